// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Result.h"

#include <QStringList>
#include <QTime>

#include <memory>
#include <optional>
#include <vector>

namespace tefter {

class Shop;

/// One thing that happened with a person. It carries values; the window makes the sentence of its kind.
struct TimelineEntry
{
    Day day;
    QTime time;        ///< invalid where it is not known
    QString kind;      ///< created, consent-given, consent-withdrawn, sale, return, adjustment, …
    QString reference; ///< what it is known by: the number of a document, the channel of a consent
    std::optional<Money> amount;
    QStringList details; ///< names, wordings; the most telling first
    SaleId sale;         ///< the document to open, where it is one
    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// Brings one kind of entries to the page of a person. The rooms that own the facts bring one each; they are
/// listed in core/registry.
class TimelineSource
{
public:
    virtual ~TimelineSource() = default;
    /// The newest entries, newest first, at most `limit`.
    virtual Result<QList<TimelineEntry>> entries(Shop &shop, CustomerId customer, int limit) const = 0;
};

using TimelineSources = std::vector<std::shared_ptr<const TimelineSource>>;

} // namespace tefter
