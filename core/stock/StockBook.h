// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"

#include <map>

namespace tefter {

/// One move as the reckoning takes it: thousandths, and millionths for the cost.
struct BookEntry
{
    qint64 place = 0;
    qint64 quantity = 0;
    std::optional<qint64> counted; ///< of a count, in the place of a quantity
    std::optional<qint64> unitCost;
};

/// What a move changed, and how the product stood after it.
struct BookBalance
{
    qint64 effect = 0;
    qint64 placeAfter = 0;
    qint64 productAfter = 0;
    std::optional<qint64> averageAfter;
    friend bool operator==(const BookBalance &, const BookBalance &) = default;
};

/// Reckons the ledger of one product, move by move in the order of time and id. A count sets what its place
/// holds. The average cost is of all places together and moves with what comes in at a cost of its own: with
/// nothing there before, or nothing known of it, that cost is the average; else
/// (there × average + came × cost) ÷ (there + came), rounded to the nearest millionth. A cost of 0 is a cost.
class StockBook
{
public:
    BookBalance take(const BookEntry &entry);
    /// How things stood before the first move that is taken.
    void beginWith(qint64 quantity, std::optional<qint64> average);
    void beginWith(qint64 place, qint64 quantity) { m_places[place] = quantity; }
    bool knows(qint64 place) const { return m_places.contains(place); }

    const std::map<qint64, qint64> &places() const { return m_places; }
    qint64 quantity() const { return m_quantity; }
    std::optional<qint64> average() const { return m_average; }

private:
    std::map<qint64, qint64> m_places;
    qint64 m_quantity = 0;
    std::optional<qint64> m_average;
};

/// A move as it is read with what is kept of it.
struct BookLine
{
    qint64 move = 0;
    qint64 product = 0;
    QString at;
    QString businessDay;
    BookEntry entry;
    BookBalance balance;
    bool isKept = false; ///< the kept row says the same
};

namespace books {

using TakeLine = std::function<void(const BookLine &)>;
using TakeProduct = std::function<void(qint64 product, const StockBook &)>;

/// Reckons the whole ledger, product by product in the order of their ids.
void forAll(Connection &connection, const TakeLine &line, const TakeProduct &done);
/// The ledger of one product.
StockBook forOne(Connection &connection, qint64 product, const TakeLine &line);
/// The same from a time on, when all before it stands as it is kept. Only places that have moved since are in
/// the book.
StockBook forOneSince(Connection &connection, qint64 product, const QString &at, const TakeLine &line);

} // namespace books

} // namespace tefter
