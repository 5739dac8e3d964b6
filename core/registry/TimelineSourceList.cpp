// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/TimelineSourceList.h"

#include "core/customers/CustomerTimeline.h"

namespace tefter {

TimelineSources timelineSources()
{
    return {
        std::make_shared<CustomerTimeline>(),
    };
}

} // namespace tefter
