// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

#include <QHash>
#include <QStringList>
#include <QTime>

#include <array>
#include <memory>
#include <vector>

namespace tefter {

/// A name and how it is spelt in an e-mail address.
struct SampleName
{
    QString text;
    QString latin;
};

struct SamplePlace
{
    QString city, region;
    QString postcode, landline; ///< patterns: # a digit, @ a letter
};

/// How much something is asked for in each month, and before a feast.
struct SampleSeason
{
    std::array<int, 12> months{};
    QString feast; ///< western-easter, orthodox-easter, MM-DD, or empty
    int days = 0;  ///< how long before it people buy
    int peak = 0;  ///< at the feast
};

struct SampleProductRow
{
    QString name, code, unit, vat;
    int category = 0; ///< among the leaves
    SampleSeason season;
    int refillDays = 0;                             ///< uses up in so many days; 0: does not
    qint64 lowThousandths = 0, highThousandths = 0; ///< the price lies between, in the data's currency
};

struct SampleCategoryRow
{
    QString name;
    int parent = -1; ///< among the groups
};

struct OpenHours
{
    QTime from, to;
};

struct SampleSupplierRow
{
    QString name, contact, role, phone, email, street, terms;
};

/// What one language brings to a sample shop (resources/sample).
struct SampleData
{
    QString country, currency;
    qint64 perEuroThousandths = 1000;
    std::vector<SampleName> givenFemale, givenMale, familyMale, familyFemale;
    QStringList firmNames, firmPatterns;
    std::vector<SamplePlace> places;
    QStringList streets, mobiles, emailDomains;
    QString streetPattern;
    int highestNumber = 100;
    std::array<std::vector<OpenHours>, 7> openingHours; ///< Monday first
    QStringList closedDays;                             ///< MM-DD
    QHash<QString, QString> tags;
    QStringList sources, notes, firmNotes, interests, networks;
    QHash<QString, QString> ownFields; ///< what the shop calls them
    QHash<QString, QString> stock;     ///< names of places and counts: shop, store, count, openCount, wanted
    QString consentWording, withdrawalWording;
    QStringList consentSources;
    QStringList brands;
    QStringList cases; ///< what one asks suppliers
    std::vector<SampleSupplierRow> suppliers;
    QHash<QString, QString> units;
    QHash<QString, int> vatBasisPoints;
    qint64 priceStepThousandths = 100, priceBelowThousandths = 0;
    int inflationPermille = 0;
    std::array<int, 12> shopMonths{};
    QStringList groups;
    std::vector<SampleCategoryRow> categories;
    std::vector<SampleProductRow> products;
};

/// Read once per language. The data are part of the program, so there is always an answer.
std::shared_ptr<const SampleData> sampleData(Language language);

/// The data whose country this is, or those of the language where no data have that country.
std::shared_ptr<const SampleData> sampleDataOfCountry(const QString &country, Language otherwise);

} // namespace tefter
