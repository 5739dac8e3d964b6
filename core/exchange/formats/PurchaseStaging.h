// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/PurchaseReceipt.h"

#include <QStringList>

#include <vector>

namespace tefter {

/// A line of an order or of a delivery as a row of a file says.
struct PurchaseRow
{
    qint64 fileLine = 0;
    QString number;   ///< of the order; empty: goods that came without one
    QString supplier; ///< a name or a code
    QString supplierCode;
    QString code; ///< of the product
    QString barcode;
    QString theirCode; ///< what the supplier calls it
    QString productName;
    std::optional<Quantity> ordered;
    std::optional<Quantity> received;
    Quantity defective;
    std::optional<UnitPrice> unitCost;
    std::optional<Money> extraCost;
    Day orderedOn, promisedOn, receivedOn;
    QString document;
    QString placeName;

    size_t party = 0; ///< among the suppliers of the file
    size_t goods = 0; ///< among its products
    StockPlaceId place;

    bool hasCome() const { return received && received->milli > 0; }
    /// What was ordered is told, and not only what came of it.
    bool saysOrdered() const { return ordered && ordered->milli > 0; }
    /// The same for all rows of what came at once, of one order.
    QString deliveryKey() const { return receivedOn.iso() + u'\n' + document; }
};

/// A supplier or a product; `id` is 0 for one that is not made yet.
struct PurchaseParty
{
    qint64 id = 0;
    QString code;
    QString name;
    QString barcode = {};
    bool soldWhole = false;
    bool isUsed = false; ///< by something that is written
};

/// One line of an order: of the file, of the shop, or of both.
struct PlannedLine
{
    qint64 id = 0;
    size_t goods = 0;
    QString theirCode;
    Quantity ordered;
    std::optional<UnitPrice> unitCost = {};
    qint64 received = 0;         ///< thousandths, of everything that has come
    bool isInFile = false;       ///< a row was found to mean it
    bool isChanged = false;      ///< or it is new
    QStringList deliveries = {}; ///< the keys of those in the file that brought some of it
};

/// A row that says what came, and its line of the order; -1 where it was not ordered.
struct DeliveredRow
{
    size_t row = 0;
    int orderLine = -1;
};

/// What came at once.
struct PlannedDelivery
{
    int order = -1; ///< none: goods that came without one
    size_t party = 0;
    Day day;
    QString document;
    StockPlaceId place;
    Money extraCost;
    std::vector<DeliveredRow> rows = {};
};

struct PlannedOrder
{
    qint64 id = 0; ///< of the one that is there
    QString number;
    size_t party = 0;
    Day orderedOn = {};
    Day promisedOn = {};
    Day lastCame = {}; ///< of the deliveries of the file
    StockPlaceId place = {};
    std::vector<PlannedLine> lines = {};
    QStringList deliveriesThere = {};
    bool isSent = true;       ///< as it stands in the shop: neither closed, cancelled nor a draft
    bool isFinal = false;     ///< in the bin, cancelled or a draft: it stays as it is
    bool wasComplete = false; ///< everything had come before this import
    bool promisesDiffer = false;
    bool isChanged = false;

    bool isComplete() const
    {
        for (const PlannedLine &line : lines) {
            if (line.received < line.ordered.milli)
                return false;
        }
        return !lines.empty();
    }
};

} // namespace tefter
