// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CustomerListService.h"

#include "core/sales/ColumnOrder.h"
#include "core/sales/CustomerFilterQuery.h"
#include "core/sales/CustomerListName.h"
#include "core/sales/OwnFieldOrder.h"
#include "core/shop/Shop.h"
#include "core/shop/own/OwnFieldRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// What a column that is a plain figure is sorted by.
QString figureOf(CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Visits:
        return u"visits"_s;
    case CustomerColumn::Sales:
        return u"sales"_s;
    case CustomerColumn::NetTotal:
        return u"CASE WHEN sales > 0 OR net_total <> 0 THEN net_total END"_s;
    case CustomerColumn::Average:
        return u"CASE WHEN sales > 0 THEN net_total / sales END"_s;
    default:
        return u"rhythm_days"_s;
    }
}

/// `sql` gives the id and a whole number, or NULL.
QList<qint64> byNumber(Connection &connection, const QString &sql, bool descending)
{
    ColumnOrder order;
    const auto rows = connection.statement(sql);
    while (rows->step())
        order.add(rows->integer(0), rows->isNull(1) ? ColumnOrder::nothing : rows->integer(1));
    return order.take(descending);
}

/// `sql` gives the id and an ISO day, or NULL.
QList<qint64> byDay(Connection &connection, const QString &sql, bool descending)
{
    ColumnOrder order;
    const auto rows = connection.statement(sql);
    while (rows->step())
        order.add(rows->integer(0),
                  rows->isNull(1) ? ColumnOrder::nothing : ColumnOrder::dayKey(rows->text(1)));
    return order.take(descending);
}

/// By a column of the first address that has one.
QList<qint64> byAddress(Connection &connection, QStringView column, Language language, bool descending)
{
    ColumnOrder order;
    const auto people =
        connection.statement(u"SELECT customer_id FROM customer_figures ORDER BY customer_id"_s);
    const auto places = connection.statement(
        u"SELECT customer_id, %1 FROM customer_address WHERE %1 <> '' ORDER BY customer_id, position"_s.arg(
            column));
    bool more = places->step();
    while (people->step()) {
        const qint64 customer = people->integer(0);
        while (more && places->integer(0) < customer)
            more = places->step();
        const bool lives = more && places->integer(0) == customer;
        order.addText(customer, lives ? places->text(1) : QByteArrayView());
    }
    order.sortTexts(language);
    return order.take(descending);
}

/// Codes are compared letter by letter, as they are everywhere.
QList<qint64> byCode(Connection &connection, bool descending)
{
    const QString select =
        u"SELECT id FROM customer WHERE deleted_at IS NULL AND code IS %1 NULL ORDER BY %2"_s;
    return connection.ids(select.arg(u"NOT"_s, descending ? u"code DESC, id DESC"_s : u"code, id"_s)) +
           connection.ids(select.arg(QString(), descending ? u"id DESC"_s : u"id"_s));
}

/// By the name of who looks after them; who is looked after by nobody stands last.
QList<qint64> byInCharge(Connection &connection, Language language, bool descending)
{
    ColumnOrder order;
    const auto people = connection.statement(
        u"SELECT c.id, coalesce((SELECT s.name FROM staff s WHERE s.id = c.staff_id), '') FROM customer c "
        "WHERE c.deleted_at IS NULL"_s);
    while (people->step())
        order.addText(people->integer(0), people->text(1));
    order.sortTexts(language);
    return order.take(descending);
}

/// By what they spent net in a period, returns and corrections included.
QList<qint64> bySpent(Connection &connection, const Period &period, bool descending)
{
    QHash<qint64, qint64> spent;
    const auto sales = connection.statement(
        u"SELECT customer_id, total FROM sale WHERE business_day >= ? AND business_day <= ? "
        "AND deleted_at IS NULL AND customer_id IS NOT NULL"_s);
    sales->bind(0, period.fromText());
    sales->bind(1, period.toText());
    while (sales->step())
        spent[sales->integer(0)] += sales->integer(1);
    ColumnOrder order;
    const QList<qint64> people = connection.ids(u"SELECT customer_id FROM customer_figures"_s);
    for (const qint64 customer : people)
        order.add(customer, spent.value(customer, ColumnOrder::nothing));
    return order.take(descending);
}

QList<qint64> byLastVisit(Connection &connection, bool descending)
{
    // The index has them in this order; those who never came are at its one end.
    if (descending)
        return connection.ids(
            u"SELECT customer_id FROM customer_figures ORDER BY last_day DESC, customer_id DESC"_s);
    return connection.ids(u"SELECT customer_id FROM customer_figures WHERE last_day IS NOT NULL "
                          "ORDER BY last_day, customer_id"_s) +
           connection.ids(u"SELECT customer_id FROM customer_figures WHERE last_day IS NULL "
                          "ORDER BY customer_id"_s);
}

QList<qint64> byField(Connection &connection, OwnFieldId id, Language language, bool descending)
{
    const auto field = OwnFieldRepository(connection, OwnSubject::Customer).find(id);
    if (!field)
        return byLastVisit(connection, true);
    return byOwnField(connection, *field, u"SELECT customer_id AS id FROM customer_figures"_s, language,
                      descending);
}

CustomerListRow customerRowFrom(const Row &row, Day today, Language language)
{
    CustomerListRow result;
    result.id = row.id<CustomerId>(0);
    result.isFirm = row.text(1) == "firm"_L1;
    result.code = row.text(5);
    result.phone = row.text(6);
    result.email = row.text(7);
    result.city = row.text(8);
    result.country = row.text(9);
    QString otherwise = result.code;
    for (const QString &other : {result.phone, result.email}) {
        if (otherwise.isEmpty())
            otherwise = other;
    }
    result.name = customerListName(row.text(1), row.text(2), row.text(3), row.text(4), language, otherwise);
    result.birthday = {row.number(10), row.number(11), row.number(12)};
    result.createdOn = row.day(13);
    result.isBinned = !row.isNull(14);
    result.figures = {row.day(15),     row.day(16),     row.integer(17),
                      row.integer(18), row.integer(19), row.maybeInteger(20)};
    // No figures are kept of those in the bin, so none is reckoned either.
    if (!result.isBinned)
        result.spentYear = row.money(21);
    result.inCharge = {row.id<StaffId>(22), row.text(23)};
    result.rhythm = judgeRhythm(result.figures, today);
    return result;
}

const QString &customerRowQuery()
{
    static const QString sql =
        u"SELECT c.id, c.kind, c.name, c.given_name, c.family_name, c.code, "
        "(SELECT p.number FROM customer_phone p WHERE p.customer_id = c.id ORDER BY p.position LIMIT 1), "
        "(SELECT e.address FROM customer_email e WHERE e.customer_id = c.id ORDER BY e.position LIMIT 1), "
        "(SELECT a.city FROM customer_address a WHERE a.customer_id = c.id AND a.city <> '' "
        "ORDER BY a.position LIMIT 1), "
        "(SELECT a.country FROM customer_address a WHERE a.customer_id = c.id AND a.country <> '' "
        "ORDER BY a.position LIMIT 1), "
        "c.birth_year, c.birth_month, c.birth_day, c.created_on, c.deleted_at, "
        "f.first_day, f.last_day, f.sales, f.visits, f.net_total, f.rhythm_days, "
        "(SELECT CAST(sum(s.total) AS BIGINT) FROM sale s WHERE s.customer_id = c.id "
        "AND s.business_day >= ? AND s.business_day <= ? AND s.deleted_at IS NULL), "
        "coalesce(c.staff_id, 0), coalesce((SELECT m.name FROM staff m WHERE m.id = c.staff_id), '') "
        "FROM customer c LEFT JOIN customer_figures f ON f.customer_id = c.id WHERE c.id = ?"_s;
    return sql;
}

} // namespace

CustomerListService::CustomerListService(Shop &shop)
    : m_shop(shop)
    , m_names(customerNameOrder(shop))
{
}

Result<QList<qint64>> CustomerListService::ids(const CustomerFilter &filter, CustomerOrder order,
                                               Language language)
{
    return m_shop.read([&](Connection &c) -> QList<qint64> {
        const auto set = peopleWithin(c, filter, m_shop.clock().today());
        if (order.column == CustomerColumn::Match && filter.among)
            return ColumnOrder::within(*filter.among, *set);
        const QList<qint64> all = ordered(c, order, filter.binned, language);
        return set ? ColumnOrder::within(all, *set) : all;
    });
}

QList<qint64> CustomerListService::ordered(Connection &connection, CustomerOrder order, bool binned,
                                           Language language)
{
    const auto byName = [&](bool descending) {
        const auto names = m_names.in(connection, language);
        return descending ? QList<qint64>(names->ids.rbegin(), names->ids.rend())
                          : QList<qint64>(names->ids.begin(), names->ids.end());
    };
    // No figures are kept of those in the bin.
    if (binned)
        return byName(order.column == CustomerColumn::Name && order.descending);
    const bool down = order.descending;
    switch (order.column) {
    case CustomerColumn::Name:
        return ColumnOrder::within(byName(down),
                                   IdSet(connection.ids(u"SELECT customer_id FROM customer_figures"_s)));
    case CustomerColumn::SpentYear:
        return bySpent(connection, lastYear(m_shop.clock().today()), down);
    case CustomerColumn::City:
        return byAddress(connection, u"city", language, down);
    case CustomerColumn::Country:
        return byAddress(connection, u"country", language, down);
    case CustomerColumn::Code:
        return byCode(connection, down);
    case CustomerColumn::InCharge:
        return byInCharge(connection, language, down);
    case CustomerColumn::Created:
        return byDay(connection, u"SELECT id, created_on FROM customer WHERE deleted_at IS NULL"_s, down);
    case CustomerColumn::FirstVisit:
        return byDay(connection, u"SELECT customer_id, first_day FROM customer_figures"_s, down);
    case CustomerColumn::Due:
        return byDay(connection, u"SELECT customer_id, due_day FROM customer_figures"_s, down);
    case CustomerColumn::Own:
        return byField(connection, order.own, language, down);
    case CustomerColumn::LastVisit:
    case CustomerColumn::Match:
        return byLastVisit(connection, down);
    default:
        return byNumber(connection,
                        u"SELECT customer_id, %1 FROM customer_figures"_s.arg(figureOf(order.column)), down);
    }
}

Result<QHash<qint64, CustomerListRow>> CustomerListService::rows(const QList<qint64> &ids, Language language)
{
    return m_shop.read([&](Connection &c) {
        const Day today = m_shop.clock().today();
        QHash<qint64, CustomerListRow> result;
        for (const qint64 id : ids) {
            auto row = c.one(customerRowQuery(), {lastYear(today).fromText(), lastYear(today).toText(), id},
                             [&](const Row &r) { return customerRowFrom(r, today, language); });
            if (!row)
                continue;
            row->tags = c.all(u"SELECT t.name FROM customer_tag x JOIN tag t ON t.id = x.tag_id "
                              "WHERE x.customer_id = ? ORDER BY t.name"_s,
                              {id}, [](const Row &r) { return r.text(0); });
            c.each(u"SELECT own_field_id, value FROM customer_own_value WHERE customer_id = ?"_s, {id},
                   [&](const Row &r) { row->ownValues.insert(r.id<OwnFieldId>(0), r.text(1)); });
            result.insert(id, *row);
        }
        return result;
    });
}

Result<QHash<qint64, QString>> CustomerListService::names(const QList<qint64> &ids, Language language)
{
    return m_shop.read([&](Connection &c) {
        QHash<qint64, QString> result;
        for (const qint64 id : ids) {
            const auto name = c.one(u"SELECT kind, name, given_name, family_name, coalesce(code, "
                                    "(SELECT number FROM customer_phone WHERE customer_id = customer.id "
                                    "ORDER BY position LIMIT 1), "
                                    "(SELECT address FROM customer_email WHERE customer_id = customer.id "
                                    "ORDER BY position LIMIT 1), "
                                    "'') FROM customer WHERE id = ?"_s,
                                    {id}, [&](const Row &r) {
                                        return customerListName(r.text(0), r.text(1), r.text(2), r.text(3),
                                                                language, r.text(4));
                                    });
            if (name)
                result.insert(id, *name);
        }
        return result;
    });
}

Result<QStringList> CustomerListService::countries()
{
    return m_shop.read([](Connection &c) {
        return QStringList(c.all(u"SELECT country, count(*) FROM customer_address WHERE country <> '' "
                                 "GROUP BY country ORDER BY count(*) DESC, country"_s,
                                 {}, [](const Row &row) { return row.text(0); }));
    });
}

Result<QStringList> CustomerListService::cities()
{
    return m_shop.read([](Connection &c) {
        return QStringList(c.all(u"SELECT city, count(*) FROM customer_address WHERE city <> '' "
                                 "GROUP BY city ORDER BY count(*) DESC, city LIMIT 500"_s,
                                 {}, [](const Row &row) { return row.text(0); }));
    });
}

Result<void> CustomerListService::warmUp(Language language)
{
    return m_shop.read([&](Connection &c) { static_cast<void>(m_names.in(c, language)); });
}

} // namespace tefter
