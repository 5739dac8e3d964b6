// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockKept.h"

#include "core/db/BulkLoad.h"
#include "core/stock/StockBook.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int stockFindingsShown = 20;

QString runningInsertion()
{
    return u"INSERT INTO stock_running (move_id, product_id, place_id, at, business_day, effect, "
           u"place_after, "
           "product_after, average_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

QString runningWriting()
{
    return runningInsertion() +
           u" ON CONFLICT (move_id) DO UPDATE SET product_id = excluded.product_id, "
           "place_id = excluded.place_id, at = excluded.at, business_day = excluded.business_day, "
           "effect = excluded.effect, place_after = excluded.place_after, "
           "product_after = excluded.product_after, average_after = excluded.average_after"_s;
}

QString levelWriting()
{
    return u"INSERT INTO stock_level (product_id, place_id, quantity) VALUES (?, ?, ?) "
           "ON CONFLICT (product_id, place_id) DO UPDATE SET quantity = excluded.quantity"_s;
}

QString stockWriting()
{
    return u"INSERT INTO product_stock (product_id, quantity, average_cost) VALUES (?, ?, ?) "
           "ON CONFLICT (product_id) DO UPDATE SET quantity = excluded.quantity, "
           "average_cost = excluded.average_cost"_s;
}

void bindNumber(Statement &statement, int parameter, std::optional<qint64> number)
{
    if (number)
        statement.bind(parameter, *number);
    else
        statement.bindNull(parameter);
}

void storeLine(Statement &statement, const BookLine &line)
{
    statement.bind(0, line.move);
    statement.bind(1, line.product);
    statement.bind(2, line.entry.place);
    statement.bind(3, line.at);
    statement.bind(4, line.businessDay);
    statement.bind(5, line.balance.effect);
    statement.bind(6, line.balance.placeAfter);
    statement.bind(7, line.balance.productAfter);
    bindNumber(statement, 8, line.balance.averageAfter);
    statement.run();
}

void storeBook(Connection &connection, qint64 product, const StockBook &book)
{
    for (const auto &[place, quantity] : book.places())
        connection.execute(levelWriting(), {product, place, quantity});
    connection.execute(stockWriting(), {product, book.quantity(), bound(book.average())});
}

/// The time of the first of the touched moves, where all of them are new; nothing where anything else may
/// have changed.
std::optional<QHash<qint64, QString>> newSince(Connection &connection, const QSet<qint64> &moves)
{
    QHash<qint64, QString> since;
    for (const qint64 move : moves) {
        const auto found = connection.one(
            u"SELECT m.product_id, m.at, r.move_id FROM stock_move m LEFT JOIN stock_running r "
            "ON r.move_id = m.id WHERE m.id = ?"_s,
            {move}, [](const Row &row) { return std::tuple(row.integer(0), row.text(1), row.isNull(2)); });
        if (!found || !std::get<2>(*found))
            return std::nullopt;
        QString &at = since[std::get<0>(*found)];
        if (at.isEmpty() || std::get<1>(*found) < at)
            at = std::get<1>(*found);
    }
    return since;
}

void reckonAnew(Connection &connection, qint64 product)
{
    QList<BookLine> differing;
    const StockBook book = books::forOne(connection, product, [&](const BookLine &line) {
        if (!line.isKept)
            differing.append(line);
    });
    const auto writing = connection.statement(runningWriting());
    for (const BookLine &line : std::as_const(differing))
        storeLine(*writing, line);
    connection.execute(u"DELETE FROM stock_level WHERE product_id = ?"_s, {product});
    if (book.places().empty())
        connection.execute(u"DELETE FROM product_stock WHERE product_id = ?"_s, {product});
    else
        storeBook(connection, product, book);
}

void reckonSince(Connection &connection, qint64 product, const QString &at)
{
    QList<BookLine> differing;
    const StockBook book = books::forOneSince(connection, product, at, [&](const BookLine &line) {
        if (!line.isKept)
            differing.append(line);
    });
    const auto writing = connection.statement(runningWriting());
    for (const BookLine &line : std::as_const(differing))
        storeLine(*writing, line);
    storeBook(connection, product, book);
}

/// The kept sums of products as one text each, to be compared.
QHash<qint64, QString> keptSums(Connection &connection)
{
    QHash<qint64, QString> sums;
    connection.each(
        u"SELECT product_id, place_id, quantity FROM stock_level ORDER BY product_id, place_id"_s, {},
        [&](const Row &row) { sums[row.integer(0)] += u"%1:%2 "_s.arg(row.integer(1)).arg(row.integer(2)); });
    connection.each(
        u"SELECT product_id, quantity, average_cost FROM product_stock"_s, {},
        [&](const Row &row) { sums[row.integer(0)] += u"%1 %2"_s.arg(row.integer(1)).arg(row.text(2)); });
    return sums;
}

QString sumsOf(const StockBook &book)
{
    QString sums;
    for (const auto &[place, quantity] : book.places())
        sums += u"%1:%2 "_s.arg(place).arg(quantity);
    return sums +
           u"%1 %2"_s.arg(book.quantity()).arg(book.average() ? QString::number(*book.average()) : QString());
}

} // namespace

void StockKept::refresh(Transaction &tx, const Touched &touched)
{
    Connection &connection = tx.connection();
    const QSet<qint64> moves = touched.ids(u"stock_move"_s);
    if (moves.isEmpty())
        return;
    if (const auto since = newSince(connection, moves)) {
        for (auto product = since->cbegin(); product != since->cend(); ++product)
            reckonSince(connection, product.key(), product.value());
        return;
    }
    const QSet<qint64> products = touched.ids(u"product"_s);
    for (const qint64 product : products)
        reckonAnew(connection, product);
}

void StockKept::rebuild(Connection &connection)
{
    for (const QString &table : {u"stock_running"_s, u"stock_level"_s, u"product_stock"_s})
        connection.execute(u"DELETE FROM "_s + table);
    BulkLoad load(connection, {u"stock_running"_s});
    const auto running = connection.statement(runningInsertion());
    const auto level = connection.statement(levelWriting());
    const auto stock = connection.statement(stockWriting());
    books::forAll(
        connection, [&](const BookLine &line) { storeLine(*running, line); },
        [&](qint64 product, const StockBook &book) {
            for (const auto &place : book.places()) {
                level->bind(0, product);
                level->bind(1, place.first);
                level->bind(2, place.second);
                level->run();
            }
            stock->bind(0, product);
            stock->bind(1, book.quantity());
            bindNumber(*stock, 2, book.average());
            stock->run();
        });
    load.finish();
}

QStringList StockKept::check(Connection &connection)
{
    QStringList findings;
    const auto tell = [&](const QString &finding) {
        if (findings.size() < stockFindingsShown)
            findings << finding;
    };
    QHash<qint64, QString> kept = keptSums(connection);
    books::forAll(
        connection,
        [&](const BookLine &line) {
            if (!line.isKept)
                tell(u"The kept balance after stock move %1 differs from the ledger."_s.arg(line.move));
        },
        [&](qint64 product, const StockBook &book) {
            if (kept.take(product) != sumsOf(book))
                tell(u"The kept stock of product %1 differs from the ledger."_s.arg(product));
        });
    for (auto product = kept.cbegin(); product != kept.cend(); ++product)
        tell(u"The kept stock of product %1 stands for no move."_s.arg(product.key()));
    return findings;
}

} // namespace tefter
