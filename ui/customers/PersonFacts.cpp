// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/PersonFacts.h"

#include "core/registry/Services.h"

namespace tefter {

namespace {
constexpr int likedShown = 5;
}

Result<PersonFacts> readPerson(Services &services, CustomerId person, Language language, int timelineLimit,
                               std::optional<TimelineGroup> group)
{
    PersonFacts facts;
    const auto customer = services.customers.find(person);
    if (!customer)
        return failure(customer.error());
    facts.customer = *customer;
    const auto rows = services.customerList.rows({person.value}, language);
    if (!rows)
        return failure(rows.error());
    facts.row = rows->value(person.value);
    const auto liked = services.likedProducts.of(person, likedShown);
    if (!liked)
        return failure(liked.error());
    facts.liked = *liked;
    const auto timeline = services.timeline.of(person, timelineLimit + 1, group);
    if (!timeline)
        return failure(timeline.error());
    facts.hasMore = timeline->size() > timelineLimit;
    facts.timeline = timeline->first(qMin<qsizetype>(timelineLimit, timeline->size()));
    const auto consents = services.consents.now(person);
    if (!consents)
        return failure(consents.error());
    facts.consents = *consents;
    facts.dates = services.upcomingDates.next(*customer, services.shop.clock().today());
    const auto merges = services.merges.merges(person);
    if (!merges)
        return failure(merges.error());
    facts.merges = *merges;
    return facts;
}

} // namespace tefter
