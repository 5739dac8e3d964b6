// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace tefter {

/// Why goods go back.
enum class ReturnReason { Defective, Wrong, Surplus, Other };

inline constexpr std::array allReturnReasons{ReturnReason::Defective, ReturnReason::Wrong,
                                             ReturnReason::Surplus, ReturnReason::Other};

/// defective, wrong, surplus, other.
QString returnReasonKey(ReturnReason reason);
std::optional<ReturnReason> returnReasonFromKey(QStringView key);

struct SupplierReturnLine
{
    SupplierReturnLineId id;
    ProductId product;
    PurchaseReceiptLineId receiptLine; ///< with which it came, where that is known
    Quantity quantity;
    std::optional<UnitPrice> unitCost; ///< what the supplier owes for one, without VAT
    ReturnReason reason = ReturnReason::Defective;
    friend bool operator==(const SupplierReturnLine &, const SupplierReturnLine &) = default;
};

/// Goods that went back to their supplier.
struct SupplierReturn
{
    SupplierReturnId id;
    SupplierId supplier;
    StockPlaceId place; ///< from where; without one no stock moves
    QDateTime at;       ///< the shop's wall-clock time
    QString document;
    QString note;
    QList<SupplierReturnLine> lines;
    bool isBinned = false;

    Day businessDay() const { return Day(at.date()); }
    friend bool operator==(const SupplierReturn &, const SupplierReturn &) = default;
};

} // namespace tefter
