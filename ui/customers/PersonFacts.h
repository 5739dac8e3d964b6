// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/customers/Consent.h"
#include "core/customers/Customer.h"
#include "core/customers/Relation.h"
#include "core/customers/Timeline.h"
#include "core/customers/UpcomingDates.h"
#include "core/customers/merge/Merge.h"
#include "core/sales/CustomerListRow.h"
#include "core/sales/LikedProducts.h"
#include "core/shop/files/RecordFile.h"

#include <QImage>

namespace tefter {

struct Services;

/// Everything the panel shows of one person, read at once.
struct PersonFacts
{
    Customer customer;
    CustomerListRow row;
    QList<LikedProduct> liked;
    QList<TimelineEntry> timeline;
    bool hasMore = false; ///< the timeline goes on
    QList<Consent> consents;
    NextDates dates;
    QList<Relation> relations;
    QList<Merge> merges; ///< that can be taken back
    QList<RecordFile> files;
    QList<Consent> proofs; ///< consents with a paper
    QImage photo;          ///< null where there is none
    QList<OwnField> ownFields;
};

/// Reads them; for a reader's thread.
[[nodiscard]] Result<PersonFacts> readPerson(Services &services, CustomerId person, Language language,
                                             int timelineLimit, std::optional<TimelineGroup> group);

} // namespace tefter
