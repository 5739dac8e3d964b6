// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Timeline.h"

namespace tefter {

/// What was jotted down.
class NoteTimeline : public TimelineSource
{
public:
    TimelineGroup group() const override { return TimelineGroup::Notes; }
    Result<QList<TimelineEntry>> entries(Shop &shop, CustomerId customer, int limit) const override;
};

} // namespace tefter
