// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleProfiles.h"

#include "core/catalogue/UnitWords.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int shelves = 8;
constexpr int placesOnShelf = 6;
constexpr int years = 3;

/// Every so many products are reduced now, or were so before.
constexpr qsizetype reducedOf = 23;
constexpr qsizetype reducedNow = 7;
constexpr qsizetype reducedBefore = 11;

/// "C 4", in Persian with its own letters and digits.
QString shelfName(qsizetype shelf, qsizetype place, Language language)
{
    static constexpr QStringView persian = u"ابپتثجچح";
    const bool isPersian = language == Language::Persian;
    const QChar letter = isPersian ? persian[shelf] : QChar(static_cast<char16_t>(u'A' + shelf));
    const QChar digit(static_cast<char16_t>((isPersian ? u'\u06f0' : u'0') + place));
    return QString(letter) + u' ' + digit;
}

void writeDetails(Connection &connection, const QList<qint64> &ids, const QList<SampleProduct> &products,
                  Language language)
{
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString place = shelfName(products[i].category % shelves, i % placesOnShelf + 1, language);
        const int lasts = products[i].usesUpDays;
        const int isWhole = isUnitOfPieces(products[i].unit) ? 1 : 0;
        connection.execute(
            u"UPDATE product SET brand = ?, shelf_place = ?, uses_up_days = ?, sold_whole = ? WHERE id = ?"_s,
            {products[i].brand, place, lasts > 0 ? QVariant(lasts) : QVariant(), isWhole, ids[i]});
    }
}

void writePrices(Connection &connection, const QList<qint64> &ids, const SampleGenerator &generator)
{
    const QList<SampleProduct> &products = generator.products();
    const Day first = generator.firstDay();
    const qint64 days = first.daysTo(generator.lastDay()) + 1;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        for (int year = 0; year < years && year < products[i].byYear.size(); ++year) {
            if (year > 0 && products[i].byYear[year] == products[i].byYear[year - 1])
                continue;
            const Day from = first.plusDays((days * year + years - 1) / years);
            connection.execute(u"INSERT INTO product_price (product_id, from_at, price) VALUES (?, ?, ?)"_s,
                               {ids[i], from.iso() + u"T00:00:00"_s, products[i].byYear[year].minor});
        }
    }
}

void writeReductions(Connection &connection, const QList<qint64> &ids, const SampleGenerator &generator)
{
    const QList<SampleProduct> &products = generator.products();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const bool isNow = i % reducedOf == reducedNow;
        if (!isNow && i % reducedOf != reducedBefore)
            continue;
        const Day from = generator.lastDay().plusDays(isNow ? -4 : -120);
        const auto price = multiplyAndRound(products[i].price.minor, 4, 5);
        connection.execute(u"INSERT INTO product_reduction (product_id, price, from_day, to_day) "
                           "VALUES (?, ?, ?, ?)"_s,
                           {ids[i], price.value_or(0), from.iso(), from.plusDays(13).iso()});
    }
}

/// Neighbours of a category.
void writeLinks(Connection &connection, const QList<qint64> &ids, const QList<SampleProduct> &products)
{
    const auto link = [&](qsizetype from, qsizetype to, const QString &kind) {
        if (to < ids.size() && products[from].category == products[to].category)
            connection.execute(u"INSERT INTO product_link (product_id, other_id, kind) VALUES (?, ?, ?)"_s,
                               {ids[from], ids[to], kind});
    };
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i % 3 == 0)
            link(i, i + 1, u"goes-with"_s);
        if (i % 4 == 0)
            link(i, i + 2, u"similar"_s);
    }
}

} // namespace

void writeSampleProfiles(Connection &connection, const QList<qint64> &ids, const SampleGenerator &generator)
{
    writeDetails(connection, ids, generator.products(), generator.options().language);
    writePrices(connection, ids, generator);
    writeReductions(connection, ids, generator);
    writeLinks(connection, ids, generator.products());
}

} // namespace tefter
