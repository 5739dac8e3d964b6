// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace tefter::bench {

/// A shop of 20,000 products, 300,000 moves and 1,000,000 sold lines in `folder`, made once: on hand of
/// everything now and on a past day, what to order, and the reports of margins and of the stock.
QList<Line> stockOf(const QString &folder);

} // namespace tefter::bench
