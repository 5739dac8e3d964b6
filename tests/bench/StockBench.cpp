// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/StockBench.h"

#include "core/stock/StockKept.h"
#include "tests/bench/BenchShop.h"
#include "tests/bench/PlainDatabase.h"

#include <QFile>

#include <random>

namespace tefter::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int productsInStock = 20'000;
constexpr int movesInStock = 300'000;

void fillLedger(Transaction &tx)
{
    Connection &db = tx.connection();
    const qint64 place = tx.insert("stock_place"_L1, {{"name"_L1, u"Shop"_s}, {"position"_L1, 0}});
    const auto product = db.statement(u"INSERT INTO product (name, created_on) VALUES (?, '2024-01-01')"_s);
    for (int i = 0; i < productsInStock; ++i) {
        product->bind(0, u"Product %1"_s.arg(i));
        product->run();
    }
    std::mt19937 dice(4);
    const auto roll = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(dice); };
    const auto move = db.statement(u"INSERT INTO stock_move (product_id, place_id, kind, at, business_day, "
                                   "quantity, unit_cost) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (int i = 0; i < movesInStock; ++i) {
        const bool comesIn = i % 6 == 0;
        const Day day = Day(2024, 1, 1).plusDays(roll(0, 800));
        move->bind(0, qint64{roll(1, productsInStock)});
        move->bind(1, place);
        move->bind(2, comesIn ? u"receipt"_s : u"sale"_s);
        move->bind(3, day.iso() + u"T10:00:00"_s);
        move->bind(4, day.iso());
        move->bind(5, qint64{comesIn ? roll(5, 60) * 1000 : -roll(1, 4) * 1000});
        if (comesIn)
            move->bind(6, qint64{roll(100'000, 20'000'000)});
        else
            move->bindNull(6);
        move->run();
    }
    tx.touched().all = true;
}

/// What the rows of a question add up to: quantity times cost, so that nothing is left unread.
qint64 summed(sqlite3_stmt *statement)
{
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        sum += sqlite3_column_int64(statement, 1) + sqlite3_column_int64(statement, 2);
    sqlite3_reset(statement);
    return sum;
}

qint64 summed(const QList<StockOnHand> &rows)
{
    qint64 sum = 0;
    for (const StockOnHand &row : rows)
        sum += row.quantity.milli + row.average.value_or(UnitPrice()).micro;
    return sum;
}

Line comparedStock(Services &services, PlainDatabase &db, const QString &what, Day day, const QString &sql)
{
    sqlite3_stmt *statement = db.prepare(sql.toUtf8().constData());
    qint64 ours = 0, plain = 0;
    const Line line = compare(
        what, [&] { ours = summed(orGiveUp(services.stockList.onHand(day), what)); },
        [&] { plain = summed(statement); });
    sqlite3_finalize(statement);
    if (ours != plain)
        giveUp(u"%1: %2, plain SQL %3"_s.arg(what).arg(ours).arg(plain));
    return line;
}

} // namespace

QList<Line> stockOf(const QString &folder)
{
    const QString path = folder + u"/stock.tefter"_s;
    if (!QFile::exists(path)) {
        const auto shop = newShop(path, Language::English);
        orGiveUp(shop->write({u"bench"_s, {}}, fillLedger), u"the ledger"_s);
    }
    const auto shop = openShop(path);
    Services services(*shop);
    PlainDatabase db(path);
    const Day past(2025, 1, 31);
    Line now = comparedStock(services, db, u"on hand of 20,000 products, 300,000 moves"_s, {},
                             u"SELECT product_id, quantity, average_cost FROM product_stock"_s);
    now.most = 50;
    const Line then = comparedStock(
        services, db, u"on hand and average cost of everything on a past day"_s, past,
        u"SELECT product_id, product_after, average_after FROM (SELECT product_id, product_after, "
        u"average_after, "
        "row_number() OVER (PARTITION BY product_id ORDER BY at DESC, move_id DESC) AS n FROM stock_running "
        "WHERE at < '%1') WHERE n = 1"_s.arg(past.plusDays(1).iso()));
    const Line list = measure(u"the list of the stock with names and values"_s, [&] {
        orGiveUp(services.stockList.list({}, {}, Language::English), u"the list of the stock"_s);
    });
    const Line anew = measure(u"the whole ledger reckoned anew"_s, [&] {
        orGiveUp(shop->write({u"bench"_s, {}}, [](Transaction &tx) { StockKept().rebuild(tx.connection()); }),
                 u"the ledger"_s);
    });
    return {now, then, list, anew};
}

} // namespace tefter::bench
