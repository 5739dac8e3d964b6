// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace tefter {

/// How far an order has come. That a part of it was received shows in its receipts; the file says "sent".
enum class PurchaseState { Draft, Sent, PartlyReceived, Closed, Cancelled };

inline constexpr std::array allPurchaseStates{PurchaseState::Draft, PurchaseState::Sent,
                                              PurchaseState::PartlyReceived, PurchaseState::Closed,
                                              PurchaseState::Cancelled};

/// draft, sent, partly, closed, cancelled.
QString purchaseStateKey(PurchaseState state);
std::optional<PurchaseState> purchaseStateFromKey(QStringView key);

/// One line of an order.
struct PurchaseOrderLine
{
    PurchaseOrderLineId id;
    ProductId product;
    QString supplierCode;
    QString description; ///< the product's name when the line was made
    Quantity quantity;
    std::optional<UnitPrice> unitCost; ///< without VAT; nothing where it is not known
    Quantity received;                 ///< of it so far; more may have come than was ordered

    /// What is still to come.
    Quantity open() const { return {received.milli < quantity.milli ? quantity.milli - received.milli : 0}; }
    friend bool operator==(const PurchaseOrderLine &, const PurchaseOrderLine &) = default;
};

/// Goods ordered from a supplier.
struct PurchaseOrder
{
    PurchaseOrderId id;
    QString number; ///< empty as long as it is a draft
    SupplierId supplier;
    StockPlaceId place; ///< where the goods go; none where no stock is kept
    PurchaseState state = PurchaseState::Draft;
    Day createdOn;
    Day sentOn;
    Day promisedOn; ///< when the goods are to come
    Day closedOn;
    QString note;
    QList<PurchaseOrderLine> lines;
    bool isBinned = false;

    /// Whether goods are still to come.
    bool isOpen() const { return state == PurchaseState::Sent || state == PurchaseState::PartlyReceived; }
    bool isEditable() const { return state == PurchaseState::Draft || isOpen(); }
    /// By how many days it is late; 0 where it is not.
    qint64 daysLate(Day today) const;
    friend bool operator==(const PurchaseOrder &, const PurchaseOrder &) = default;
};

/// What the lines come to, those without a cost not counted; nothing where it is too large.
std::optional<Money> valueOf(const QList<PurchaseOrderLine> &lines, const Currency &currency);

} // namespace tefter
