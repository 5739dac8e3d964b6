// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Export.h"

namespace tefter {

/// The headers for a target's columns: in the language of the shop where people read the file, none (so the
/// stable English ones) where a program does.
QHash<QString, QString> exportHeaders(const Exporter &target, const ShopSettings &shop);

} // namespace tefter
