// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Reports.h"

#include "core/sales/reports/AbcReport.h"
#include "core/sales/reports/BestCustomersReport.h"
#include "core/sales/reports/BestProductsReport.h"
#include "core/sales/reports/DeadStockReport.h"
#include "core/sales/reports/ProductMarginsReport.h"
#include "core/sales/reports/SalesHistoryReport.h"
#include "core/sales/reports/StockTurnReport.h"
#include "core/sales/reports/SupplierMarginsReport.h"
#include "core/stock/reports/StockValueReport.h"

namespace tefter {

ReportList allReports()
{
    return {std::make_shared<SalesHistoryReport>(),   std::make_shared<BestCustomersReport>(),
            std::make_shared<BestProductsReport>(),   std::make_shared<SupplierMarginsReport>(),
            std::make_shared<ProductMarginsReport>(), std::make_shared<AbcReport>(),
            std::make_shared<StockValueReport>(),     std::make_shared<StockTurnReport>(),
            std::make_shared<DeadStockReport>()};
}

} // namespace tefter
