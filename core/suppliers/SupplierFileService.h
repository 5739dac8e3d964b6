// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/files/RecordFileService.h"

namespace tefter {

/// The files that belong to the suppliers.
class SupplierFileService : public RecordFileService
{
public:
    explicit SupplierFileService(Shop &shop);
};

} // namespace tefter
