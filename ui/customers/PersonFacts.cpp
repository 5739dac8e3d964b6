// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/PersonFacts.h"

#include "core/registry/Services.h"
#include "ui/common/PhotoImage.h"

namespace tefter {

namespace {

constexpr int likedShown = 5;
constexpr int photoShown = 192; ///< points a side: sharp on every screen

Result<void> readFiles(Services &services, CustomerId person, PersonFacts &facts)
{
    const auto files = services.files.of(person);
    if (!files)
        return failure(files.error());
    facts.files = *files;
    if (!files->isEmpty() && files->first().role == FileRole::Photo) {
        const auto bytes = services.files.content(files->first().content);
        if (!bytes)
            return failure(bytes.error());
        facts.photo = photoToShow(*bytes, photoShown);
    }
    const auto said = services.consents.history(person);
    if (!said)
        return failure(said.error());
    facts.proofs = *said;
    facts.proofs.removeIf([](const Consent &consent) { return !consent.proof.isValid(); });
    return {};
}

} // namespace

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
    const auto relations = services.relations.of(person, language);
    if (!relations)
        return failure(relations.error());
    facts.relations = *relations;
    const auto merges = services.merges.merges(person);
    if (!merges)
        return failure(merges.error());
    facts.merges = *merges;
    if (const auto read = readFiles(services, person, facts); !read)
        return failure(read.error());
    const auto ownFields = services.ownFields.all();
    if (!ownFields)
        return failure(ownFields.error());
    facts.ownFields = *ownFields;
    return facts;
}

} // namespace tefter
