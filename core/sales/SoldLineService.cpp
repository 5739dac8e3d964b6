// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SoldLineService.h"

#include "core/sales/ColumnOrder.h"
#include "core/sales/CustomerListName.h"
#include "core/shop/Shop.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

struct LineCondition
{
    QString sql;
    Values values;
};

/// One id of a scope as a condition: known as said, or not known.
template <class Id>
void narrowTo(LineCondition &where, std::optional<Id> id, const QString &known, const QString &unknown)
{
    if (!id)
        return;
    where.sql += u" AND "_s + (id->isValid() ? known : unknown);
    if (id->isValid())
        where.values << id->value;
}

LineCondition conditionOf(const SoldLineFilter &filter)
{
    const LineScope &scope = filter.scope;
    LineCondition where{u"l.bought_on BETWEEN ? AND ?"_s, {scope.period.fromText(), scope.period.toText()}};
    narrowTo(where, scope.supplier, u"l.supplier_id = ?"_s, u"l.supplier_id IS NULL"_s);
    narrowTo(where, scope.product, u"l.product_id = ?"_s, u"l.product_id IS NULL"_s);
    narrowTo(
        where, scope.category, u"l.product_id IN (SELECT id FROM product WHERE category_id = ?)"_s,
        u"(l.product_id IS NULL OR l.product_id IN (SELECT id FROM product WHERE category_id IS NULL))"_s);
    if (filter.costKnown)
        where.sql += *filter.costKnown ? u" AND l.unit_cost IS NOT NULL"_s : u" AND l.unit_cost IS NULL"_s;
    return where;
}

struct LineNames
{
    std::shared_ptr<const NameOrder::Order> customers;
    std::shared_ptr<const NameOrder::Order> products;
};

/// What a line is sorted by; the engine sorts the numbers of documents.
qint64 keyOf(const Statement &row, const LineMargin &margin, SoldLineColumn column, const LineNames &names)
{
    switch (column) {
    case SoldLineColumn::Customer:
        return row.isNull(6) ? ColumnOrder::nothing : names.customers->rankOf(row.integer(6));
    case SoldLineColumn::Product:
        return row.isNull(7) ? ColumnOrder::nothing : names.products->rankOf(row.integer(7));
    case SoldLineColumn::Quantity:
        return row.integer(4);
    case SoldLineColumn::Sales:
        return margin.sales.minor;
    case SoldLineColumn::Cost:
        return margin.cost ? margin.cost->minor : ColumnOrder::nothing;
    case SoldLineColumn::Margin:
        return margin.cost ? margin.margin()->minor : ColumnOrder::nothing;
    case SoldLineColumn::Day:
    case SoldLineColumn::Number:
        break;
    }
    return ColumnOrder::dayKey(row.text(5));
}

void bindTo(Statement &statement, const Values &values)
{
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        if (values[i].typeId() == QMetaType::QString)
            statement.bind(i, values[i].toString());
        else
            statement.bind(i, values[i].toLongLong());
    }
}

SoldLineRow soldLineFrom(const Statement &row, int decimals, Language language)
{
    SoldLineRow line;
    line.margin = lineMarginFrom(row, 1, decimals);
    line.quantity = {row.integer(4)};
    line.day = Day::fromIso(row.string(5));
    line.sale = SaleId{row.integer(6)};
    line.number = row.string(7);
    line.product = ProductId{row.integer(8)};
    line.productName = row.string(9);
    line.id = SaleLineId{row.integer(0)};
    line.customer = CustomerId{row.integer(10)};
    if (line.customer.isValid())
        line.customerName = customerListName(row.string(11), row.string(12), row.string(13), row.string(14),
                                             language, row.string(15));
    return line;
}

} // namespace

SoldLineService::SoldLineService(Shop &shop)
    : m_shop(shop)
    , m_customerNames(customerNameOrder(shop))
    , m_productNames(shop, u"product"_s, u"SELECT id, name FROM product"_s,
                     [](const Statement &row, Language) { return row.string(1); })
{
}

Result<SoldLineListing> SoldLineService::list(const SoldLineFilter &filter, SoldLineOrder order,
                                              Language language)
{
    return m_shop.read([&](Connection &c) {
        LineNames names;
        if (order.column == SoldLineColumn::Customer)
            names.customers = m_customerNames.in(c, language);
        if (order.column == SoldLineColumn::Product)
            names.products = m_productNames.in(c, language);
        const bool byNumber = order.column == SoldLineColumn::Number;
        const LineCondition where = conditionOf(filter);
        const auto rows = c.statement(
            u"SELECT l.id, l.total, l.vat_basis_points, l.unit_cost, l.quantity, l.bought_on, l.buyer_id, "
            "l.product_id FROM sale_line l %1WHERE %2%3"_s.arg(
                byNumber ? u"JOIN sale s ON s.id = l.sale_id "_s : QString(), where.sql,
                byNumber ? u" ORDER BY s.number%1, l.sale_id, l.position"_s.arg(order.descending ? u" DESC"_s
                                                                                                 : QString())
                         : QString()));
        bindTo(*rows, where.values);
        const int decimals = m_shop.settings().currency.decimals;
        SoldLineListing listing;
        ColumnOrder sorting;
        while (rows->step()) {
            const LineMargin margin = lineMarginFrom(*rows, 1, decimals);
            listing.sums.add(margin);
            if (byNumber)
                listing.ids << rows->integer(0);
            else
                sorting.add(rows->integer(0), keyOf(*rows, margin, order.column, names));
        }
        if (!byNumber)
            listing.ids = sorting.take(order.descending);
        return listing;
    });
}

Result<QHash<qint64, SoldLineRow>> SoldLineService::rows(const QList<qint64> &ids, Language language) const
{
    return m_shop.read([&](Connection &c) {
        QHash<qint64, SoldLineRow> result;
        const int decimals = m_shop.settings().currency.decimals;
        const auto row = c.statement(
            u"SELECT l.id, l.total, l.vat_basis_points, l.unit_cost, l.quantity, s.business_day, s.id, "
            u"s.number, "
            "coalesce(l.product_id, 0), CASE WHEN l.description <> '' THEN l.description "
            "ELSE coalesce(p.name, '') END, coalesce(c.id, 0), coalesce(c.kind, ''), coalesce(c.name, ''), "
            "coalesce(c.given_name, ''), coalesce(c.family_name, ''), coalesce(c.code, '') "
            "FROM sale_line l JOIN sale s ON s.id = l.sale_id LEFT JOIN product p ON p.id = l.product_id "
            "LEFT JOIN customer c ON c.id = s.customer_id WHERE l.id = ?"_s);
        for (const qint64 id : ids) {
            row->bind(0, id);
            if (row->step())
                result.insert(id, soldLineFrom(*row, decimals, language));
            row->reset();
        }
        return result;
    });
}

Result<QStringList> SoldLineService::names(const LineScope &scope) const
{
    return m_shop.read([&](Connection &c) {
        QStringList names;
        const auto add = [&](const QString &sql, qint64 id) {
            const QString name = id > 0 ? c.text(sql, {id}) : QString();
            if (!name.isEmpty())
                names << name;
        };
        add(u"SELECT name FROM supplier WHERE id = ?"_s, scope.supplier.value_or(SupplierId()).value);
        add(u"SELECT name FROM product WHERE id = ?"_s, scope.product.value_or(ProductId()).value);
        add(u"SELECT name FROM category WHERE id = ?"_s, scope.category.value_or(CategoryId()).value);
        return names;
    });
}

} // namespace tefter
