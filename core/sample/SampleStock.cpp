// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleStock.h"

#include "core/stock/StockKept.h"
#include "core/stock/StockSettings.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsOfStock = 6;
constexpr int monthsToCount = 2;
constexpr int monthsOfCosts = 24; ///< what goods cost before is not known

/// What was sold of a product since a day, in thousandths, as a column of table product as `p`.
QString soldSince()
{
    return u"coalesce((SELECT sum(l.quantity) FROM sale_line l JOIN sale s ON s.id = l.sale_id "
           "WHERE l.product_id = p.id AND s.business_day >= ?), 0)"_s;
}

/// What a product costs the shop without VAT, in millionths: between four and six tenths of its price.
QString costOf(int decimals)
{
    qint64 unit = 1'000'000;
    for (int i = 0; i < decimals; ++i)
        unit /= 10;
    return u"(coalesce(p.price, 0) * %1 / 100 * (40 + p.id % 7 * 3))"_s.arg(unit);
}

} // namespace

SampleStock::SampleStock(Connection &connection, const SampleGenerator &generator)
    : m_db(connection)
    , m_generator(generator)
    , m_since(generator.options().lastDay.plusMonths(-monthsOfStock))
    , m_last(generator.options().lastDay)
{
}

void SampleStock::write()
{
    // Not through the write door: a sample shop begins without a step to take back.
    const QString setting = u"INSERT INTO setting (name, value) VALUES (?, ?)"_s;
    m_db.execute(setting, {u"stock.since"_s, m_since.iso()});
    m_db.execute(setting, {u"stock.negative"_s, negativeStockKey(NegativeStock::Warn)});
    const QString place = u"INSERT INTO stock_place (name, position) VALUES (?, ?) RETURNING id"_s;
    m_shop = m_db.number(place, {m_generator.stockWord(u"shop"_s), 0});
    m_store = m_db.number(place, {m_generator.stockWord(u"store"_s), 1});
    writeOpening();
    writeReceipts();
    writePurchases();
    writeSales();
    writeLosses();
    StockKept().rebuild(m_db);
    writeLevels();
    writeCounts();
    writeRequests();
}

/// Four tenths of what will be sold lies in the shop, of every seventeenth product eight, and of every fifth
/// some in the store room.
void SampleStock::writeOpening()
{
    const QString at = m_since.iso() + u"T00:00:00"_s;
    const QString opening =
        u"INSERT INTO stock_move (product_id, place_id, kind, at, business_day, quantity, unit_cost) "
        "SELECT p.id, ?, 'opening', ?, ?, (%1 * CASE WHEN p.id % 17 = 0 THEN 8 ELSE 4 END / 10000 + %2) * "
        "1000, %3 FROM product p WHERE %4 "
        "ORDER BY p.id"_s;
    const QString cost = costOf(m_generator.currency().decimals);
    m_db.execute(
        opening.arg(soldSince(), u"CASE WHEN p.id % 17 = 0 THEN 1 ELSE 4 + p.id % 9 END"_s, cost, u"1 = 1"_s),
        {m_shop, at, m_since.iso(), m_since.iso()});
    m_db.execute(opening.arg(soldSince(), u"6"_s, cost, u"p.id % 5 = 0"_s),
                 {m_store, at, m_since.iso(), m_since.iso()});
}

/// Month by month comes a part of what is sold, a little dearer each time, of what no order brings; every
/// seventeenth is forgotten.
void SampleStock::writeReceipts()
{
    constexpr int percentOfMonth = 15;
    const QString came = u"(%1 * %2 / 100000 - %1 * %3 / 100000)"_s.arg(soldSince()); // in whole pieces
    for (int month = 1; month < monthsOfStock; ++month) {
        const Day day = m_since.plusMonths(month);
        const QString pieces = came.arg(month * percentOfMonth).arg((month - 1) * percentOfMonth);
        const QString since = m_since.iso();
        m_db.execute(
            u"INSERT INTO stock_move (product_id, place_id, kind, at, business_day, quantity, unit_cost) "
            "SELECT p.id, ?, 'receipt', ?, ?, %1 * 1000, %2 * (100 + ?) / 100 FROM product p "
            "WHERE p.id % 17 <> 0 AND %1 > 0 AND p.id NOT IN (SELECT product_id FROM purchase_receipt_line) "
            "ORDER BY p.id"_s.arg(pieces, costOf(m_generator.currency().decimals)),
            {m_shop, day.iso() + u"T09:00:00"_s, day.iso(), since, since, month, since, since});
    }
}

/// What the suppliers brought lies in the shop too.
void SampleStock::writePurchases()
{
    for (const QString &table : {u"purchase_order"_s, u"purchase_receipt"_s})
        m_db.execute(u"UPDATE %1 SET place_id = ?"_s.arg(table), {m_shop});
    m_db.execute(
        u"INSERT INTO stock_move (product_id, place_id, kind, at, business_day, quantity, unit_cost, "
        "receipt_line_id) SELECT l.product_id, q.place_id, 'receipt', q.at, q.business_day, l.quantity, "
        "l.landed_cost, l.id FROM purchase_receipt q JOIN purchase_receipt_line l "
        "ON l.purchase_receipt_id = q.id WHERE q.business_day >= ? AND l.quantity > 0 ORDER BY l.id"_s,
        {m_since.iso()});
}

void SampleStock::writeSales()
{
    m_db.execute(u"UPDATE sale SET place_id = ? WHERE business_day >= ?"_s, {m_shop, m_since.iso()});
    m_db.execute(
        u"INSERT INTO stock_move (product_id, place_id, kind, at, business_day, quantity, sale_line_id) "
        "SELECT l.product_id, s.place_id, CASE WHEN l.quantity > 0 THEN 'sale' ELSE 'return' END, s.at, "
        "s.business_day, -l.quantity, l.id FROM sale s JOIN sale_line l ON l.sale_id = s.id "
        "WHERE s.business_day >= ? AND l.product_id IS NOT NULL ORDER BY l.id"_s,
        {m_since.iso()});
    m_db.execute(
        u"UPDATE sale_line SET unit_cost = (SELECT %1 FROM product p WHERE p.id = sale_line.product_id) "
        "WHERE product_id IS NOT NULL AND bought_on >= ?"_s.arg(costOf(m_generator.currency().decimals)),
        {m_last.plusMonths(-monthsOfCosts).iso()});
}

void SampleStock::writeLosses()
{
    const Day day = m_last.plusMonths(-1);
    m_db.execute(
        u"INSERT INTO stock_move (product_id, place_id, kind, at, business_day, quantity, reason) "
        "SELECT p.id, ?, 'loss', ?, ?, -1000, CASE p.id % 3 WHEN 0 THEN 'broken' WHEN 1 THEN 'expired' "
        "ELSE 'own-use' END FROM product p WHERE p.id % 11 = 3 ORDER BY p.id"_s,
        {m_shop, day.iso() + u"T18:00:00"_s, day.iso()});
}

/// Of every third product the owner has said below how many to order, and up to how many.
void SampleStock::writeLevels()
{
    constexpr int weeksOfStock = monthsOfStock * 13 / 3;
    m_db.execute(
        u"UPDATE product SET reorder_point = (2 * x.sold / (? * 1000) + 3) * 1000, "
        "target_level = (6 * x.sold / (? * 1000) + 8) * 1000 FROM (SELECT p.id AS product_id, %1 AS sold "
        "FROM product p) AS x WHERE x.product_id = product.id AND product.id % 3 = 1"_s.arg(soldSince()),
        {weeksOfStock, weeksOfStock, m_since.iso()});
}

/// One that was booked, with a piece missing here and there, and one that goes on.
void SampleStock::writeCounts()
{
    const QString begun = u"INSERT INTO stock_count (place_id, name, at, business_day, state) "
                          "VALUES (?, ?, ?, ?, ?) RETURNING id"_s;
    const Day day = m_last.plusMonths(-monthsToCount);
    const QString at = day.iso() + u"T23:59:59"_s;
    const qint64 booked =
        m_db.number(begun, {m_shop, m_generator.stockWord(u"count"_s), at, day.iso(), u"booked"_s});
    m_db.execute(
        u"INSERT INTO stock_count_line (stock_count_id, position, product_id, counted) "
        "SELECT ?, p.id, p.id, r.place_after - CASE WHEN p.id % 8 = 1 AND r.place_after >= 1000 THEN 1000 "
        "ELSE 0 END FROM product p JOIN stock_running r ON r.move_id = (SELECT x.move_id "
        "FROM stock_running x WHERE x.product_id = p.id AND x.place_id = ? AND x.at <= ? "
        "ORDER BY x.at DESC, x.move_id DESC LIMIT 1) WHERE r.place_after >= 0 AND p.id % 3 = 1 "
        "ORDER BY p.id"_s,
        {booked, m_shop, at});
    m_db.execute(
        u"INSERT INTO stock_move (product_id, place_id, kind, at, business_day, counted, count_line_id) "
        "SELECT product_id, ?, 'count', ?, ?, counted, id FROM stock_count_line WHERE stock_count_id = ? "
        "ORDER BY id"_s,
        {m_shop, at, day.iso(), booked});
    const qint64 open = m_db.number(begun, {m_shop, m_generator.stockWord(u"openCount"_s),
                                            m_last.iso() + u"T08:00:00"_s, m_last.iso(), u"open"_s});
    m_db.execute(
        u"INSERT INTO stock_count_line (stock_count_id, position, product_id, counted) "
        "SELECT ?, p.id, p.id, CASE WHEN p.id % 4 = 0 THEN 3000 END FROM product p WHERE p.id % 6 = 0 "
        "ORDER BY p.id"_s,
        {open});
}

void SampleStock::writeRequests()
{
    const QString asking =
        u"INSERT INTO stock_request (product_id, wanted, customer_id, quantity, asked_on, state) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s;
    const QList<qint64> customers = m_db.ids(u"SELECT id FROM customer ORDER BY id LIMIT 12"_s);
    const QList<qint64> products = m_db.ids(
        u"SELECT product_id FROM product_stock WHERE quantity >= 4000 ORDER BY product_id LIMIT 2"_s);
    if (customers.size() < 12 || products.size() < 2)
        return;
    m_db.execute(asking, {products[0], QString(), customers[3], 2000, m_last.plusDays(-9).iso(), u"open"_s});
    m_db.execute(asking,
                 {products[1], QString(), customers[7], 1000, m_last.plusDays(-4).iso(), u"set-aside"_s});
    m_db.execute(asking, {QVariant(), m_generator.stockWord(u"wanted"_s), customers[11], 1000,
                          m_last.plusDays(-2).iso(), u"open"_s});
}

} // namespace tefter
