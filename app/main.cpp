// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/WindowApplication.h"

int main(int argc, char **argv)
{
    if (tefter::asksForCommandLine(argc, argv))
        return tefter::runCommandLine(argc, argv);
    return tefter::runWindow(argc, argv);
}
