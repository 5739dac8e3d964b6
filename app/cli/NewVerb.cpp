// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SampleFile.h"
#include "app/ShopParts.h"
#include "app/cli/Verbs.h"
#include "core/base/Language.h"
#include "core/sample/SampleCsv.h"
#include "core/sample/SampleService.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

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
        country = usualCountry(language.value_or(Language::English)).code;
    const auto facts = countryFacts(country);
    if (!facts)
        return failure(
            Cause::WrongUse,
            {u"--country wants a country's two letters, such as GR; \"%1\" is not known."_s.arg(country)});
    const QString currency = call.has("currency") ? call.value("currency").toUpper() : facts->currency;
    if (currency.size() != 3)
        return failure(Cause::WrongUse, {u"--currency wants three letters, such as EUR."_s});
    NewShop shop = newShopIn(*facts, language.value_or(facts->language), {});
    shop.settings.currency = {currency, practicalDecimals(currency)};
    return shop;
}

Result<SampleOptions> sampleOptionsOf(const Call &call)
{
    SampleOptions options;
    const auto seed = call.number("seed", 1);
    const auto customers = call.number("customers", options.customers);
    const auto lines = call.number("lines", options.lines);
    for (const auto *number : {&seed, &customers, &lines}) {
        if (!*number)
            return failure(number->error());
    }
    const auto fresh = newShopOf(call);
    if (!fresh)
        return failure(fresh.error());
    options.seed = static_cast<quint64>(*seed);
    options.customers = *customers;
    options.lines = *lines;
    options.language = languageFromCode(fresh->settings.language).value_or(Language::English);
    options.country = fresh->settings.country;
    options.currency = fresh->settings.currency.code;
    return options;
}

Result<void> fillWithSample(const Call &call, Shop &shop, const SampleOptions &options)
{
    Progress silent;
    const auto counts = SampleService(shop).fill(options, silent);
    if (!counts)
        return failure(counts.error());
    if (call.wantsJson()) {
        call.print(QJsonObject{{u"file"_s, shop.path()},
                               {u"customers"_s, counts->customers},
                               {u"products"_s, counts->products},
                               {u"documents"_s, counts->documents},
                               {u"lines"_s, counts->lines}});
        return {};
    }
    call.print(shop.path());
    call.print(u"%1 customers, %2 products, %3 documents, %4 lines"_s.arg(counts->customers)
                   .arg(counts->products)
                   .arg(counts->documents)
                   .arg(counts->lines));
    return {};
}

Result<void> runNew(const Call &call)
{
    auto fresh = newShopOf(call);
    if (!fresh)
        return failure(fresh.error());
    fresh->settings.name =
        call.has("name") ? call.value("name") : QFileInfo(call.arguments().first()).completeBaseName();
    const auto clock = call.clock();
    if (!clock)
        return failure(clock.error());
    ShopParts parts = shopParts();
    parts.clock = *clock;
    const auto sample = sampleOptionsOf(call);
    if (!sample)
        return failure(sample.error());
    auto shop = Shop::create(call.arguments().first(), *fresh, std::move(parts));
    if (!shop)
        return failure(shop.error());
    if (call.has("sample")) {
        const auto filled = fillWithSample(call, **shop, *sample);
        if (!filled) {
            // Half a sample is no shop.
            const QString path = (*shop)->path();
            shop->reset();
            for (const char *ending : {"", "-wal", "-shm"})
                QFile::remove(path + QLatin1String(ending));
        }
        return filled;
    }
    if (call.wantsJson())
        call.print(QJsonObject{{u"file"_s, (*shop)->path()}});
    else
        call.print((*shop)->path());
    return {};
}

Result<void> runSampleSales(const Call &call)
{
    auto sample = sampleOptionsOf(call);
    if (!sample)
        return failure(sample.error());
    const auto clock = call.clock();
    if (!clock)
        return failure(clock.error());
    sample->lastDay = (*clock)->today();
    Progress silent;
    const auto lines = writeSalesCsv(call.arguments().first(), *sample, silent);
    if (!lines)
        return failure(lines.error());
    if (call.wantsJson())
        call.print(QJsonObject{{u"lines"_s, *lines}});
    else
        call.print(u"%1 lines"_s.arg(*lines));
    return {};
}

QList<QCommandLineOption> sampleOptions()
{
    return {{u"seed"_s, u"The same number makes the same sample."_s, u"N"_s},
            {u"customers"_s, u"How many customers the sample has."_s, u"N"_s},
            {u"lines"_s, u"How many lines its sales have."_s, u"N"_s},
            {u"language"_s, u"The language of the shop: en, el, hu, pl, ru, fa."_s, u"CODE"_s},
            {u"country"_s, u"The country: sets the currency and the VAT rates."_s, u"CODE"_s},
            {u"currency"_s, u"The currency, where it is not the country's own."_s, u"CODE"_s},
            {u"json"_s, u"The result for a machine."_s}};
}

} // namespace

Verb newVerb()
{
    Verb verb;
    verb.name = u"new"_s;
    verb.arguments = u"FILE"_s;
    verb.summary = u"Makes a new shop file."_s;
    verb.options = sampleOptions();
    verb.options << QCommandLineOption(u"name"_s, u"The name of the shop; otherwise that of the file."_s,
                                       u"NAME"_s)
                 << QCommandLineOption(u"sample"_s, u"Fills it with a sample shop."_s);
    verb.run = runNew;
    return verb;
}

Verb sampleSalesVerb()
{
    Verb verb;
    verb.name = u"sample-sales"_s;
    verb.arguments = u"OUT.csv"_s;
    verb.summary = u"Writes the sales of a sample shop as a flat file, for trying an import."_s;
    verb.options = sampleOptions();
    verb.run = runSampleSales;
    return verb;
}

} // namespace tefter
