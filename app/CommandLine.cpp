// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include <QByteArrayView>

#include <cstdio>

namespace tefter {

bool asksForCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const QByteArrayView first(argv[1]);
    return first == "--help" || first == "-h" || first == "--version";
}

int runCommandLine(int, char **argv)
{
    if (QByteArrayView(argv[1]) == "--version")
        std::puts("tefter " TEFTER_VERSION);
    else
        std::puts("Usage: tefter [FILE]    opens the window, with the shop FILE in it");
    return 0;
}

} // namespace tefter
