// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace tefter {

enum class StockMoveKind { Opening, Receipt, Sale, Return, SupplierReturn, Transfer, Loss, Count };

inline constexpr std::array allStockMoveKinds{
    StockMoveKind::Opening,        StockMoveKind::Receipt,  StockMoveKind::Sale, StockMoveKind::Return,
    StockMoveKind::SupplierReturn, StockMoveKind::Transfer, StockMoveKind::Loss, StockMoveKind::Count};

/// As in the file: opening, receipt, sale, return, supplier-return, transfer, loss, count.
QString stockMoveKindKey(StockMoveKind kind);
std::optional<StockMoveKind> stockMoveKindFromKey(QStringView key);

/// Why goods are lost, as in the file: broken, expired, stolen, own-use, given, other.
const QStringList &lossReasons();

/// The most that one move may carry, in thousandths: sums over any ledger then stay within 64 bits.
inline constexpr qint64 largestQuantity = 1'000'000'000'000;

/// A time as it stands in the ledger, `YYYY-MM-DDTHH:MM:SS`.
QString stockTimeText(const QDateTime &at);

/// One line of the ledger of stock. What it was written for is one of the references; none for what was
/// entered by itself.
struct StockMove
{
    StockMoveId id;
    ProductId product;
    StockPlaceId place;
    StockMoveKind kind = StockMoveKind::Receipt;
    QDateTime at;                      ///< the shop's wall-clock time
    Quantity quantity;                 ///< in above zero, out below; of a count nothing: see `counted`
    std::optional<Quantity> counted;   ///< of a count: what was found
    std::optional<UnitPrice> unitCost; ///< without VAT, of what comes in at a cost of its own
    QString reason;                    ///< of a loss: a key of lossReasons(), or the shop's own words
    QString note;
    SaleLineId saleLine;
    PurchaseReceiptLineId receiptLine;
    SupplierReturnLineId returnLine;
    StockCountLineId countLine;
    StockTransferId transfer;
    BatchId batch;

    friend bool operator==(const StockMove &, const StockMove &) = default;
};

/// Where goods lie.
struct StockPlace
{
    StockPlaceId id;
    QString name;
    friend bool operator==(const StockPlace &, const StockPlace &) = default;
};

} // namespace tefter
