// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Margin.h"

namespace tefter {

LineMargin lineMargin(Money gross, std::optional<Percent> vat, std::optional<UnitPrice> unitCost,
                      Quantity quantity, int currencyDecimals)
{
    LineMargin margin;
    margin.sales = vat ? withoutVat(gross, *vat) : gross;
    margin.isVatKnown = vat.has_value();
    if (unitCost)
        margin.cost = lineTotal(*unitCost, quantity, currencyDecimals);
    return margin;
}

LineMargin lineMarginFrom(const Statement &row, int column, int currencyDecimals)
{
    const int vat = column + 1, cost = column + 2;
    return lineMargin(Money{row.integer(column)},
                      row.isNull(vat) ? std::nullopt
                                      : std::optional(Percent{static_cast<qint32>(row.integer(vat))}),
                      row.isNull(cost) ? std::nullopt : std::optional(UnitPrice{row.integer(cost)}),
                      Quantity{row.integer(column + 3)}, currencyDecimals);
}

void MarginSums::add(const LineMargin &line)
{
    const qint64 size = qAbs(line.sales.minor);
    sales += line.sales.minor;
    turnover += size;
    if (!line.isVatKnown)
        vatlessTurnover += size;
    if (!line.cost)
        return;
    knownSales += line.sales.minor;
    knownCost += line.cost->minor;
    knownTurnover += size;
}

MarginSums &MarginSums::operator+=(const MarginSums &other)
{
    sales += other.sales;
    knownSales += other.knownSales;
    knownCost += other.knownCost;
    turnover += other.turnover;
    knownTurnover += other.knownTurnover;
    vatlessTurnover += other.vatlessTurnover;
    return *this;
}

std::optional<qint64> MarginSums::marginShare() const
{
    return knownSales > 0 ? multiplyAndRound(margin(), 10'000, knownSales) : std::nullopt;
}

std::optional<qint64> MarginSums::knownShare() const
{
    return turnover > 0 ? multiplyAndRound(knownTurnover, 10'000, turnover) : std::nullopt;
}

} // namespace tefter
