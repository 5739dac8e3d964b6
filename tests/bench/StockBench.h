// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace tefter::bench {

/// A shop of 20,000 products and 300,000 moves in `folder`, made once: on hand of everything, and what it was
/// worth on a past day.
QList<Line> stockOf(const QString &folder);

} // namespace tefter::bench
