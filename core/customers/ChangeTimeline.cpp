// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ChangeTimeline.h"

#include "core/shop/Shop.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// A step may change many rows of a person: phones, addresses, tags.
constexpr int rowsPerStep = 8;

/// What other groups tell.
bool isToldElsewhere(const HistoryEntry &entry)
{
    return entry.table == u"consent" || entry.table == u"customer_note";
}

bool isCreation(const HistoryEntry &entry)
{
    return entry.table == u"customer" && !entry.before;
}

/// The steps that changed something and still hold, newest first.
QList<TimelineEntry> changes(Connection &connection, const Schema &schema, CustomerId customer, int limit)
{
    const QList<HistoryEntry> history =
        journal::history(connection, schema, u"customer"_s, customer.value, limit * rowsPerStep);
    QSet<StepId> told;
    for (const HistoryEntry &row : history) {
        if (isCreation(row))
            told.insert(row.step.id); // that the person was entered is told by its day
    }
    QList<TimelineEntry> entries;
    for (const HistoryEntry &row : history) {
        if (entries.size() == limit)
            break;
        if (row.undone || isToldElsewhere(row) || told.contains(row.step.id))
            continue;
        told.insert(row.step.id);
        TimelineEntry entry;
        const QDateTime at = row.step.at.toLocalTime();
        entry.day = Day(at.date());
        entry.time = at.time();
        entry.kind = u"changed"_s;
        entry.reference = row.step.label.key;
        entry.details = row.step.label.args;
        entries.append(entry);
    }
    return entries;
}

} // namespace

Result<QList<TimelineEntry>> ChangeTimeline::entries(Shop &shop, CustomerId customer, int limit) const
{
    return shop.read([&](Connection &c) {
        QList<TimelineEntry> entries = changes(c, shop.schema(), customer, limit);
        const auto created = c.one(u"SELECT created_on, source FROM customer WHERE id = ?"_s,
                                   {customer.value}, [](const Row &row) {
                                       TimelineEntry entry;
                                       entry.day = row.day(0);
                                       entry.kind = u"created"_s;
                                       if (!row.text(1).isEmpty())
                                           entry.details = {row.text(1)};
                                       return entry;
                                   });
        if (created)
            entries.append(*created);
        return entries.first(qMin<qsizetype>(limit, entries.size()));
    });
}

} // namespace tefter
