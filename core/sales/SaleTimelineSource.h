// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Timeline.h"

namespace tefter {

/// The documents of a person: number, sum, and what stands on the first lines.
class SaleTimelineSource : public TimelineSource
{
public:
    TimelineGroup group() const override { return TimelineGroup::Sales; }
    Result<QList<TimelineEntry>> entries(Shop &shop, CustomerId customer, int limit) const override;
};

} // namespace tefter
