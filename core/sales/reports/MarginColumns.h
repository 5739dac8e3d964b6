// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/Report.h"
#include "core/sales/Margin.h"

namespace tefter {

/// The columns that every report of margins has: sales, cost, margin, its share, of how much the cost is
/// known.
namespace margins {

inline constexpr int salesColumn = 0; ///< their places among these columns
inline constexpr int costColumn = 1;
inline constexpr int marginColumn = 2;

QList<ReportColumn> columns();
QList<ReportCell> cells(const MarginSums &sums);
/// What has to be known to read such sums.
QStringList notes(const MarginSums &sums);
/// The same, of the sales alone.
QStringList vatNotes(const MarginSums &sums);
/// What a shop has to do to have margins.
QString needs();
/// The best margin first; what has none comes last, by its sales.
bool isBetter(const MarginSums &a, const MarginSums &b);

} // namespace margins

} // namespace tefter
