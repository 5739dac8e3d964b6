// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierFileService.h"

#include "core/suppliers/SupplierRepository.h"

namespace tefter {

SupplierFileService::SupplierFileService(Shop &shop)
    : RecordFileService(shop, FileOwner::Supplier, [](Connection &connection, qint64 supplier) {
        const auto found = SupplierRepository(connection).find(SupplierId{supplier});
        if (!found)
            throw DbError(Cause::NotFound, {QStringLiteral("supplier"), QString::number(supplier)});
        return found->name;
    })
{
}

} // namespace tefter
