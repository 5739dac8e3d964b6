// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SampleFile.h"
#include "app/ShopParts.h"
#include "app/cli/Verbs.h"
#include "core/base/CurrencySymbol.h"
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
NewShop newShopOf(const Call &call)
{
    const auto language = languageFromCode(call.value("language"));
    const CountryFacts facts =
        countryFacts(call.value("country")).value_or(usualCountry(language.value_or(Language::English)));
    NewShop shop = newShopIn(facts, language.value_or(facts.language), {});
    if (call.has("currency")) {
        const QString currency = call.value("currency").toUpper();
        shop.settings.currency = {currency, practicalDecimals(currency)};
    }
    return shop;
}

SampleOptions sampleOptionsOf(const Call &call, const ShopSettings &shop)
{
    SampleOptions options;
    options.seed = static_cast<quint64>(call.number("seed", 1));
    options.customers = call.number("customers", options.customers);
    options.lines = call.number("lines", options.lines);
    options.language = languageFromCode(shop.language).value_or(Language::English);
    options.country = shop.country;
    options.currency = shop.currency.code;
    options.lastDay = call.clock()->today();
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
    call.print(QStringList{counted(counts->customers, "customer"_L1, "customers"_L1),
                           counted(counts->products, "product"_L1, "products"_L1),
                           counted(counts->documents, "document"_L1, "documents"_L1),
                           counted(counts->lines, "line"_L1, "lines"_L1)}
                   .join(u", "_s));
    return {};
}

Result<void> runNew(const Call &call)
{
    NewShop fresh = newShopOf(call);
    fresh.settings.name =
        call.has("name") ? call.value("name") : QFileInfo(call.arguments().first()).completeBaseName();
    auto shop = Shop::create(call.arguments().first(), fresh, shopParts(call.clock()));
    if (!shop)
        return failure(shop.error());
    if (call.has("sample")) {
        const auto filled = fillWithSample(call, **shop, sampleOptionsOf(call, fresh.settings));
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
    if (const auto target = Call::checkTarget(call.arguments().first()); !target)
        return target;
    Progress silent;
    const auto lines =
        writeSalesCsv(call.arguments().first(), sampleOptionsOf(call, newShopOf(call).settings), silent);
    if (!lines)
        return failure(lines.error());
    if (call.wantsJson())
        call.print(QJsonObject{{u"lines"_s, *lines}});
    else
        call.print(counted(*lines, "line"_L1, "lines"_L1));
    return {};
}

/// How large a sample is, and which.
QList<Option> sizeOptions()
{
    return {Option(u"seed"_s, u"The same number makes the same sample."_s, u"N"_s).aCount(),
            Option(u"customers"_s, u"How many customers the sample has."_s, u"N"_s).aCount(),
            Option(u"lines"_s, u"How many lines its sales have."_s, u"N"_s).aCount()};
}

QList<Option> placeOptions()
{
    QStringList countries;
    for (const CountryFacts &country : allCountries())
        countries << country.code;
    return {Option(u"language"_s, u"The language of the shop: en, el, hu, pl, ru, fa."_s, u"CODE"_s)
                .wanting(u"en, el, hu, pl, ru or fa"_s,
                         [](const QString &code) { return languageFromCode(code).has_value(); }),
            Option(u"country"_s, u"The country: sets the currency and the VAT rates."_s, u"CODE"_s)
                .wanting(u"one of "_s + countries.join(u", "_s),
                         [](const QString &code) { return countryFacts(code).has_value(); }),
            Option(u"currency"_s, u"The currency, where it is not the country's own."_s, u"CODE"_s)
                .wanting(u"the three letters of a currency, such as EUR"_s, isCurrencyCode),
            Option(u"json"_s, u"The result for a machine."_s)};
}

} // namespace

Verb newVerb()
{
    Verb verb;
    verb.name = u"new"_s;
    verb.arguments = u"FILE"_s;
    verb.summary = u"Makes a new shop file."_s;
    verb.options = {Option(u"name"_s, u"The name of the shop; otherwise that of the file."_s, u"NAME"_s),
                    Option(u"sample"_s, u"Fills it with a sample shop."_s)};
    for (const Option &option : sizeOptions())
        verb.options << option.onlyWith(u"sample"_s);
    verb.options += placeOptions();
    verb.run = runNew;
    return verb;
}

Verb sampleSalesVerb()
{
    Verb verb;
    verb.name = u"sample-sales"_s;
    verb.arguments = u"OUT.csv"_s;
    verb.summary = u"Writes the sales of a sample shop as a flat file, for trying an import."_s;
    verb.options = sizeOptions() + placeOptions();
    verb.run = runSampleSales;
    return verb;
}

} // namespace tefter
