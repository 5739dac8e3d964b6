// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Bench.h"

namespace tefter {
class Shop;
struct Services;
} // namespace tefter

namespace tefter::bench {

QList<Line> searching(Shop &shop);
QList<Line> segment(Services &services);
QList<Line> monthReport(Services &services);
QList<Line> customerList(Shop &shop);
QList<Line> duplicates(Services &services);
QList<Line> exporting(Services &services, const QString &folder);

} // namespace tefter::bench
