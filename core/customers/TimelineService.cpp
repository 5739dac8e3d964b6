// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/TimelineService.h"

#include <algorithm>

namespace tefter {

namespace {

/// What has no time comes last on its day.
int secondOf(const TimelineEntry &entry)
{
    return entry.time.isValid() ? entry.time.msecsSinceStartOfDay() / 1000 : -1;
}

} // namespace

Result<QList<TimelineEntry>> TimelineService::of(CustomerId customer, int limit,
                                                 std::optional<TimelineGroup> group) const
{
    QList<TimelineEntry> all;
    for (const auto &source : m_sources) {
        if (group && source->group() != *group)
            continue;
        auto entries = source->entries(m_shop, customer, limit);
        if (!entries)
            return entries;
        all += *entries;
    }
    std::stable_sort(all.begin(), all.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
        if (a.day != b.day)
            return a.day > b.day;
        return secondOf(a) > secondOf(b);
    });
    return all.first(std::min<qsizetype>(limit, all.size()));
}

} // namespace tefter
