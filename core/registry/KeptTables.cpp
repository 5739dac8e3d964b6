// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/KeptTables.h"

#include "core/catalogue/ProductSearchKept.h"
#include "core/customers/ConsentKept.h"
#include "core/customers/CustomerSearchKept.h"
#include "core/sales/CustomerFiguresKept.h"
#include "core/sales/DayTotalsKept.h"
#include "core/sales/SupplierDaysKept.h"
#include "core/stock/StockKept.h"
#include "core/suppliers/SupplierSearchKept.h"

namespace tefter {

KeptList keptTables()
{
    return {
        std::make_shared<ConsentKept>(),        std::make_shared<CustomerSearchKept>(),
        std::make_shared<ProductSearchKept>(),  std::make_shared<CustomerFiguresKept>(),
        std::make_shared<DayTotalsKept>(),      std::make_shared<StockKept>(),
        std::make_shared<SupplierSearchKept>(), std::make_shared<SupplierDaysKept>(),
    };
}

} // namespace tefter
