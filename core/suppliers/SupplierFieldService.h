// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/own/OwnFieldService.h"

namespace tefter {

/// The fields that the shop has made for its suppliers.
class SupplierFieldService : public OwnFieldService
{
public:
    explicit SupplierFieldService(Shop &shop)
        : OwnFieldService(shop, OwnSubject::Supplier)
    {
    }
};

} // namespace tefter
