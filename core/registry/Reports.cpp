// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Reports.h"

#include "core/sales/reports/BestCustomersReport.h"
#include "core/sales/reports/BestProductsReport.h"
#include "core/sales/reports/SalesHistoryReport.h"

namespace tefter {

ReportList allReports()
{
    return {std::make_shared<SalesHistoryReport>(), std::make_shared<BestCustomersReport>(),
            std::make_shared<BestProductsReport>()};
}

} // namespace tefter
