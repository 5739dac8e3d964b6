// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/PlainDatabase.h"

#include <string>
#include <vector>

namespace tefter::bench {

// What a plain program does with a file of values, in the simplest way.

std::string readWhole(const QString &path);
/// Takes one row off the text; false at its end.
bool readRow(const char *&at, const char *end, std::vector<std::string> &cells);
void bind(sqlite3_stmt *statement, int place, const std::string &text);
/// Runs it for one row, and makes it ready for the next.
void insert(sqlite3_stmt *statement);

} // namespace tefter::bench
