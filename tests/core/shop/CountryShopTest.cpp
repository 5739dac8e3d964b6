// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/CountryShop.h"

#include "core/shop/Shop.h"
#include "tests/support/Catch.h"

#include <QTemporaryDir>

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("a country gives a new shop its currency, its VAT rates and its calendar", "[shop]")
{
    const QTemporaryDir folder;
    const auto shopIn = [&](const QString &country, Language language) {
        auto shop = Shop::create(folder.filePath(country + u".tefter"_s),
                                 newShopIn(*countryFacts(country), language, u"Corner"_s), {});
        REQUIRE(shop);
        return std::move(*shop);
    };
    const auto iran = shopIn(u"IR"_s, Language::English);
    CHECK(iran->settings().currency == Currency{u"IRR"_s, practicalDecimals(u"IRR"_s)});
    CHECK(iran->settings().calendar == u"jalali");
    CHECK(iran->settings().language == u"en");
    CHECK(iran->vatRates().first().rate == Percent{1000});
    CHECK(shopIn(u"GR"_s, Language::Greek)->settings().calendar.isEmpty());
}
