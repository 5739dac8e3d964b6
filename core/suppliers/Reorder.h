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

/// Why a product that should be ordered is left out for now.
enum class ReorderCut {
    None,
    NoCash,       ///< after those above it, too little is left of what may be spent
    BelowMinimum, ///< all that its supplier would get is less than they take an order for
    ByHand        ///< somebody does not want it
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
    std::optional<Money> supplierMinimum; ///< the least that they take an order for
    Quantity onHand;
    Quantity reserved; ///< set aside for who asked for it
    Quantity asked;    ///< that people wait for
    Quantity onTheWay;
    Quantity drafted;                ///< on orders that are not sent yet
    Quantity perDay;                 ///< sold per day in stock; nothing where nothing was sold
    std::optional<qint64> coverDays; ///< how long it lasts, with what is on its way
    std::optional<int> leadDays;     ///< nothing where nobody knows
    Quantity point; ///< at or below which it is ordered: said by hand, or what the lead time takes
    bool isPointByHand = false;
    std::optional<Quantity> target; ///< up to which it is ordered, where that was said by hand
    Quantity need;                  ///< up to the target level, in whole cases
    Quantity order;                 ///< of it, as much as the cash pays for
    std::optional<Quantity> caseSize;
    std::optional<UnitPrice> unitCost;
    std::optional<Money> cost;       ///< of what is to be ordered
    std::optional<Money> lostPerDay; ///< margin that a day without it costs
    ReorderCut cut = ReorderCut::None;

    bool fits() const { return cut == ReorderCut::None; }
    /// The cash pays for less than is needed.
    bool isPart() const { return fits() && order.milli < need.milli; }
    /// Another quantity, at its cost.
    void setOrder(Quantity quantity, const Currency &currency);

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
    bool isLeftOut = false;       ///< it would be below the minimum
    std::optional<Money> minimum; ///< the least that they take an order for
    bool isBelowMinimum() const { return minimum && cost.minor < minimum->minor; }
};

/// What to order, the dearest absence first.
struct ReorderList
{
    QList<ReorderLine> lines;
    QList<ReorderSum> sums; ///< by supplier, in the order of the lines; those below their minimum too
    Money cost;             ///< of all that fits
    qint64 withoutCost = 0; ///< lines that fit and of which no cost is known
    qint64 inDrafts = 0;    ///< products that would be here, were they not on drafts already

    /// Adds up again what fits now.
    void sum();
};

} // namespace tefter
