// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace tefter {

/// One line of what came in.
struct PurchaseReceiptLine
{
    PurchaseReceiptLineId id;
    PurchaseOrderLineId orderLine; ///< none where it was not ordered
    ProductId product;
    Quantity quantity;
    Quantity defective;                  ///< of it; it lies in the shop until it goes back
    std::optional<UnitPrice> unitCost;   ///< as invoiced, without VAT; nothing where it is not known
    std::optional<UnitPrice> landedCost; ///< with the line's share of the extra cost
    friend bool operator==(const PurchaseReceiptLine &, const PurchaseReceiptLine &) = default;
};

/// Goods that came in, of an order or without one.
struct PurchaseReceipt
{
    PurchaseReceiptId id;
    PurchaseOrderId order;
    SupplierId supplier;
    StockPlaceId place; ///< where the goods lie now; without one no stock moves
    QDateTime at;       ///< the shop's wall-clock time
    QString document;   ///< the number on the supplier's paper
    Money extraCost;    ///< freight, customs: spread over the lines by value
    QString note;
    QList<PurchaseReceiptLine> lines;
    bool isBinned = false;

    Day businessDay() const { return Day(at.date()); }
    friend bool operator==(const PurchaseReceipt &, const PurchaseReceipt &) = default;
};

/// Gives every line its landed cost: the extra cost is parted by value, exactly in millionths of the
/// currency, by quantity where nothing has a value, and each part is laid on the units of its line. A line
/// whose cost is not known stays so and takes no part.
void spreadExtraCost(PurchaseReceipt &receipt, const Currency &currency);

/// What the lines were invoiced at, without extra cost; those without a cost are not counted.
Money valueOf(const PurchaseReceipt &receipt, const Currency &currency);
Money valueOf(const QList<PurchaseReceipt> &receipts, const Currency &currency);

} // namespace tefter
