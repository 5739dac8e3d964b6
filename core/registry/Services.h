// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ConsentService.h"
#include "core/customers/CustomerSearch.h"
#include "core/customers/CustomerService.h"
#include "core/customers/TagService.h"
#include "core/customers/TimelineService.h"
#include "core/exchange/ExportService.h"
#include "core/registry/Exporters.h"
#include "core/registry/TimelineSourceList.h"

namespace tefter {

/// Every service of the open shop, one line each; `app` makes it, pages get it in their Workplace.
struct Services
{
    explicit Services(Shop &openShop)
        : shop(openShop)
    {
    }

    Shop &shop;
    CustomerService customers{shop};
    TagService tags{shop};
    ConsentService consents{shop};
    CustomerSearch customerSearch{shop};
    TimelineService timeline{shop, timelineSources()};
    ExportService exports{shop, allExporters()};
};

} // namespace tefter
