// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ConsentTimeline.h"

#include "core/shop/Shop.h"

namespace tefter {

using namespace Qt::StringLiterals;

Result<QList<TimelineEntry>> ConsentTimeline::entries(Shop &shop, CustomerId customer, int limit) const
{
    return shop.read([&](Connection &c) {
        return c.all(u"SELECT on_day, state, channel, wording, source FROM consent WHERE customer_id = ? "
                     "ORDER BY on_day DESC, id DESC LIMIT ?"_s,
                     {customer.value, limit}, [](const Row &row) {
                         TimelineEntry entry;
                         entry.day = row.day(0);
                         entry.kind = u"consent-"_s + row.text(1);
                         entry.reference = row.text(2);
                         entry.details = {row.text(3), row.text(4)};
                         entry.details.removeAll(QString());
                         return entry;
                     });
    });
}

} // namespace tefter
