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

/// What a document is. An adjustment (a write-off, a correction) counts in sums, never as a visit or a
/// basket.
enum class SaleKind { Sale, Return, Adjustment };

/// As it stands in the file: sale, return, adjustment.
QString saleKindText(SaleKind kind);
std::optional<SaleKind> saleKindFromText(QStringView text);

/// One line of a document. What a return takes back has a negative quantity and total.
struct SaleLine
{
    SaleLineId id;
    ProductId product; ///< none where only an amount was entered
    QString description;
    Quantity quantity;
    UnitPrice unitPrice;        ///< gross
    Money total;                ///< gross, rounded once from unitPrice × quantity
    std::optional<Percent> vat; ///< nothing where the rate is not known
    QDateTime at;               ///< only where the line has a time of its own
    SaleLineId returns;         ///< the line that this one takes back
    std::optional<UnitPrice>
        unitCost;        ///< without VAT, frozen when the line was written; nothing where unknown
    SupplierId supplier; ///< whose goods they were, frozen as well
    friend bool operator==(const SaleLine &, const SaleLine &) = default;
};

/// A document with its lines. `at` is the shop's wall-clock time of the earliest line.
struct Sale
{
    SaleId id;
    SaleKind kind = SaleKind::Sale;
    QString source; ///< where the number comes from; empty for documents made here
    QString number;
    CustomerId customer; ///< none: a walk-in sale
    QDateTime at;
    QString country;
    Money total;
    QString note;
    QList<SaleLine> lines;
    StockPlaceId place; ///< where its goods come from; none: it moves no stock
    bool isBinned = false;

    Day businessDay() const { return Day(at.date()); }
};

/// The largest amount, up or down, that a line or document may have in minor units: sums over any shop's
/// documents then stay within 64 bits.
inline constexpr qint64 largestTotal = 1'000'000'000'000'000;

/// The sum of the lines; nothing where it is larger than any document may be.
std::optional<Money> totalOf(const QList<SaleLine> &lines);

/// The same time in the file, `YYYY-MM-DDTHH:MM:SS`.
QString wallClockText(const QDateTime &at);

} // namespace tefter
