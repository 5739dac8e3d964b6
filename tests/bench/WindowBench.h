// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

#include <QProcessEnvironment>

namespace tefter::bench {

/// For a child with a window that nobody sees, and with settings of its own.
QProcessEnvironment childEnvironment(const QString &folder);

/// The child process `tefter_bench --child list FILE`: opens the shop and its list, prints the peak of its
/// memory in MB.
int listChild(const QString &shop);
/// The child process `tefter_bench --child window FILE`: starts the program's own window, says "usable" when
/// it can be worked with, then opens each page, and prints the longest lateness of a 10 ms heartbeat.
int windowChild(int argc, char **argv, const QString &shop);

/// Starts both children, `window` five times.
QList<Line> childProcesses(const QString &shop, const QString &folder);

} // namespace tefter::bench
