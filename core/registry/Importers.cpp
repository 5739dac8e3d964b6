// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/Importers.h"

#include "core/exchange/formats/CustomersImporter.h"
#include "core/exchange/formats/ProductsImporter.h"
#include "core/exchange/formats/PurchasesImporter.h"
#include "core/exchange/formats/SalesImporter.h"
#include "core/exchange/formats/StockImporter.h"
#include "core/exchange/formats/SuppliersImporter.h"

namespace tefter {

ImporterList allImporters()
{
    return {std::make_shared<SalesImporter>(),     std::make_shared<CustomersImporter>(),
            std::make_shared<ProductsImporter>(),  std::make_shared<StockImporter>(),
            std::make_shared<SuppliersImporter>(), std::make_shared<PurchasesImporter>()};
}

} // namespace tefter
