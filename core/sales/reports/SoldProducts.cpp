// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/reports/SoldProducts.h"

#include "core/shop/ShopSettings.h"

namespace tefter {

using namespace Qt::StringLiterals;

QHash<qint64, SoldProduct> soldProducts(Connection &connection, const Period &period)
{
    QHash<qint64, SoldProduct> products;
    const int decimals = readSettings(connection).currency.decimals;
    const auto lines = connection.statement(
        u"SELECT coalesce(product_id, 0), total, vat_basis_points, unit_cost, quantity FROM sale_line "
        "WHERE bought_on BETWEEN ? AND ?"_s);
    lines->bind(0, period.fromText());
    lines->bind(1, period.toText());
    while (lines->step()) {
        SoldProduct &product = products[lines->integer(0)];
        product.sums.add(lineMarginFrom(*lines, 1, decimals));
        product.quantity += lines->integer(4);
    }
    return products;
}

QHash<qint64, ProductWords> productWords(Connection &connection)
{
    QHash<qint64, ProductWords> words;
    connection.each(u"SELECT id, name, coalesce(code, ''), coalesce(category_id, 0) FROM product"_s, {},
                    [&](const Row &row) {
                        words.insert(row.integer(0), {row.text(1), row.text(2), row.integer(3)});
                    });
    return words;
}

QHash<qint64, QString> namesOfCategories(Connection &connection)
{
    QHash<qint64, QString> names;
    connection.each(u"SELECT id, name FROM category"_s, {},
                    [&](const Row &row) { names.insert(row.integer(0), row.text(1)); });
    return names;
}

} // namespace tefter
