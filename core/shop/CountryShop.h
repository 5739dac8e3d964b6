// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/shop/ShopSettings.h"

namespace tefter {

/// What a new shop of a country starts with: its currency, its calendar, its VAT rates.
NewShop newShopIn(const CountryFacts &country, Language language, const QString &name);

} // namespace tefter
