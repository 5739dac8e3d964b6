// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/NoteTimeline.h"

#include "core/shop/Shop.h"

namespace tefter {

using namespace Qt::StringLiterals;

Result<QList<TimelineEntry>> NoteTimeline::entries(Shop &shop, CustomerId customer, int limit) const
{
    return shop.read([&](Connection &c) {
        return c.all(u"SELECT n.id, n.at, n.text, coalesce(s.name, '') FROM customer_note n "
                     "LEFT JOIN staff s ON s.id = n.staff_id WHERE n.customer_id = ? "
                     "ORDER BY n.at DESC, n.id DESC LIMIT ?"_s,
                     {customer.value, limit}, [](const Row &row) {
                         TimelineEntry entry;
                         entry.note = row.id<NoteId>(0);
                         const QDateTime at = row.dateTime(1);
                         entry.day = Day(at.date());
                         entry.time = at.time();
                         entry.kind = u"note"_s;
                         entry.details = {row.text(2), row.text(3)};
                         entry.details.removeAll(QString());
                         return entry;
                     });
    });
}

} // namespace tefter
