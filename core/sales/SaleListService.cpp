// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SaleListService.h"

#include "core/db/LikePattern.h"
#include "core/sales/ColumnOrder.h"
#include "core/sales/CustomerListName.h"
#include "core/sales/SaleRepository.h"
#include "core/shop/Shop.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

struct Where
{
    QStringList parts;
    Values values;

    void add(const QString &part, const Values &bound = {})
    {
        parts << part;
        values << bound;
    }
    QString sql() const { return parts.join(u" AND "); }
    void bindTo(Statement &statement) const
    {
        for (int i = 0; i < static_cast<int>(values.size()); ++i) {
            if (values[i].typeId() == QMetaType::QString)
                statement.bind(i, values[i].toString());
            else
                statement.bind(i, values[i].toLongLong());
        }
    }
};

/// A text as the pattern of a LIKE that looks for it anywhere.
QString likeAnywhere(const QString &text)
{
    return u'%' + likeLiteral(text.toLower()) + u'%';
}

Where whereOf(const SaleFilter &filter)
{
    Where where;
    where.add(filter.binned ? u"s.deleted_at IS NOT NULL"_s : u"s.deleted_at IS NULL"_s);
    if (filter.period.from.isValid())
        where.add(u"s.business_day >= ?"_s, {filter.period.from.iso()});
    if (filter.period.to.isValid())
        where.add(u"s.business_day <= ?"_s, {filter.period.to.iso()});
    if (filter.customer.isValid())
        where.add(u"s.customer_id = ?"_s, {filter.customer.value});
    if (filter.walkIn)
        where.add(u"s.customer_id IS NULL"_s);
    if (filter.kind)
        where.add(u"s.kind = ?"_s, {saleKindText(*filter.kind)});
    if (!filter.country.isEmpty())
        where.add(u"s.country = ?"_s, {filter.country});
    if (!filter.text.trimmed().isEmpty())
        where.add(u"lower(s.number) LIKE ? ESCAPE '!'"_s, {likeAnywhere(filter.text.trimmed())});
    if (filter.product.isValid())
        where.add(u"s.id IN (SELECT l.sale_id FROM sale_line l WHERE l.product_id = ?)"_s,
                  {filter.product.value});
    if (filter.category.isValid())
        where.add(u"s.id IN (WITH RECURSIVE branch (id) AS (SELECT CAST(? AS BIGINT) UNION SELECT c.id "
                  "FROM category c JOIN branch b ON c.parent_id = b.id) SELECT l.sale_id FROM product p "
                  "JOIN sale_line l ON l.product_id = p.id WHERE p.category_id IN (SELECT id FROM branch))"_s,
                  {filter.category.value});
    return where;
}

/// What the fourth column of the list's query is for each order.
QString keyColumn(SaleColumn column)
{
    switch (column) {
    case SaleColumn::Number:
        return u"s.number"_s;
    case SaleColumn::Country:
        return u"s.country"_s;
    case SaleColumn::Customer:
        return u"s.customer_id"_s;
    case SaleColumn::Day:
    case SaleColumn::Kind:
    case SaleColumn::Total:
        break;
    }
    return u"s.business_day"_s;
}

void addTo(SaleListing &listing, const Statement &row)
{
    listing.total += Money{row.integer(2)};
    const QByteArrayView kind = row.text(1);
    if (kind == QByteArrayView("sale"))
        ++listing.sales;
    else if (kind == QByteArrayView("return"))
        ++listing.returns;
}

void addTo(ColumnOrder &order, SaleColumn column, const Statement &row, const NameOrder::Order *names)
{
    const qint64 id = row.integer(0);
    switch (column) {
    case SaleColumn::Day:
        order.add(id, ColumnOrder::dayKey(row.text(3)));
        return;
    case SaleColumn::Number:
        return; // the engine sorts these
    case SaleColumn::Kind:
        order.addText(id, row.text(1));
        return;
    case SaleColumn::Country:
        order.addText(id, row.text(3));
        return;
    case SaleColumn::Customer:
        order.add(id, row.isNull(3) ? ColumnOrder::nothing : names->rankOf(row.integer(3)));
        return;
    case SaleColumn::Total:
        order.add(id, row.integer(2));
        return;
    }
}

SaleListRow saleRowFrom(const Row &row, Language language)
{
    SaleListRow result;
    result.id = row.id<SaleId>(0);
    result.kind = saleKindFromText(row.text(1)).value_or(SaleKind::Sale);
    result.number = row.text(2);
    result.customer = row.id<CustomerId>(3);
    result.at = row.dateTime(4);
    result.country = row.text(5);
    result.total = row.money(6);
    result.isBinned = !row.isNull(7);
    result.lines = row.integer(8);
    result.firstLine = row.text(9);
    if (result.customer.isValid())
        result.customerName =
            customerListName(row.text(10), row.text(11), row.text(12), row.text(13), language, row.text(14));
    return result;
}

} // namespace

SaleListService::SaleListService(Shop &shop)
    : m_shop(shop)
    , m_customerNames(customerNameOrder(shop))
{
}

Result<SaleListing> SaleListService::list(const SaleFilter &filter, SaleOrder order, Language language)
{
    return m_shop.read([&](Connection &c) {
        const Where where = whereOf(filter);
        const auto names = order.column == SaleColumn::Customer ? m_customerNames.in(c, language) : nullptr;
        const bool byNumber = order.column == SaleColumn::Number;
        const auto rows = c.statement(u"SELECT s.id, s.kind, s.total, %1 FROM sale s WHERE %2%3"_s.arg(
            keyColumn(order.column), where.sql(),
            byNumber ? u" ORDER BY s.number%1"_s.arg(order.descending ? u" DESC"_s : QString()) : QString()));
        where.bindTo(*rows);
        SaleListing listing;
        ColumnOrder sorting;
        while (rows->step()) {
            addTo(listing, *rows);
            if (byNumber)
                listing.ids.append(rows->integer(0));
            else
                addTo(sorting, order.column, *rows, names.get());
        }
        if (!byNumber) {
            sorting.sortTexts(language);
            listing.ids = sorting.take(order.descending);
        }
        return listing;
    });
}

Result<QHash<qint64, SaleListRow>> SaleListService::rows(const QList<qint64> &ids, Language language)
{
    return m_shop.read([&](Connection &c) {
        QHash<qint64, SaleListRow> result;
        for (const qint64 id : ids) {
            const auto row = c.one(
                u"SELECT s.id, s.kind, s.number, s.customer_id, s.at, s.country, s.total, s.deleted_at, "
                "(SELECT count(*) FROM sale_line l WHERE l.sale_id = s.id), "
                "(SELECT CASE WHEN l.description <> '' THEN l.description ELSE coalesce(p.name, '') END "
                "FROM sale_line l LEFT JOIN product p ON p.id = l.product_id WHERE l.sale_id = s.id "
                "ORDER BY l.position LIMIT 1), "
                "c.kind, c.name, c.given_name, c.family_name, c.code "
                "FROM sale s LEFT JOIN customer c ON c.id = s.customer_id WHERE s.id = ?"_s,
                {id}, [&](const Row &r) { return saleRowFrom(r, language); });
            if (row)
                result.insert(id, *row);
        }
        return result;
    });
}

Result<SaleDocument> SaleListService::document(SaleId id, Language language) const
{
    return m_shop.read([&](Connection &c) -> Result<SaleDocument> {
        const auto sale = SaleRepository(c).find(id);
        if (!sale)
            return failure(Cause::NotFound, {u"sale"_s, QString::number(id.value)});
        SaleDocument document;
        document.sale = *sale;
        document.customerName =
            c.one(
                 u"SELECT kind, name, given_name, family_name, coalesce(code, '') FROM customer WHERE id = ?"_s,
                 {sale->customer.value},
                 [&](const Row &row) {
                     return customerListName(row.text(0), row.text(1), row.text(2), row.text(3), language,
                                             row.text(4));
                 })
                .value_or(QString());
        c.each(u"SELECT DISTINCT p.id, p.name, p.code FROM sale_line l JOIN product p ON p.id = l.product_id "
               "WHERE l.sale_id = ?"_s,
               {id.value}, [&](const Row &row) {
                   document.products.insert(row.integer(0), {row.text(1), row.text(2)});
               });
        return document;
    });
}

Result<QStringList> SaleListService::countries()
{
    return m_shop.read([](Connection &c) {
        return QStringList(c.all(u"SELECT country, count(*) FROM sale WHERE deleted_at IS NULL AND "
                                 "country <> '' GROUP BY country ORDER BY count(*) DESC, country"_s,
                                 {}, [](const Row &row) { return row.text(0); }));
    });
}

Result<Period> SaleListService::extent()
{
    return m_shop.read([](Connection &c) {
        return Period{Day::fromIso(c.text(u"SELECT min(business_day) FROM sale WHERE deleted_at IS NULL"_s)),
                      Day::fromIso(c.text(u"SELECT max(business_day) FROM sale WHERE deleted_at IS NULL"_s))};
    });
}

} // namespace tefter
