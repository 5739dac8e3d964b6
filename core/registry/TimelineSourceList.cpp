// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/TimelineSourceList.h"

#include "core/customers/CustomerTimeline.h"
#include "core/sales/SaleTimelineSource.h"

namespace tefter {

TimelineSources timelineSources()
{
    return {
        std::make_shared<CustomerTimeline>(),
        std::make_shared<SaleTimelineSource>(),
    };
}

} // namespace tefter
