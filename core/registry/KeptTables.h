// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Kept.h"

namespace tefter {

/// Every table of kept figures and keys, one line each; a shop is opened with all of them.
KeptList keptTables();

} // namespace tefter
