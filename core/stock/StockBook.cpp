// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockBook.h"

#include "core/base/Money.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// (there × average + came × cost) ÷ (there + came), rounded half up; reckoned from the lower of the two, so
/// that nothing is larger than it must be.
qint64 mixedCost(qint64 there, qint64 average, qint64 came, qint64 cost)
{
    const qint64 sum = there + came;
    const auto above = cost >= average ? multiplyAndRound(cost - average, came, sum)
                                       : multiplyAndRound(average - cost, there, sum);
    return std::min(cost, average) + above.value_or(0);
}

QString bookQuery(const QString &which)
{
    return u"SELECT m.id, m.product_id, m.place_id, m.at, m.business_day, m.quantity, m.counted, "
           u"m.unit_cost, "
           "r.product_id, r.place_id, r.at, r.business_day, r.effect, r.place_after, r.product_after, "
           "r.average_after FROM stock_move m LEFT JOIN stock_running r ON r.move_id = m.id%1 "
           "ORDER BY m.product_id, m.at, m.id"_s.arg(which);
}

std::optional<qint64> numberAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

BookLine lineOf(const Statement &row)
{
    BookLine line;
    line.move = row.integer(0);
    line.product = row.integer(1);
    line.at = row.string(3);
    line.businessDay = row.string(4);
    line.entry = {row.integer(2), row.integer(5), numberAt(row, 6), numberAt(row, 7)};
    return line;
}

void settle(const Statement &row, BookLine &line, StockBook &book)
{
    line.balance = book.take(line.entry);
    const BookBalance kept{row.integer(12), row.integer(13), row.integer(14), numberAt(row, 15)};
    line.isKept = row.integer(8) == line.product && row.integer(9) == line.entry.place &&
                  row.text(10) == row.text(3) && row.text(11) == row.text(4) && kept == line.balance;
}

} // namespace

void StockBook::beginWith(qint64 quantity, std::optional<qint64> average)
{
    m_quantity = quantity;
    m_average = average;
}

BookBalance StockBook::take(const BookEntry &entry)
{
    qint64 &here = m_places[entry.place];
    const qint64 effect = entry.counted ? *entry.counted - here : entry.quantity;
    if (entry.unitCost && !entry.counted && effect > 0)
        m_average = m_quantity <= 0 || !m_average
                        ? *entry.unitCost
                        : mixedCost(m_quantity, *m_average, effect, *entry.unitCost);
    here += effect;
    m_quantity += effect;
    return {effect, here, m_quantity, m_average};
}

namespace books {

void forAll(Connection &connection, const TakeLine &line, const TakeProduct &done)
{
    const auto rows = connection.statement(bookQuery({}));
    StockBook book;
    qint64 product = 0;
    while (rows->step()) {
        BookLine next = lineOf(*rows);
        if (next.product != product && product > 0)
            done(product, book);
        if (next.product != product)
            book = {};
        product = next.product;
        settle(*rows, next, book);
        line(next);
    }
    if (product > 0)
        done(product, book);
}

StockBook forOne(Connection &connection, qint64 product, const TakeLine &line)
{
    const auto rows = connection.statement(bookQuery(u" WHERE m.product_id = ?"_s));
    rows->bind(0, product);
    StockBook book;
    while (rows->step()) {
        BookLine next = lineOf(*rows);
        settle(*rows, next, book);
        line(next);
    }
    return book;
}

StockBook forOneSince(Connection &connection, qint64 product, const QString &at, const TakeLine &line)
{
    StockBook book;
    connection.each(u"SELECT product_after, average_after FROM stock_running WHERE product_id = ? AND at < ? "
                    "ORDER BY at DESC, move_id DESC LIMIT 1"_s,
                    {product, at},
                    [&](const Row &row) { book.beginWith(row.integer(0), row.maybeInteger(1)); });
    const auto rows = connection.statement(bookQuery(u" WHERE m.product_id = ? AND m.at >= ?"_s));
    rows->bind(0, product);
    rows->bind(1, at);
    while (rows->step()) {
        BookLine next = lineOf(*rows);
        if (!book.knows(next.entry.place))
            book.beginWith(
                next.entry.place,
                connection.number(u"SELECT place_after FROM stock_running WHERE product_id = ? "
                                  "AND place_id = ? AND at < ? ORDER BY at DESC, move_id DESC LIMIT 1"_s,
                                  {product, next.entry.place, at}));
        settle(*rows, next, book);
        line(next);
    }
    return book;
}

} // namespace books

} // namespace tefter
