// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Timeline.h"

namespace tefter {

/// When the person was entered, and every yes and no to being written to.
class CustomerTimeline : public TimelineSource
{
public:
    Result<QList<TimelineEntry>> entries(Shop &shop, CustomerId customer, int limit) const override;
};

} // namespace tefter
