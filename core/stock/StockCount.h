// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/StockGuard.h"
#include "core/stock/StockMove.h"

namespace tefter {

enum class StockCountState { Open, Booked, Cancelled };

/// As in the file: open, booked, cancelled.
QString stockCountStateKey(StockCountState state);
std::optional<StockCountState> stockCountStateFromKey(QStringView key);

/// What was found on the shelves of a place at one moment.
struct StockCount
{
    StockCountId id;
    QString name;
    StockPlace place;
    QDateTime at; ///< the moment that the figures are of
    StockCountState state = StockCountState::Open;
    QString category; ///< where only one was counted
    qint64 lines = 0;
    qint64 counted = 0;
};

/// One product of a count. What was to be there is what the ledger says of that moment, without this count.
struct StockCountRow
{
    StockCountLineId id;
    ProductId product;
    QString name;
    QString code;
    QString unit;
    QString shelfPlace;
    std::optional<Quantity> counted; ///< nothing as long as nobody has counted it
    Quantity expected;
    std::optional<UnitPrice> average;
    bool isBinned = false; ///< the product was put in the bin meanwhile

    Quantity difference() const { return {counted ? counted->milli - expected.milli : 0}; }
};

/// What a new count is of: a whole place, a category, or chosen products.
struct NewStockCount
{
    QString name;
    StockPlaceId place;        ///< none: the usual one
    Day day;                   ///< none: now; else the end of that day
    CategoryId category;       ///< with the branches below it
    QList<ProductId> products; ///< only these, where there are any
};

/// What booking a count has done.
struct StockCountBooked
{
    qint64 booked = 0;        ///< products that were counted
    qint64 differing = 0;     ///< of them other than was to be there
    Money difference;         ///< of all of them at the average cost
    QStringList binned;       ///< names of counted products that are in the bin; they were booked too
    QList<CountShift> shifts; ///< later counts that differ by something else now
};

} // namespace tefter
