// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockListService.h"

#include "core/stock/StockRepository.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The last row of the ledger of a product before a moment, of table stock_running, as a condition on its id.
QString lastBefore(const QString &place)
{
    return u"(SELECT x.move_id FROM stock_running x WHERE x.product_id = p.id AND x.at < ?%1 "
           "ORDER BY x.at DESC, x.move_id DESC LIMIT 1)"_s.arg(place);
}

struct RowsQuery
{
    QString sql;
    Values values;
};

/// `which` narrows the products, with its values.
RowsQuery stockRowsQuery(const StockFilter &filter, const QString &which, const Values &whichValues)
{
    const bool isPast = filter.asOf.isValid();
    const QString before = filter.asOf.plusDays(1).iso();
    RowsQuery query;
    QString quantity = isPast ? u"s.product_after"_s : u"s.quantity"_s;
    QString joins;
    if (isPast) {
        joins = u" LEFT JOIN stock_running s ON s.move_id = "_s + lastBefore({});
        query.values << before;
    } else {
        joins = u" LEFT JOIN product_stock s ON s.product_id = p.id"_s;
    }
    if (filter.place.isValid()) {
        quantity = isPast ? u"l.place_after"_s : u"l.quantity"_s;
        joins += isPast
                     ? u" LEFT JOIN stock_running l ON l.move_id = "_s + lastBefore(u" AND x.place_id = ?"_s)
                     : u" LEFT JOIN stock_level l ON l.product_id = p.id AND l.place_id = ?"_s;
        if (isPast)
            query.values << before;
        query.values << filter.place.value;
    }
    query.sql =
        u"SELECT p.id, coalesce(p.code, ''), p.name, p.unit, coalesce(c.name, ''), coalesce(%1, 0), %2, "
        "(SELECT max(x.at) FROM stock_running x WHERE x.product_id = p.id%3), p.deleted_at FROM product p "
        "LEFT JOIN category c ON c.id = p.category_id%4 "
        "WHERE ((p.deleted_at IS NULL AND p.is_stocked = 1) OR coalesce(%1, 0) <> 0)%5"_s.arg(
            quantity, isPast ? u"s.average_after"_s : u"s.average_cost"_s,
            isPast ? u" AND x.at < ?"_s : QString(), joins, which);
    if (isPast)
        query.values.prepend(before);
    query.values += whichValues;
    return query;
}

StockRow stockRowFrom(const Statement &row, int decimals)
{
    StockRow result;
    result.product = ProductId{row.integer(0)};
    result.code = row.string(1);
    result.name = row.string(2);
    result.unit = row.string(3);
    result.category = row.string(4);
    result.onHand = {row.integer(5)};
    if (!row.isNull(6)) {
        result.average = UnitPrice{row.integer(6)};
        result.value = lineTotal(*result.average, result.onHand, decimals);
    }
    if (!row.isNull(7))
        result.lastMoved = Day::fromIso(row.string(7).left(10));
    result.isBinned = !row.isNull(8);
    return result;
}

QHash<qint64, qint64> quantitiesOf(Connection &connection, const QString &sql)
{
    QHash<qint64, qint64> result;
    connection.each(sql, {}, [&](const Row &row) { result.insert(row.integer(0), row.integer(1)); });
    return result;
}

/// What is reserved and on its way; of a past day nobody asks that.
void addExpected(Connection &connection, QList<StockRow> &rows)
{
    const auto reserved = quantitiesOf(
        connection, u"SELECT product_id, CAST(sum(quantity) AS BIGINT) FROM stock_request "
                    "WHERE state = 'set-aside' AND product_id IS NOT NULL GROUP BY product_id"_s);
    const auto coming = quantitiesOf(connection, onTheWayQuery());
    if (reserved.isEmpty() && coming.isEmpty())
        return;
    for (StockRow &row : rows) {
        row.reserved = {reserved.value(row.product.value)};
        row.onTheWay = {coming.value(row.product.value)};
    }
}

QList<StockRow> stockRows(Connection &connection, const StockFilter &filter, const QString &which,
                          const Values &values, int decimals)
{
    const RowsQuery query = stockRowsQuery(filter, which, values);
    const auto statement = connection.statement(query.sql);
    for (int i = 0; i < query.values.size(); ++i) {
        if (query.values[i].typeId() == QMetaType::QString)
            statement->bind(i, query.values[i].toString());
        else
            statement->bind(i, query.values[i].toLongLong());
    }
    QList<StockRow> rows;
    while (statement->step())
        rows.append(stockRowFrom(*statement, decimals));
    if (!filter.asOf.isValid())
        addExpected(connection, rows);
    return rows;
}

bool isWanted(const StockRow &row, const StockFilter &filter)
{
    if (filter.belowZero && row.onHand.milli >= 0)
        return false;
    if (filter.inStock && row.onHand.milli == 0)
        return false;
    if (filter.notMovedSince.isValid() && (row.onHand.milli == 0 || row.lastMoved >= filter.notMovedSince))
        return false;
    return true;
}

/// The figure by which a row is sorted; rows that have none come last either way.
std::optional<qint64> figureOf(const StockRow &row, StockColumn column)
{
    switch (column) {
    case StockColumn::OnHand:
        return row.onHand.milli;
    case StockColumn::Reserved:
        return row.reserved.milli;
    case StockColumn::OnTheWay:
        return row.onTheWay.milli;
    case StockColumn::Cost:
        return row.average ? std::optional(row.average->micro) : std::nullopt;
    case StockColumn::Value:
        return row.value ? std::optional(row.value->minor) : std::nullopt;
    case StockColumn::LastMoved:
        return row.lastMoved.isValid() ? std::optional(row.lastMoved.date().toJulianDay()) : std::nullopt;
    default:
        return std::nullopt;
    }
}

template <class Less>
void sortRows(QList<StockRow> &rows, bool descending, Less less)
{
    std::stable_sort(rows.begin(), rows.end(), [&](const StockRow &a, const StockRow &b) {
        return descending ? less(b, a) : less(a, b);
    });
}

void sortByFigure(QList<StockRow> &rows, StockOrder order)
{
    const auto none = std::stable_partition(rows.begin(), rows.end(), [&](const StockRow &row) {
        return figureOf(row, order.column).has_value();
    });
    std::stable_sort(rows.begin(), none, [&](const StockRow &a, const StockRow &b) {
        const auto left = figureOf(a, order.column);
        const auto right = figureOf(b, order.column);
        return order.descending ? right < left : left < right;
    });
}

} // namespace

StockListService::StockListService(Shop &shop)
    : m_shop(shop)
    , m_names(shop, u"product"_s, u"SELECT id, name FROM product"_s,
              [](const Statement &row, Language) { return row.string(1); })
{
}

QList<StockRow> StockListService::sorted(Connection &connection, const StockFilter &filter, StockOrder order,
                                         Language language)
{
    QString which;
    Values values;
    if (filter.category.isValid()) {
        which = u" AND p.category_id IN (WITH RECURSIVE branch (id) AS (SELECT CAST(? AS BIGINT) UNION "
                "SELECT b.id FROM category b JOIN branch a ON b.parent_id = a.id) SELECT id FROM branch)"_s;
        values << filter.category.value;
    }
    QList<StockRow> rows = stockRows(connection, filter, which, values, m_shop.settings().currency.decimals);
    QHash<qint64, qsizetype> places;
    if (filter.among) {
        for (qsizetype i = 0; i < filter.among->size(); ++i)
            places.insert(filter.among->at(i), i);
    }
    rows.removeIf([&](const StockRow &row) {
        return !isWanted(row, filter) || (filter.among && !places.contains(row.product.value));
    });
    const auto names = m_names.in(connection, language);
    sortRows(rows, order.column == StockColumn::Name && order.descending,
             [&](const StockRow &a, const StockRow &b) {
                 return names->rankOf(a.product.value) < names->rankOf(b.product.value);
             });
    const Formats formats(language);
    if (order.column == StockColumn::Match && filter.among)
        sortRows(rows, false, [&](const StockRow &a, const StockRow &b) {
            return places.value(a.product.value) < places.value(b.product.value);
        });
    else if (order.column == StockColumn::Code)
        sortRows(rows, order.descending,
                 [&](const StockRow &a, const StockRow &b) { return formats.compare(a.code, b.code) < 0; });
    else if (order.column == StockColumn::Category)
        sortRows(rows, order.descending, [&](const StockRow &a, const StockRow &b) {
            return formats.compare(a.category, b.category) < 0;
        });
    else if (order.column != StockColumn::Name && order.column != StockColumn::Match)
        sortByFigure(rows, order);
    return rows;
}

Result<StockListing> StockListService::list(const StockFilter &filter, StockOrder order, Language language)
{
    return m_shop.read([&](Connection &c) {
        StockListing listing;
        const QList<StockRow> rows = sorted(c, filter, order, language);
        for (const StockRow &row : rows) {
            listing.ids << row.product.value;
            listing.value += row.value.value_or(Money());
            if (!row.average && row.onHand.milli != 0)
                ++listing.withoutCost;
        }
        return listing;
    });
}

Result<QHash<qint64, StockRow>> StockListService::rows(const QList<qint64> &ids, const StockFilter &filter)
{
    return m_shop.read([&](Connection &c) {
        QHash<qint64, StockRow> result;
        if (ids.isEmpty())
            return result;
        QStringList marks;
        Values values;
        for (const qint64 id : ids) {
            marks << u"?"_s;
            values << id;
        }
        const QList<StockRow> rows = stockRows(c, filter, u" AND p.id IN (%1)"_s.arg(marks.join(u", "_s)),
                                               values, m_shop.settings().currency.decimals);
        for (const StockRow &row : rows)
            result.insert(row.product.value, row);
        return result;
    });
}

Result<QList<StockRow>> StockListService::all(const StockFilter &filter, StockOrder order, Language language)
{
    return m_shop.read([&](Connection &c) { return sorted(c, filter, order, language); });
}

Result<QList<StockOnHand>> StockListService::onHand(Day asOf) const
{
    return m_shop.read([&](Connection &c) {
        QList<StockOnHand> result;
        const auto rows = c.statement(
            asOf.isValid()
                ? u"SELECT p.product_id, s.product_after, s.average_after FROM product_stock p "
                  "JOIN stock_running s ON s.move_id = (SELECT x.move_id FROM stock_running x "
                  "WHERE x.product_id = p.product_id AND x.at < ? ORDER BY x.at DESC, x.move_id DESC LIMIT 1)"_s
                : u"SELECT product_id, quantity, average_cost FROM product_stock"_s);
        if (asOf.isValid())
            rows->bind(0, asOf.plusDays(1).iso());
        while (rows->step())
            result.append({ProductId{rows->integer(0)},
                           {rows->integer(1)},
                           rows->isNull(2) ? std::nullopt : std::optional(UnitPrice{rows->integer(2)})});
        return result;
    });
}

} // namespace tefter
