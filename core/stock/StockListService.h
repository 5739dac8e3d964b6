// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/NameOrder.h"
#include "core/shop/Shop.h"
#include "core/stock/StockMove.h"

#include <QHash>

namespace tefter {

/// Which products a list of the stock shows, and as of when; what is left out does not matter.
struct StockFilter
{
    std::optional<QList<qint64>> among; ///< the answer of a search, best first
    StockPlaceId place;                 ///< what lies there; none: everywhere
    CategoryId category;                ///< with the branches below it
    bool belowZero = false;
    bool inStock = false; ///< only what is there
    Day notMovedSince;    ///< nothing came or went from this day on
    Day asOf;             ///< at the end of this day; none: now
    friend bool operator==(const StockFilter &, const StockFilter &) = default;
};

/// By what it is sorted.
enum class StockColumn { Match, Name, Code, Category, OnHand, Reserved, OnTheWay, Cost, Value, LastMoved };

struct StockOrder
{
    StockColumn column = StockColumn::Name;
    bool descending = false;
};

/// One product with what there is of it.
struct StockRow
{
    ProductId product;
    QString code;
    QString name;
    QString unit;
    QString category;
    Quantity onHand;
    Quantity reserved;
    Quantity onTheWay;
    std::optional<UnitPrice> average;
    std::optional<Money> value; ///< at the average cost; none where no cost is known
    Day lastMoved;
    bool isBinned = false;
};

/// What a filter comes to.
struct StockListing
{
    QList<qint64> ids;
    Money value;
    qint64 withoutCost = 0; ///< products that are there, and nobody knows what they cost
};

/// On hand of one product at the average cost, bare.
struct StockOnHand
{
    ProductId product;
    Quantity quantity;
    std::optional<UnitPrice> average;
};

/// What is there, now or at the end of a past day, and what it is worth. Any thread may ask.
class StockListService
{
public:
    explicit StockListService(Shop &shop);

    [[nodiscard]] Result<StockListing> list(const StockFilter &filter, StockOrder order, Language language);
    /// The rows of these products under the same place and day.
    [[nodiscard]] Result<QHash<qint64, StockRow>> rows(const QList<qint64> &ids, const StockFilter &filter);
    /// All of them in their order, for a file or the command line.
    [[nodiscard]] Result<QList<StockRow>> all(const StockFilter &filter, StockOrder order, Language language);
    /// On hand of everything that ever moved, now or at the end of a day.
    [[nodiscard]] Result<QList<StockOnHand>> onHand(Day asOf = {}) const;

private:
    QList<StockRow> sorted(Connection &connection, const StockFilter &filter, StockOrder order,
                           Language language);

    Shop &m_shop;
    NameOrder m_names;
};

} // namespace tefter
