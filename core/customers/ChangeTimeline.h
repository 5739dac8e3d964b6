// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Timeline.h"

namespace tefter {

/// When the person was entered, and the steps that changed who they are.
class ChangeTimeline : public TimelineSource
{
public:
    TimelineGroup group() const override { return TimelineGroup::Changes; }
    Result<QList<TimelineEntry>> entries(Shop &shop, CustomerId customer, int limit) const override;
};

} // namespace tefter
