// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SampleFile.h"

#include "app/ShopParts.h"
#include "core/sample/SampleService.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tefter {

CountryFacts usualCountry(Language language)
{
    for (const CountryFacts &facts : allCountries()) {
        if (facts.language == language)
            return facts;
    }
    return allCountries().first();
}

NewShop newShopIn(const CountryFacts &country, Language language, const QString &name)
{
    NewShop shop;
    shop.settings.name = name;
    shop.settings.country = country.code;
    shop.settings.currency = {country.currency, practicalDecimals(country.currency)};
    shop.settings.language = languageCode(language);
    for (const int rate : country.vatBasisPoints)
        shop.vatRates << Percent{rate};
    return shop;
}

Result<std::unique_ptr<Shop>> openSampleShop(Language language, const QString &name, const QString &path)
{
    if (QFile::exists(path))
        return Shop::open(path, shopParts());
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto shop = Shop::create(path, newShopIn(usualCountry(language), language, name), shopParts());
    if (!shop)
        return shop;
    SampleOptions options;
    options.language = language;
    Progress silent;
    if (const auto filled = SampleService(**shop).fill(options, silent); !filled) {
        shop->reset();
        QFile::remove(path);
        return failure(filled.error());
    }
    return shop;
}

} // namespace tefter
