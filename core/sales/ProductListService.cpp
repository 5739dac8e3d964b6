// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/ProductListService.h"

#include "core/base/Formats.h"
#include "core/catalogue/PriceRepository.h"
#include "core/sales/ColumnOrder.h"
#include "core/sales/CustomerListName.h"
#include "core/sales/OwnFieldOrder.h"
#include "core/shop/Shop.h"
#include "core/shop/own/OwnFieldRepository.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

IdSet productsWithin(Connection &connection, const ProductFilter &filter)
{
    IdSet set(connection.ids(filter.binned ? u"SELECT id FROM product WHERE deleted_at IS NOT NULL"_s
                                           : u"SELECT id FROM product WHERE deleted_at IS NULL"_s));
    if (filter.among)
        set &= IdSet(*filter.among);
    if (!filter.brand.isEmpty())
        set &= IdSet(connection.ids(u"SELECT id FROM product WHERE brand = ?"_s, {filter.brand}));
    if (filter.uncategorised)
        set &= IdSet(connection.ids(u"SELECT id FROM product WHERE category_id IS NULL"_s));
    if (filter.category.isValid())
        set &= IdSet(connection.ids(
            u"WITH RECURSIVE branch (id) AS (SELECT CAST(? AS BIGINT) UNION SELECT c.id FROM category c "
            "JOIN branch b ON c.parent_id = b.id) SELECT id FROM product WHERE category_id IN "
            "(SELECT id FROM branch)"_s,
            {filter.category.value}));
    return set;
}

/// `sql` gives product ids in their order, each once; the products that it leaves out follow.
QList<qint64> byKey(Connection &connection, const QString &sql, bool descending,
                    const std::function<qint64(const Statement &)> &keyOf)
{
    QHash<qint64, qint64> keys;
    const auto rows = connection.statement(sql);
    while (rows->step())
        keys.insert(rows->integer(0), keyOf(*rows));
    ColumnOrder order;
    const QList<qint64> products = connection.ids(u"SELECT id FROM product"_s);
    for (const qint64 product : products)
        order.add(product, keys.value(product, ColumnOrder::nothing));
    return order.take(descending);
}

QList<qint64> byText(Connection &connection, const QString &sql, Language language, bool descending)
{
    ColumnOrder order;
    const auto rows = connection.statement(sql);
    while (rows->step())
        order.addText(rows->integer(0), rows->isNull(1) ? QByteArrayView() : rows->text(1));
    order.sortTexts(language);
    return order.take(descending);
}

const QString &productRowQuery()
{
    static const QString sql =
        u"SELECT p.id, p.code_source, p.code, p.name, p.category_id, p.unit, p.price, "
        "coalesce((SELECT v.basis_points FROM vat_rate_change v WHERE v.vat_rate_id = p.vat_rate_id AND "
        "v.from_day <= ? ORDER BY v.from_day DESC LIMIT 1), r.basis_points, p.vat_basis_points), "
        "p.created_on, p.deleted_at, coalesce(c.name, ''), "
        "(SELECT CAST(sum(l.quantity) AS BIGINT) FROM sale_line l WHERE l.product_id = p.id "
        "AND l.bought_on IS NOT NULL), "
        "(SELECT CAST(sum(l.total) AS BIGINT) FROM sale_line l WHERE l.product_id = p.id "
        "AND l.bought_on IS NOT NULL), "
        "(SELECT max(l.bought_on) FROM sale_line l WHERE l.product_id = p.id), "
        "p.brand, p.shelf_place, p.warranty_months, p.uses_up_days, p.reorder_point, p.target_level, "
        "(SELECT min(d.price) FROM product_reduction d WHERE d.product_id = p.id AND d.from_day <= ? AND "
        "coalesce(d.to_day, ?) >= ? AND d.price < p.price) "
        "FROM product p LEFT JOIN category c ON c.id = p.category_id "
        "LEFT JOIN vat_rate r ON r.id = p.vat_rate_id WHERE p.id = ?"_s;
    return sql;
}

ProductListRow productRowFrom(const Row &row)
{
    ProductListRow result;
    Product &product = result.product;
    product.id = row.id<ProductId>(0);
    product.codeSource = row.text(1);
    product.code = row.text(2);
    product.name = row.text(3);
    product.category = row.id<CategoryId>(4);
    product.unit = row.text(5);
    if (!row.isNull(6))
        product.price = row.money(6);
    if (!row.isNull(7))
        product.vat = Percent{row.number(7)};
    product.createdOn = row.day(8);
    product.isBinned = !row.isNull(9);
    result.category = row.text(10);
    result.sold = {row.integer(11)};
    result.net = row.money(12);
    result.lastSold = row.day(13);
    product.brand = row.text(14);
    product.shelfPlace = row.text(15);
    const auto count = [&](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
    };
    const auto quantity = [&](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(Quantity{row.integer(column)});
    };
    product.warrantyMonths = count(16);
    product.usesUpDays = count(17);
    product.reorderPoint = quantity(18);
    product.targetLevel = quantity(19);
    if (!row.isNull(20))
        result.reduced = row.money(20);
    return result;
}

} // namespace

ProductListService::ProductListService(Shop &shop)
    : m_shop(shop)
    , m_names(shop, u"product"_s, u"SELECT id, name FROM product"_s,
              [](const Statement &row, Language) { return row.string(1); })
{
}

Result<QList<qint64>> ProductListService::ids(const ProductFilter &filter, ProductOrder order,
                                              Language language)
{
    return m_shop.read([&](Connection &c) {
        const IdSet set = productsWithin(c, filter);
        if (order.column == ProductColumn::Match && filter.among)
            return ColumnOrder::within(*filter.among, set);
        return ColumnOrder::within(ordered(c, order, language), set);
    });
}

QList<qint64> ProductListService::ordered(Connection &connection, ProductOrder order, Language language)
{
    const bool down = order.descending;
    const auto number = [](const Statement &row) {
        return row.isNull(1) ? ColumnOrder::nothing : row.integer(1);
    };
    switch (order.column) {
    case ProductColumn::Match:
    case ProductColumn::Name: {
        const auto names = m_names.in(connection, language);
        return down ? QList<qint64>(names->ids.rbegin(), names->ids.rend())
                    : QList<qint64>(names->ids.begin(), names->ids.end());
    }
    case ProductColumn::Code:
        return byText(connection, u"SELECT id, code FROM product"_s, language, down);
    case ProductColumn::Category:
        return byText(connection,
                      u"SELECT p.id, c.name FROM product p LEFT JOIN category c ON c.id = p.category_id"_s,
                      language, down);
    case ProductColumn::Brand:
        return byText(connection, u"SELECT id, nullif(brand, '') FROM product"_s, language, down);
    case ProductColumn::ShelfPlace:
        return byText(connection, u"SELECT id, nullif(shelf_place, '') FROM product"_s, language, down);
    case ProductColumn::Price:
        return byKey(connection, u"SELECT id, price FROM product"_s, down, number);
    case ProductColumn::Sold:
        return byKey(connection,
                     u"SELECT product_id, CAST(sum(quantity) AS BIGINT) FROM sale_line WHERE product_id > 0 "
                     "AND bought_on IS NOT NULL GROUP BY product_id"_s,
                     down, number);
    case ProductColumn::Net:
        return byKey(connection,
                     u"SELECT product_id, CAST(sum(total) AS BIGINT) FROM sale_line WHERE product_id > 0 "
                     "AND bought_on IS NOT NULL GROUP BY product_id"_s,
                     down, number);
    case ProductColumn::Own:
        if (const auto field = OwnFieldRepository(connection, OwnSubject::Product).find(order.own))
            return byOwnField(connection, *field, u"SELECT id FROM product"_s, language, down);
        break;
    case ProductColumn::LastSold:
        break;
    }
    return byKey(connection,
                 u"SELECT id, (SELECT max(l.bought_on) FROM sale_line l WHERE l.product_id = product.id) "
                 "FROM product"_s,
                 down, [](const Statement &row) {
                     return row.isNull(1) ? ColumnOrder::nothing : ColumnOrder::dayKey(row.text(1));
                 });
}

Result<QHash<qint64, ProductListRow>> ProductListService::rows(const QList<qint64> &ids)
{
    const Day day = m_shop.clock().today();
    const QString today = day.iso();
    return m_shop.read([&](Connection &c) {
        QHash<qint64, ProductListRow> result;
        OwnFieldRepository fields(c, OwnSubject::Product);
        for (const qint64 id : ids) {
            auto row = c.one(productRowQuery(), {today, today, today, today, id}, productRowFrom);
            if (!row)
                continue;
            if (row->reduced)
                row->lowestBefore = PriceRepository(c).on(ProductId{id}, day).lowestBefore;
            row->product.ownValues = fields.valuesOf(id);
            result.insert(id, *row);
        }
        return result;
    });
}

Result<QStringList> ProductListService::brands(Language language) const
{
    return m_shop.read([&](Connection &c) {
        QStringList brands =
            c.all(u"SELECT DISTINCT brand FROM product WHERE brand <> '' AND deleted_at IS NULL"_s, {},
                  [](const Row &row) { return row.text(0); });
        const Formats formats(language);
        std::sort(brands.begin(), brands.end(),
                  [&](const QString &a, const QString &b) { return formats.compare(a, b) < 0; });
        return brands;
    });
}

Result<ProductFigures> ProductListService::figures(ProductId product) const
{
    return m_shop.read([&](Connection &c) {
        return c
            .one(u"SELECT CAST(sum(quantity) AS BIGINT), CAST(sum(total) AS BIGINT), "
                 "count(*) FILTER (WHERE quantity > 0), count(DISTINCT buyer_id), min(bought_on), "
                 "max(bought_on) FROM sale_line WHERE product_id = ? AND bought_on IS NOT NULL"_s,
                 {product.value},
                 [](const Row &row) {
                     return ProductFigures{{row.integer(0)}, row.money(1), row.integer(2),
                                           row.integer(3),   row.day(4),   row.day(5)};
                 })
            .value_or(ProductFigures());
    });
}

Result<QList<ProductBuyer>> ProductListService::buyers(ProductId product, int limit, Language language) const
{
    return m_shop.read([&](Connection &c) {
        return c.all(u"SELECT b.buyer_id, b.days, b.quantity, b.net, b.last_day, c.kind, c.name, "
                     "c.given_name, c.family_name, c.code FROM (SELECT buyer_id, "
                     "count(DISTINCT bought_on) AS days, CAST(sum(quantity) AS BIGINT) AS quantity, "
                     "CAST(sum(total) AS BIGINT) AS net, max(bought_on) AS last_day FROM sale_line "
                     "WHERE product_id = ? AND buyer_id IS NOT NULL GROUP BY buyer_id) b "
                     "JOIN customer c ON c.id = b.buyer_id WHERE c.deleted_at IS NULL "
                     "ORDER BY b.net DESC, b.buyer_id LIMIT ?"_s,
                     {product.value, limit}, [&](const Row &row) {
                         return ProductBuyer{row.id<CustomerId>(0),
                                             customerListName(row.text(5), row.text(6), row.text(7),
                                                              row.text(8), language, row.text(9)),
                                             row.integer(1),
                                             {row.integer(2)},
                                             row.money(3),
                                             row.day(4)};
                     });
    });
}

} // namespace tefter
