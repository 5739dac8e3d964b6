// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ShopParts.h"
#include "app/cli/Verbs.h"
#include "core/base/Language.h"

#include <QFileInfo>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The country in which most shops of a language are.
QString usualCountry(Language language)
{
    for (const CountryFacts &facts : allCountries()) {
        if (facts.language == language)
            return facts.code;
    }
    return u"GB"_s;
}

/// Language, country and currency, each the usual one of the others where it is not given.
Result<NewShop> newShopOf(const Call &call)
{
    std::optional<Language> language;
    if (call.has("language")) {
        language = languageFromCode(call.value("language"));
        if (!language)
            return failure(Cause::WrongUse, {u"--language wants en, el, hu, pl, ru or fa."_s});
    }
    QString country = call.value("country").toUpper();
    if (country.isEmpty())
        country = usualCountry(language.value_or(Language::English));
    const auto facts = countryFacts(country);
    if (!facts)
        return failure(
            Cause::WrongUse,
            {u"--country wants a country's two letters, such as GR; \"%1\" is not known."_s.arg(country)});
    const QString currency = call.has("currency") ? call.value("currency").toUpper() : facts->currency;
    if (currency.size() != 3)
        return failure(Cause::WrongUse, {u"--currency wants three letters, such as EUR."_s});
    NewShop shop;
    shop.settings.name =
        call.has("name") ? call.value("name") : QFileInfo(call.arguments().first()).completeBaseName();
    shop.settings.country = facts->code;
    shop.settings.currency = {currency, practicalDecimals(currency)};
    shop.settings.language = languageCode(language.value_or(facts->language));
    for (const int rate : facts->vatBasisPoints)
        shop.vatRates << Percent{rate};
    return shop;
}

Result<void> runNew(const Call &call)
{
    const auto fresh = newShopOf(call);
    if (!fresh)
        return failure(fresh.error());
    const auto clock = call.clock();
    if (!clock)
        return failure(clock.error());
    ShopParts parts = shopParts();
    parts.clock = *clock;
    const auto shop = Shop::create(call.arguments().first(), *fresh, std::move(parts));
    if (!shop)
        return failure(shop.error());
    call.print((*shop)->path());
    return {};
}

} // namespace

Verb newVerb()
{
    Verb verb;
    verb.name = u"new"_s;
    verb.arguments = u"FILE"_s;
    verb.summary = u"Makes a new shop file."_s;
    verb.options = {{u"language"_s, u"The language of the shop: en, el, hu, pl, ru, fa."_s, u"CODE"_s},
                    {u"country"_s, u"The country: sets the currency and the VAT rates."_s, u"CODE"_s},
                    {u"currency"_s, u"The currency, where it is not the country's own."_s, u"CODE"_s},
                    {u"name"_s, u"The name of the shop; otherwise that of the file."_s, u"NAME"_s}};
    verb.run = runNew;
    return verb;
}

} // namespace tefter
