// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/CountryShop.h"

namespace tefter {

NewShop newShopIn(const CountryFacts &country, Language language, const QString &name)
{
    NewShop shop;
    shop.settings.name = name;
    shop.settings.country = country.code;
    shop.settings.currency = {country.currency, practicalDecimals(country.currency)};
    shop.settings.language = languageCode(language);
    // Elsewhere each language keeps its own: whoever reads Persian reads Jalali days in a Greek shop, too.
    if (country.calendar == DayCalendar::Jalali)
        shop.settings.calendar = dayCalendarId(country.calendar);
    for (const int rate : country.vatBasisPoints)
        shop.vatRates << Percent{rate};
    return shop;
}

} // namespace tefter
