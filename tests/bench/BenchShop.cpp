// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchShop.h"

#include "core/registry/KeptTables.h"
#include "core/sample/SampleService.h"

#include <QFile>

#include <cstdio>

namespace tefter::bench {

using namespace Qt::StringLiterals;

namespace {

ShopParts parts()
{
    return {std::make_shared<FixedClock>(today()), keptTables()};
}

} // namespace

Day today()
{
    return Day(2026, 3, 15);
}

std::unique_ptr<Shop> newShop(const QString &path, Language language)
{
    NewShop fresh;
    fresh.settings.name = u"Bench"_s;
    fresh.settings.country = language == Language::Greek ? u"GR"_s : u"GB"_s;
    fresh.settings.currency = {language == Language::Greek ? u"EUR"_s : u"GBP"_s, 2};
    fresh.settings.language = languageCode(language);
    return orGiveUp(Shop::create(path, fresh, parts()), path);
}

std::unique_ptr<Shop> openShop(const QString &path)
{
    return orGiveUp(Shop::open(path, parts()), path);
}

void makeSample(const QString &path, int customers, int lines)
{
    if (QFile::exists(path))
        return;
    std::fprintf(stderr, "Making a sample shop of %d customers and %d lines, once…\n", customers, lines);
    const QString part = path + u".part"_s;
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(part + QLatin1String(ending));
    {
        const auto shop = newShop(part, Language::Greek);
        SampleOptions options;
        options.language = Language::Greek;
        options.customers = customers;
        options.lines = lines;
        Progress progress;
        const double taken = milliseconds(
            [&] { orGiveUp(SampleService(*shop).fill(options, progress), u"the sample shop"_s); });
        std::fprintf(stderr, "made in %.1f s\n", taken / 1000);
    }
    if (!QFile::rename(part, path))
        giveUp(path + u" cannot be written"_s);
}

} // namespace tefter::bench
