// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SampleFile.h"

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

Result<std::unique_ptr<Shop>> openSampleShop(Language language, const QString &name, const QString &path,
                                             ShopParts parts)
{
    if (QFile::exists(path))
        return Shop::open(path, std::move(parts));
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto shop = Shop::create(path, newShopIn(usualCountry(language), language, name), std::move(parts));
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
