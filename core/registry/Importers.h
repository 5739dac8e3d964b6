// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportService.h"

namespace tefter {

/// Every importer there is.
ImporterList allImporters();

} // namespace tefter
