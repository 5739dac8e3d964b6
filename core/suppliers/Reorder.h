// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"

#include <QList>
#include <QString>

#include <optional>

namespace tefter {

/// What a list of what to order is made for.
struct ReorderOptions
{
    std::optional<Money> cash; ///< what may be spent, without VAT; nothing: no limit
    SupplierId supplier;       ///< none: of everybody
    int lookBack = 90;         ///< days of sales that tell what is sold per day
    int coverDays = 14;        ///< how long what is ordered should last beyond its coming
};

/// A product that should be ordered. Costs are without VAT.
struct ReorderLine
{
    ProductId product;
    QString code;
    QString name;
    QString unit;
    SupplierId supplier; ///< where it is usually bought; none where nobody is known
    QString supplierName;
    Quantity onHand;
    Quantity reserved; ///< set aside for who asked for it
    Quantity asked;    ///< that people wait for
    Quantity onTheWay;
    Quantity perDay;                 ///< sold per day in stock; nothing where nothing was sold
    std::optional<qint64> coverDays; ///< how long it lasts, with what is on its way
    std::optional<int> leadDays;     ///< nothing where nobody knows
    Quantity point; ///< at or below which it is ordered: said by hand, or what the lead time takes
    bool isPointByHand = false;
    Quantity order; ///< up to the target level, in whole cases
    std::optional<Quantity> caseSize;
    std::optional<UnitPrice> unitCost;
    std::optional<Money> cost;       ///< of what is to be ordered
    std::optional<Money> lostPerDay; ///< margin that a day without it costs
    bool fits = true;                ///< within the cash, after those above it

    /// What is there for whoever comes, with what is on its way.
    Quantity available() const { return {onHand.milli - reserved.milli - asked.milli + onTheWay.milli}; }
};

/// What the lines come to that fit, at one supplier.
struct ReorderSum
{
    SupplierId supplier;
    QString name;
    qint64 lines = 0;
    Money cost;
    std::optional<Money> minimum; ///< the least that they take an order for
    bool isBelowMinimum() const { return minimum && cost.minor < minimum->minor; }
};

/// What to order, the dearest absence first.
struct ReorderList
{
    QList<ReorderLine> lines;
    QList<ReorderSum> sums; ///< by supplier, in the order of the lines
    Money cost;             ///< of all that fits
    qint64 withoutCost = 0; ///< lines that fit and of which no cost is known
};

} // namespace tefter
