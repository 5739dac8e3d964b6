// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace tefter::bench {

/// Imports the lines of `csv` into a new shop in `folder`, and the same by the plain program.
QList<Line> importLines(const QString &csv, const QString &folder);

/// The same with a list of 100,000 people.
QList<Line> importPeople(const QString &folder);

} // namespace tefter::bench
