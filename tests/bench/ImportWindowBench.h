// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace tefter::bench {

/// The child process `tefter_bench --child import FILE`: imports the sales in the window of a new shop while
/// the lists are leafed through, and prints the longest lateness of a 10 ms heartbeat and where it was.
int importWindowChild(int argc, char **argv, const QString &csv);

/// Starts the child, five times.
Line importInWindow(const QString &csv, const QString &folder);

} // namespace tefter::bench
