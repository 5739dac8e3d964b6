// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/TimelineSourceList.h"

#include "core/customers/ChangeTimeline.h"
#include "core/customers/ConsentTimeline.h"
#include "core/customers/NoteTimeline.h"
#include "core/sales/SaleTimelineSource.h"

namespace tefter {

TimelineSources timelineSources()
{
    return {
        std::make_shared<SaleTimelineSource>(),
        std::make_shared<NoteTimeline>(),
        std::make_shared<ConsentTimeline>(),
        std::make_shared<ChangeTimeline>(),
    };
}

} // namespace tefter
