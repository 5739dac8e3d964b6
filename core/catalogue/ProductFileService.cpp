// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductFileService.h"

#include "core/catalogue/ProductRepository.h"

namespace tefter {

ProductFileService::ProductFileService(Shop &shop)
    : RecordFileService(shop, FileOwner::Product, [](Connection &connection, qint64 product) {
        const auto found = ProductRepository(connection).find(ProductId{product});
        if (!found)
            throw DbError(Cause::NotFound, {QStringLiteral("product"), QString::number(product)});
        return found->name;
    })
{
}

} // namespace tefter
