// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/WindowApplication.h"

#include <csignal>

int main(int argc, char **argv)
{
#ifdef SIGXFSZ
    // A file that may grow no further is told like a full disk, and does not end the program.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    if (tefter::asksForCommandLine(argc, argv))
        return tefter::runCommandLine(argc, argv);
    return tefter::runWindow(argc, argv);
}
