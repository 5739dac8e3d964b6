// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SaleTimelineSource.h"

#include "core/shop/Shop.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesTold = 3;

} // namespace

Result<QList<TimelineEntry>> SaleTimelineSource::entries(Shop &shop, CustomerId customer, int limit) const
{
    return shop.read([&](Connection &c) {
        auto entries = c.all(u"SELECT id, kind, number, at, total FROM sale WHERE customer_id = ? "
                             "AND deleted_at IS NULL ORDER BY business_day DESC, id DESC LIMIT ?"_s,
                             {customer.value, limit}, [](const Row &row) {
                                 TimelineEntry entry;
                                 entry.sale = row.id<SaleId>(0);
                                 entry.kind = row.text(1);
                                 entry.reference = row.text(2);
                                 const QDateTime at = row.dateTime(3);
                                 entry.day = Day(at.date());
                                 entry.time = at.time();
                                 entry.amount = row.money(4);
                                 return entry;
                             });
        for (TimelineEntry &entry : entries) {
            entry.details =
                c.all(u"SELECT coalesce(p.name, l.description) FROM sale_line l LEFT JOIN product p "
                      "ON p.id = l.product_id WHERE l.sale_id = ? ORDER BY l.position LIMIT ?"_s,
                      {entry.sale.value, linesTold}, [](const Row &row) { return row.text(0); });
            entry.details.removeAll(QString());
        }
        return entries;
    });
}

} // namespace tefter
