// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tefter {

/// Whether these arguments ask for the command line: a known verb, `--help` or `--version`.
bool asksForCommandLine(int argc, char **argv);

/// Runs the command line without any display and returns the exit status: 0, 1 (did not succeed) or 2
/// (wrong use).
int runCommandLine(int argc, char **argv);

} // namespace tefter
