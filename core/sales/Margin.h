// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Statement.h"
#include "core/sales/Sale.h"

namespace tefter {

/// What one sold line brought and cost, without VAT, each rounded once: whatever adds up lines adds up these.
struct LineMargin
{
    Money sales;
    std::optional<Money> cost; ///< nothing where what it cost is not known
    bool isVatKnown = true;    ///< else `sales` is as it was paid
    std::optional<Money> margin() const { return cost ? std::optional(sales - *cost) : std::nullopt; }
    friend bool operator==(const LineMargin &, const LineMargin &) = default;
};

LineMargin lineMargin(Money gross, std::optional<Percent> vat, std::optional<UnitPrice> unitCost,
                      Quantity quantity, int currencyDecimals);
/// From a row that has total, vat_basis_points, unit_cost and quantity, in this order from a column on.
LineMargin lineMarginFrom(const Statement &row, int column, int currencyDecimals);

/// What sold lines come to. Margin and its share are of the lines of which the cost is known, so that a line
/// without one makes them no better.
struct MarginSums
{
    qint64 sales = 0;
    qint64 knownSales = 0;
    qint64 knownCost = 0;
    qint64 turnover = 0; ///< sales without regard to their sign
    qint64 knownTurnover = 0;
    qint64 vatlessTurnover = 0;

    void add(const LineMargin &line);
    MarginSums &operator+=(const MarginSums &other);
    qint64 margin() const { return knownSales - knownCost; }
    bool isAnyCostKnown() const { return knownTurnover != 0 || knownCost != 0; }
    /// In hundredths of a percent; nothing where there is nothing to be a part of.
    std::optional<qint64> marginShare() const;
    std::optional<qint64> knownShare() const;
    friend bool operator==(const MarginSums &, const MarginSums &) = default;
};

} // namespace tefter
