// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/LikedProducts.h"

#include "core/shop/Shop.h"

namespace tefter {

using namespace Qt::StringLiterals;

Result<QList<LikedProduct>> LikedProducts::of(CustomerId customer, int limit) const
{
    return m_shop.read([&](Connection &c) {
        return c.all(u"SELECT l.product_id, p.name, "
                     "count(DISTINCT CASE WHEN l.quantity > 0 THEN l.bought_on END) AS days, "
                     "CAST(sum(l.quantity) AS BIGINT) AS quantity, CAST(sum(l.total) AS BIGINT) AS net, "
                     "max(CASE WHEN l.quantity > 0 THEN l.bought_on END) "
                     "FROM sale s JOIN sale_line l ON l.sale_id = s.id JOIN product p ON p.id = l.product_id "
                     "WHERE s.customer_id = ? AND s.deleted_at IS NULL AND l.bought_on IS NOT NULL "
                     "GROUP BY l.product_id, p.name HAVING sum(l.quantity) > 0 "
                     "ORDER BY days DESC, net DESC, l.product_id LIMIT ?"_s,
                     {customer.value, limit}, [](const Row &row) {
                         return LikedProduct{row.id<ProductId>(0), row.text(1),  row.integer(2),
                                             {row.integer(3)},     row.money(4), row.day(5)};
                     });
    });
}

} // namespace tefter
