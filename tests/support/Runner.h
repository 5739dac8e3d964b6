// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tefter {

/// Runs the tests of the program as its arguments say; the exit status.
int runTests(int argc, char **argv);

} // namespace tefter
