// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/shop/CountryShop.h"
#include "core/shop/Shop.h"

namespace tefter {

/// Opens the sample shop of a language at `path`, and makes it first where it is not there.
Result<std::unique_ptr<Shop>> openSampleShop(Language language, const QString &name, const QString &path,
                                             ShopParts parts);

/// The country in which most shops of a language are.
CountryFacts usualCountry(Language language);

} // namespace tefter
