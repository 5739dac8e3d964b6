// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Timeline.h"

namespace tefter {

/// What happened with a person, from all sources.
class TimelineService
{
public:
    TimelineService(Shop &shop, TimelineSources sources)
        : m_shop(shop)
        , m_sources(std::move(sources))
    {
    }

    /// Newest first, at most `limit`; of one group, or of all.
    [[nodiscard]] Result<QList<TimelineEntry>> of(CustomerId customer, int limit,
                                                  std::optional<TimelineGroup> group = {}) const;

private:
    Shop &m_shop;
    TimelineSources m_sources;
};

} // namespace tefter
