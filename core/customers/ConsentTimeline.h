// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Timeline.h"

namespace tefter {

/// Every yes and no to being written to.
class ConsentTimeline : public TimelineSource
{
public:
    TimelineGroup group() const override { return TimelineGroup::Consents; }
    Result<QList<TimelineEntry>> entries(Shop &shop, CustomerId customer, int limit) const override;
};

} // namespace tefter
