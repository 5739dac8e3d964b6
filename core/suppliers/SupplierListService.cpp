// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierListService.h"

#include "core/base/Formats.h"
#include "core/shop/Shop.h"
#include "core/shop/own/OwnFieldRepository.h"

#include <QSet>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// What was received in the last twelve months less what went back, by supplier.
QHash<qint64, Money> boughtSince(Connection &connection, Day since, const Currency &currency)
{
    QHash<qint64, Money> result;
    const auto add = [&](const QString &sql, int sign) {
        const auto rows = connection.statement(sql);
        rows->bind(0, since.iso());
        while (rows->step()) {
            const auto value =
                lineTotal(UnitPrice{rows->integer(2)}, Quantity{rows->integer(1)}, currency.decimals);
            result[rows->integer(0)] += Money{sign * value.value_or(Money()).minor};
        }
    };
    add(u"SELECT r.supplier_id, l.quantity, l.unit_cost FROM purchase_receipt r JOIN purchase_receipt_line l "
        "ON l.purchase_receipt_id = r.id WHERE r.business_day > ? AND r.deleted_at IS NULL "
        "AND l.unit_cost IS NOT NULL"_s,
        1);
    add(u"SELECT r.supplier_id, l.quantity, l.unit_cost FROM supplier_return r JOIN supplier_return_line l "
        "ON l.supplier_return_id = r.id WHERE r.business_day > ? AND r.deleted_at IS NULL "
        "AND l.unit_cost IS NOT NULL"_s,
        -1);
    return result;
}

/// All suppliers, or those in the bin.
QList<SupplierListRow> allRows(Connection &connection, bool binned, Day today, const Currency &currency)
{
    const QHash<qint64, OwnValues> own = OwnFieldRepository(connection, OwnSubject::Supplier).allValues();
    const auto bought = boughtSince(connection, today.plusMonths(-12), currency);
    const QString open = u"(SELECT count(*) FROM purchase_order o WHERE o.supplier_id = s.id "
                         "AND o.state = 'sent' AND o.deleted_at IS NULL%1)"_s;
    const QString first = u"coalesce((SELECT d.%1 FROM supplier_%2 d WHERE d.supplier_id = s.id "
                          "ORDER BY d.position, d.id LIMIT 1), '')"_s;
    return connection.all(
        u"SELECT s.id, s.name, coalesce(s.code, ''), %1, %2, %3, %4, %5, "
        "(SELECT count(*) FROM supplier_product x WHERE x.supplier_id = s.id), "
        "(SELECT max(r.business_day) FROM purchase_receipt r WHERE r.supplier_id = s.id "
        "AND r.deleted_at IS NULL) FROM supplier s WHERE s.deleted_at IS %6 ORDER BY s.id"_s.arg(
            first.arg(u"city"_s, u"address"_s), first.arg(u"number"_s, u"phone"_s),
            first.arg(u"address"_s, u"email"_s), open.arg(QString()), open.arg(u" AND o.promised_on < ?"_s),
            binned ? u"NOT NULL"_s : u"NULL"_s),
        {today.iso()}, [&](const Row &row) {
            return SupplierListRow{row.id<SupplierId>(0),
                                   row.text(1),
                                   row.text(2),
                                   row.text(3),
                                   row.text(4),
                                   row.text(5),
                                   row.integer(6),
                                   row.integer(7),
                                   row.integer(8),
                                   row.day(9),
                                   bought.value(row.integer(0)),
                                   own.value(row.integer(0))};
        });
}

/// By what a value of a field that is no text is sorted: numbers by their size, days by the calendar, choices
/// as the shop has put them, yes before no. Nothing for no value.
std::optional<qint64> ownRank(const OwnField &field, const QString &value)
{
    if (value.isEmpty())
        return std::nullopt;
    if (field.kind == OwnFieldKind::Number)
        return parseDecimal(value, ownNumberScale);
    if (field.kind == OwnFieldKind::Date)
        return Day::fromIso(value).date().toJulianDay();
    const QStringList known =
        field.kind == OwnFieldKind::YesNo ? QStringList{u"yes"_s, u"no"_s} : field.choices;
    const auto place = known.indexOf(value);
    return place < 0 ? known.size() : place;
}

/// Below zero where `a` comes first; rows that say nothing come last whichever way it goes.
int compareRows(const SupplierListRow &a, const SupplierListRow &b, SupplierOrder order,
                const std::optional<OwnField> &own, const Formats &formats)
{
    const int sign = order.descending ? -1 : 1;
    const auto texts = [&](const QString &x, const QString &y) {
        if (x.isEmpty() != y.isEmpty())
            return x.isEmpty() ? 1 : -1;
        return sign * formats.compare(x, y);
    };
    const auto numbers = [&](qint64 x, qint64 y) { return x == y ? 0 : (x < y ? -sign : sign); };
    const auto ranks = [&](std::optional<qint64> x, std::optional<qint64> y) {
        if (x.has_value() != y.has_value())
            return x ? -1 : 1;
        return x ? numbers(*x, *y) : 0;
    };
    switch (order.column) {
    case SupplierColumn::Code:
        return texts(a.code, b.code);
    case SupplierColumn::City:
        return texts(a.city, b.city);
    case SupplierColumn::OpenOrders:
        return numbers(a.openOrders, b.openOrders);
    case SupplierColumn::LastReceipt:
        if (a.lastReceipt.isValid() != b.lastReceipt.isValid())
            return a.lastReceipt.isValid() ? -1 : 1;
        return numbers(a.lastReceipt.date().toJulianDay(), b.lastReceipt.date().toJulianDay());
    case SupplierColumn::Bought:
        return numbers(a.bought.minor, b.bought.minor);
    case SupplierColumn::Own:
        if (!own)
            break;
        if (own->kind == OwnFieldKind::Text)
            return texts(a.ownValues.value(own->id), b.ownValues.value(own->id));
        return ranks(ownRank(*own, a.ownValues.value(own->id)), ownRank(*own, b.ownValues.value(own->id)));
    case SupplierColumn::Match:
    case SupplierColumn::Name:
        break;
    }
    return texts(a.name, b.name);
}

QList<SupplierListRow> sortedRows(Connection &connection, QList<SupplierListRow> rows, SupplierOrder order,
                                  const Formats &formats)
{
    const auto own = OwnFieldRepository(connection, OwnSubject::Supplier).find(order.own);
    std::stable_sort(rows.begin(), rows.end(), [&](const SupplierListRow &a, const SupplierListRow &b) {
        return compareRows(a, b, order, own, formats) < 0;
    });
    return rows;
}

} // namespace

Result<QList<qint64>> SupplierListService::ids(const SupplierFilter &filter, SupplierOrder order,
                                               Language language) const
{
    return m_shop.read([&](Connection &c) {
        QList<SupplierListRow> rows =
            allRows(c, filter.binned, m_shop.clock().today(), m_shop.settings().currency);
        if (filter.late)
            rows.removeIf([](const SupplierListRow &row) { return row.lateOrders == 0; });
        QList<qint64> found;
        const QList<SupplierListRow> sorted = sortedRows(c, rows, order, Formats(language));
        for (const SupplierListRow &row : sorted)
            found << row.id.value;
        if (!filter.among)
            return found;
        const bool ranked = order.column == SupplierColumn::Match;
        const QList<qint64> &wanted = ranked ? found : *filter.among;
        const QSet<qint64> among(wanted.cbegin(), wanted.cend());
        QList<qint64> both = ranked ? *filter.among : found;
        both.removeIf([&](qint64 id) { return !among.contains(id); });
        return both;
    });
}

Result<QHash<qint64, SupplierListRow>> SupplierListService::rows(const QList<qint64> &ids) const
{
    return m_shop.read([&](Connection &c) {
        const QSet<qint64> wanted(ids.cbegin(), ids.cend());
        QHash<qint64, SupplierListRow> result;
        for (const bool binned : {false, true}) {
            const QList<SupplierListRow> rows =
                allRows(c, binned, m_shop.clock().today(), m_shop.settings().currency);
            for (const SupplierListRow &row : rows) {
                if (wanted.contains(row.id.value))
                    result.insert(row.id.value, row);
            }
        }
        return result;
    });
}

Result<QList<SupplierListRow>> SupplierListService::names(Language language) const
{
    return m_shop.read([&](Connection &c) {
        return sortedRows(c, allRows(c, false, m_shop.clock().today(), m_shop.settings().currency), {},
                          Formats(language));
    });
}

} // namespace tefter
