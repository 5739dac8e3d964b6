// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/customers/Note.h"

#include <QStringList>
#include <QTime>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace tefter {

class Shop;

/// To what the timeline can be narrowed.
enum class TimelineGroup { Sales, Notes, Consents, Changes };

inline constexpr std::array allTimelineGroups{TimelineGroup::Sales, TimelineGroup::Notes,
                                              TimelineGroup::Consents, TimelineGroup::Changes};

/// One thing that happened with a person. It carries values; the window makes the sentence of its kind.
struct TimelineEntry
{
    Day day;
    QTime time;   ///< invalid where it is not known
    QString kind; ///< created, changed, note, consent-given, consent-withdrawn, sale, return, adjustment, …
    QString reference; ///< the number of a document, the channel of a consent, the key of a step
    std::optional<Money> amount;
    QStringList details; ///< names, wordings, the arguments of a step; the most telling first
    SaleId sale;         ///< the document to open, where it is one
    NoteId note;         ///< the note to open, where it is one
    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// Brings one kind of entries to the page of a person. The rooms that own the facts bring one each; they are
/// listed in core/registry.
class TimelineSource
{
public:
    virtual ~TimelineSource() = default;
    virtual TimelineGroup group() const = 0;
    /// The newest entries, newest first, at most `limit`.
    virtual Result<QList<TimelineEntry>> entries(Shop &shop, CustomerId customer, int limit) const = 0;
};

using TimelineSources = std::vector<std::shared_ptr<const TimelineSource>>;

} // namespace tefter
