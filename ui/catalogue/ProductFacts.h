// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/ProductLink.h"
#include "core/catalogue/ProductPrice.h"
#include "core/sales/ProductListService.h"
#include "core/shop/files/RecordFile.h"

#include <QImage>

namespace tefter {

struct Services;

/// Everything that the panel of a product shows.
struct ProductFacts
{
    Product product;
    QStringList category;
    ProductFigures figures;
    QList<ProductBuyer> buyers;
    PriceOfDay price;
    QList<PriceSince> prices;    ///< the latest first
    QList<Reduction> reductions; ///< the latest first
    QList<ProductLink> links;
    QList<Product> variants;
    QImage picture;            ///< null where there is none
    QList<RecordFile> files;   ///< the picture too
    QList<OwnField> ownFields; ///< that products may have
};

/// Everything that is read for it; runs on a reader.
Result<ProductFacts> productFacts(Services &services, ProductId product, Language language);

} // namespace tefter
