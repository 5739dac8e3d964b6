// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockCountRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

StockCountRow countRowFrom(const Row &row)
{
    StockCountRow result;
    result.id = row.id<StockCountLineId>(0);
    result.product = row.id<ProductId>(1);
    result.name = row.text(2);
    result.code = row.text(3);
    result.unit = row.text(4);
    result.shelfPlace = row.text(5);
    if (!row.isNull(6))
        result.counted = Quantity{row.integer(6)};
    result.isBinned = !row.isNull(7);
    result.expected = {row.integer(8)};
    if (!row.isNull(9))
        result.average = UnitPrice{row.integer(9)};
    return result;
}

/// The lines with what the ledger says of the moment without this count, first in its place, then the average
/// of all places. Parameters: the place, the time, the count; the time again; the count.
QString countRowQuery()
{
    return u"SELECT l.id, l.product_id, p.name, coalesce(p.code, ''), p.unit, p.shelf_place, l.counted, "
           "p.deleted_at, coalesce((SELECT r.place_after FROM stock_running r JOIN stock_move m "
           "ON m.id = r.move_id LEFT JOIN stock_count_line o ON o.id = m.count_line_id "
           "WHERE r.product_id = l.product_id AND r.place_id = ? AND r.at <= ? "
           "AND coalesce(o.stock_count_id, 0) <> ? ORDER BY r.at DESC, r.move_id DESC LIMIT 1), 0), "
           "(SELECT r.average_after FROM stock_running r WHERE r.product_id = l.product_id AND r.at <= ? "
           "ORDER BY r.at DESC, r.move_id DESC LIMIT 1) "
           "FROM stock_count_line l JOIN product p ON p.id = l.product_id WHERE l.stock_count_id = ?"_s;
}

Values countRowValues(const StockCount &count)
{
    const QString at = stockTimeText(count.at);
    return {count.place.id.value, at, count.id.value, at, count.id.value};
}

} // namespace

QList<StockCount> StockCountRepository::countsWhere(const QString &condition, const Values &values)
{
    return m_connection.all(
        u"SELECT c.id, c.name, p.id, p.name, c.at, c.state, coalesce(g.name, ''), "
        "(SELECT count(*) FROM stock_count_line l WHERE l.stock_count_id = c.id), "
        "(SELECT count(*) FROM stock_count_line l WHERE l.stock_count_id = c.id AND l.counted IS NOT NULL) "
        "FROM stock_count c JOIN stock_place p ON p.id = c.place_id "
        "LEFT JOIN category g ON g.id = c.category_id %1 "
        "ORDER BY CASE c.state WHEN 'open' THEN 0 ELSE 1 END, c.at DESC, c.id DESC"_s.arg(condition),
        values, [](const Row &row) {
            StockCount count;
            count.id = row.id<StockCountId>(0);
            count.name = row.text(1);
            count.place = {row.id<StockPlaceId>(2), row.text(3)};
            count.at = row.dateTime(4);
            count.state = stockCountStateFromKey(row.text(5)).value_or(StockCountState::Cancelled);
            count.category = row.text(6);
            count.lines = row.integer(7);
            count.counted = row.integer(8);
            return count;
        });
}

QList<StockCount> StockCountRepository::all()
{
    return countsWhere({}, {});
}

std::optional<StockCount> StockCountRepository::find(StockCountId id)
{
    const QList<StockCount> found = countsWhere(u"WHERE c.id = ?"_s, {id.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<StockCount> StockCountRepository::ofLine(StockCountLineId line)
{
    return find(StockCountId{
        m_connection.number(u"SELECT stock_count_id FROM stock_count_line WHERE id = ?"_s, {line.value})});
}

QList<StockCountRow> StockCountRepository::rows(const StockCount &count)
{
    return m_connection.all(
        countRowQuery() +
            u" ORDER BY CASE p.shelf_place WHEN '' THEN 1 ELSE 0 END, p.shelf_place, p.name, l.id"_s,
        countRowValues(count), countRowFrom);
}

std::optional<StockCountRow> StockCountRepository::lineOf(const StockCount &count, ProductId product)
{
    Values values = countRowValues(count);
    values << product.value;
    return m_connection.one(countRowQuery() + u" AND l.product_id = ?"_s, values, countRowFrom);
}

QList<ProductId> StockCountRepository::products(const NewStockCount &count)
{
    QString condition;
    Values values;
    if (count.category.isValid()) {
        condition =
            u" AND category_id IN (WITH RECURSIVE branch (id) AS (SELECT CAST(? AS BIGINT) UNION "
            "SELECT b.id FROM category b JOIN branch a ON b.parent_id = a.id) SELECT id FROM branch)"_s;
        values << count.category.value;
    }
    QList<ProductId> result = m_connection.all(
        u"SELECT id FROM product WHERE deleted_at IS NULL AND is_stocked = 1%1 "
        "ORDER BY CASE shelf_place WHEN '' THEN 1 ELSE 0 END, shelf_place, name, id"_s.arg(condition),
        values, [](const Row &row) { return row.id<ProductId>(0); });
    if (!count.products.isEmpty()) {
        const QSet<ProductId> wanted(count.products.cbegin(), count.products.cend());
        result.removeIf([&](ProductId product) { return !wanted.contains(product); });
    }
    return result;
}

StockCountId StockCountRepository::insert(Transaction &tx, const NewStockCount &count, StockPlaceId place,
                                          const QDateTime &at, const QList<ProductId> &products)
{
    const StockCountId id{tx.insert("stock_count"_L1, {{"place_id"_L1, place.value},
                                                       {"name"_L1, count.name},
                                                       {"at"_L1, stockTimeText(at)},
                                                       {"business_day"_L1, Day(at.date()).iso()},
                                                       {"state"_L1, u"open"_s},
                                                       {"category_id"_L1, bound(count.category)}})};
    qint64 position = 0;
    for (const ProductId product : products)
        tx.insert(
            "stock_count_line"_L1,
            {{"stock_count_id"_L1, id.value}, {"position"_L1, position++}, {"product_id"_L1, product.value}});
    return id;
}

StockCountLineId StockCountRepository::addLine(Transaction &tx, StockCountId count, ProductId product)
{
    const qint64 next = m_connection.number(
        u"SELECT coalesce(max(position), -1) + 1 FROM stock_count_line WHERE stock_count_id = ?"_s,
        {count.value});
    return StockCountLineId{tx.insert(
        "stock_count_line"_L1,
        {{"stock_count_id"_L1, count.value}, {"position"_L1, next}, {"product_id"_L1, product.value}})};
}

} // namespace tefter
