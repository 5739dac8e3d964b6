// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/StockBench.h"

#include "core/sales/SupplierDaysKept.h"
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
constexpr int suppliersOfStock = 50;
constexpr int documentsOfStock = 250'000;
constexpr int linesOfDocument = 4;

/// What a product costs to buy, in millionths.
qint64 costOfProduct(qint64 product)
{
    return (product % 97 + 3) * 100'000;
}

void fillProducts(Connection &db)
{
    const auto supplier =
        db.statement(u"INSERT INTO supplier (name, lead_days, created_on) VALUES (?, ?, '2024-01-01')"_s);
    for (int i = 0; i < suppliersOfStock; ++i) {
        supplier->bind(0, u"Supplier %1"_s.arg(i));
        supplier->bind(1, qint64{i % 20 + 1});
        supplier->run();
    }
    const auto product =
        db.statement(u"INSERT INTO product (name, price, created_on) VALUES (?, ?, '2024-01-01')"_s);
    const auto offer = db.statement(
        u"INSERT INTO supplier_product (product_id, supplier_id, position, unit_cost) VALUES (?, ?, 0, ?)"_s);
    for (qint64 i = 1; i <= productsInStock; ++i) {
        product->bind(0, u"Product %1"_s.arg(i));
        product->bind(1, costOfProduct(i) / 5'000);
        product->run();
        offer->bind(0, i);
        offer->bind(1, i % suppliersOfStock + 1);
        offer->bind(2, costOfProduct(i));
        offer->run();
    }
}

/// A million lines over 800 days, each with its cost and whose goods it sold.
void fillSales(Connection &db)
{
    std::mt19937 dice(5);
    const auto roll = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(dice); };
    const auto sale = db.statement(u"INSERT INTO sale (kind, number, at, business_day, country, total) "
                                   "VALUES ('sale', ?, ?, ?, 'GR', ?)"_s);
    const auto line = db.statement(
        u"INSERT INTO sale_line (sale_id, position, product_id, quantity, unit_price, total, "
        "vat_basis_points, bought_on, unit_cost, supplier_id) VALUES (?, ?, ?, ?, ?, ?, 2400, ?, ?, ?)"_s);
    for (int i = 0; i < documentsOfStock; ++i) {
        const QByteArray day = Day(2024, 1, 1).plusDays(i * qint64(800) / documentsOfStock).iso().toLatin1();
        const int product = roll(1, productsInStock), quantity = roll(1, 4);
        const qint64 price = costOfProduct(product) * 2;
        const qint64 total = price / 10'000 * quantity;
        sale->bind(0, QString::number(i));
        sale->bind(1, QByteArrayView(day + "T10:00:00"));
        sale->bind(2, QByteArrayView(day));
        sale->bind(3, total * linesOfDocument);
        const qint64 id = sale->insert();
        for (int k = 0; k < linesOfDocument; ++k) {
            const qint64 sold = (product + k * 7) % productsInStock + 1;
            line->bind(0, id);
            line->bind(1, qint64{k});
            line->bind(2, sold);
            line->bind(3, qint64{quantity} * 1000);
            line->bind(4, price);
            line->bind(5, total);
            line->bind(6, QByteArrayView(day));
            line->bind(7, costOfProduct(sold));
            line->bind(8, sold % suppliersOfStock + 1);
            line->run();
        }
    }
}

void fillLedger(Transaction &tx)
{
    Connection &db = tx.connection();
    tx.insert("setting"_L1, {{"name"_L1, u"stock.since"_s}, {"value"_L1, u"2024-01-01"_s}});
    const qint64 place = tx.insert("stock_place"_L1, {{"name"_L1, u"Shop"_s}, {"position"_L1, 0}});
    fillProducts(db);
    fillSales(db);
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

/// Per supplier and month, from what is kept per day, as the report reads it.
Line comparedMargins(Services &services, PlainDatabase &db)
{
    const QString what = u"margins of 50 suppliers by month, 1,000,000 lines"_s;
    sqlite3_stmt *statement =
        db.prepare("SELECT supplier_id, sum(sales), sum(known_sales) - sum(known_cost), "
                   "substr(business_day, 1, 7) FROM supplier_day GROUP BY 4, 1");
    qint64 ours = 0, plain = 0;
    Line line = compare(
        what,
        [&] {
            const ReportTable table =
                orGiveUp(services.reports.run(u"supplier-margins"_s, ReportParameters()), what);
            ours = 0;
            for (const ReportRow &row : table.rows)
                ours += row.cells[2].number.value_or(0) + row.cells[4].number.value_or(0);
        },
        [&] { plain = summed(statement); });
    sqlite3_finalize(statement);
    if (ours != plain)
        giveUp(u"%1: %2, plain SQL %3"_s.arg(what).arg(ours).arg(plain));
    line.most = 100;
    return line;
}

/// Sold per day in stock against what is there, without names, ranks and cases.
Line comparedReorder(Services &services, PlainDatabase &db)
{
    const QString what = u"what to order of 20,000 products"_s;
    const QString from = today().plusDays(-ReorderOptions().lookBack).iso();
    sqlite3_stmt *statement = db.prepare(
        u"WITH step AS (SELECT product_id, substr(at, 1, 10) AS day, product_after, "
        "lead(substr(at, 1, 10), 1, '%2') OVER (PARTITION BY product_id ORDER BY at, move_id) AS next "
        "FROM stock_running), there AS (SELECT product_id, sum(CASE WHEN product_after > 0 AND next > '%1' "
        "THEN julianday(next) - julianday(max(day, '%1')) ELSE 0 END) AS days FROM step GROUP BY "
        "product_id), "
        "sold AS (SELECT p.id, (SELECT sum(l.quantity) FROM sale_line l WHERE l.product_id = p.id "
        "AND l.bought_on >= '%1' AND l.bought_on < '%2') AS quantity FROM product p) "
        "SELECT k.product_id, k.quantity, s.quantity FROM product_stock k JOIN sold s ON s.id = k.product_id "
        "JOIN there t ON t.product_id = k.product_id JOIN supplier_product x ON x.product_id = k.product_id "
        "JOIN supplier u ON u.id = x.supplier_id "
        "WHERE t.days > 0 AND k.quantity <= s.quantity / t.days * u.lead_days"_s.arg(from, today().iso())
            .toUtf8()
            .constData());
    qsizetype ours = 0;
    qint64 plain = 0;
    Line line = compare(
        what, [&] { ours = orGiveUp(services.reorder.list({}), what).lines.size(); },
        [&] { plain = summed(statement); });
    sqlite3_finalize(statement);
    if (ours == 0 || plain == 0)
        giveUp(u"%1: there is nothing to order"_s.arg(what));
    line.most = 200;
    return line;
}

/// Every change of the stock's value, added up at the ends of months.
Line comparedValue(Services &services, PlainDatabase &db)
{
    const QString what = u"the value of the stock by month"_s;
    sqlite3_stmt *statement =
        db.prepare("WITH worth AS (SELECT product_id, substr(at, 1, 7) AS month, "
                   "coalesce(product_after * average_after, 0) AS value, "
                   "lag(coalesce(product_after * average_after, 0), 1, 0) OVER (PARTITION BY product_id "
                   "ORDER BY at, move_id) AS before FROM stock_running) "
                   "SELECT month, sum(value - before), count(*) FROM worth GROUP BY month");
    qsizetype ours = 0;
    qint64 plain = 0;
    const Line line = compare(
        what,
        [&] {
            ours = orGiveUp(services.reports.run(u"stock-value"_s, ReportParameters()), what).rows.size();
        },
        [&] { plain = summed(statement); });
    sqlite3_finalize(statement);
    if (ours < 20 || plain == 0)
        giveUp(u"%1: %2 months"_s.arg(what).arg(ours));
    return line;
}

Line measuredReport(Services &services, const QString &what, const QString &id)
{
    ReportParameters p;
    p.today = today();
    return measure(what, [&] { orGiveUp(services.reports.run(id, p), what); });
}

} // namespace

QList<Line> stockOf(const QString &folder)
{
    const QString path = folder + u"/stock-and-sales.tefter"_s;
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
    const Line margins = measure(u"the margins of suppliers reckoned anew from 1,000,000 lines"_s, [&] {
        orGiveUp(shop->write({u"bench"_s, {}},
                             [](Transaction &tx) { SupplierDaysKept().rebuild(tx.connection()); }),
                 u"the margins"_s);
    });
    return {now,
            then,
            list,
            comparedReorder(services, db),
            comparedMargins(services, db),
            comparedValue(services, db),
            measuredReport(services, u"margins of every product, 1,000,000 lines"_s, u"product-margins"_s),
            measuredReport(services, u"stock turn of every product"_s, u"stock-turn"_s),
            measuredReport(services, u"dead stock"_s, u"dead-stock"_s),
            anew,
            margins};
}

} // namespace tefter::bench
