// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Language.h"

#include "core/base/SearchKey.h"

#include <QHash>
#include <QSet>

#include <array>
#include <unicode/uloc.h>

using namespace Qt::StringLiterals;

namespace tefter {

namespace {

constexpr std::array languages{Language::English, Language::Greek,   Language::Hungarian,
                               Language::Polish,  Language::Russian, Language::Persian};

QString icuCountryName(const QString &code, const char *language)
{
    const QByteArray locale = QByteArrayLiteral("und_") + code.toLatin1();
    std::array<UChar, 200> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uloc_getDisplayCountry(locale.constData(), language, buffer.data(),
                                                  static_cast<int32_t>(buffer.size()), &status);
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || length <= 0)
        return {};
    return QStringView(buffer.data(), length).toString();
}

bool isIsoCountry(const QString &code)
{
    static const QSet<QString> known = [] {
        QSet<QString> codes;
        for (const char *const *c = uloc_getISOCountries(); *c; ++c)
            codes.insert(QString::fromLatin1(*c));
        return codes;
    }();
    return known.contains(code);
}

/// The forms that neither CLDR nor Qt knows but that stand in lists of customers.
struct OtherName
{
    const char16_t *name;
    const char16_t *code;
};

constexpr OtherName otherNames[] = {
    {u"uk", u"GB"},
    {u"gbr", u"GB"},
    {u"england", u"GB"},
    {u"scotland", u"GB"},
    {u"wales", u"GB"},
    {u"northern ireland", u"GB"},
    {u"great britain", u"GB"},
    {u"britain", u"GB"},
    {u"eire", u"IE"},
    {u"irl", u"IE"},
    {u"republic of ireland", u"IE"},
    {u"usa", u"US"},
    {u"u s a", u"US"},
    {u"united states of america", u"US"},
    {u"america", u"US"},
    {u"rsa", u"ZA"},
    {u"republic of south africa", u"ZA"},
    {u"uae", u"AE"},
    {u"emirates", u"AE"},
    {u"el", u"GR"},
    {u"grc", u"GR"},
    {u"hellas", u"GR"},
    {u"ellada", u"GR"},
    {u"ελλας", u"GR"},
    {u"kypros", u"CY"},
    {u"holland", u"NL"},
    {u"the netherlands", u"NL"},
    {u"czech republic", u"CZ"},
    {u"turkey", u"TR"},
    {u"macedonia", u"MK"},
    {u"korea", u"KR"},
    {u"russian federation", u"RU"},
    {u"рф", u"RU"},
    {u"российская федерация", u"RU"},
    {u"persia", u"IR"},
    {u"islamic republic of iran", u"IR"},
    {u"جمهوری اسلامی ایران", u"IR"},
    {u"hong kong", u"HK"},
    {u"macau", u"MO"},
    {u"burma", u"MM"},
    {u"ivory coast", u"CI"},
    {u"swaziland", u"SZ"},
    {u"cape verde", u"CV"},
    {u"vatican", u"VA"},
    {u"deu", u"DE"},
    {u"ger", u"DE"},
    {u"fra", u"FR"},
    {u"ita", u"IT"},
    {u"esp", u"ES"},
    {u"pol", u"PL"},
    {u"hun", u"HU"},
    {u"rus", u"RU"},
    {u"irn", u"IR"},
};

QHash<QString, QString> makeNames()
{
    QHash<QString, QString> names;
    const auto add = [&names](const QString &name, const QString &code) {
        const QString key = foldedKey(name);
        if (!key.isEmpty() && !names.contains(key))
            names.insert(key, code);
    };
    for (const OtherName &other : otherNames)
        add(QString::fromUtf16(other.name), QString::fromUtf16(other.code));
    for (const char *language : {"en", "el", "hu", "pl", "ru", "fa"}) {
        for (const char *const *c = uloc_getISOCountries(); *c; ++c)
            add(icuCountryName(QString::fromLatin1(*c), language), QString::fromLatin1(*c));
    }
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (!isIsoCountry(code))
            continue;
        add(QLocale::territoryToString(locale.territory()), code);
        add(locale.nativeTerritoryName(), code);
    }
    return names;
}

} // namespace

std::span<const Language> allLanguages()
{
    return languages;
}

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return u"en"_s;
    case Language::Greek:
        return u"el"_s;
    case Language::Hungarian:
        return u"hu"_s;
    case Language::Polish:
        return u"pl"_s;
    case Language::Russian:
        return u"ru"_s;
    case Language::Persian:
        return u"fa"_s;
    }
    return {};
}

std::optional<Language> languageFromCode(QStringView code)
{
    qsizetype end = 0;
    while (end < code.size() && code[end] != u'_' && code[end] != u'-' && code[end] != u'.')
        ++end;
    const QStringView first = code.first(end);
    for (const Language language : languages) {
        if (first.compare(languageCode(language), Qt::CaseInsensitive) == 0)
            return language;
    }
    return std::nullopt;
}

QString ownName(Language language)
{
    switch (language) {
    case Language::English:
        return u"English"_s;
    case Language::Greek:
        return u"Ελληνικά"_s;
    case Language::Hungarian:
        return u"Magyar"_s;
    case Language::Polish:
        return u"Polski"_s;
    case Language::Russian:
        return u"Русский"_s;
    case Language::Persian:
        return u"فارسی"_s;
    }
    return {};
}

bool isRightToLeft(Language language)
{
    return language == Language::Persian;
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::Greek:
        return QLocale(QLocale::Greek, QLocale::Greece);
    case Language::Hungarian:
        return QLocale(QLocale::Hungarian, QLocale::Hungary);
    case Language::Polish:
        return QLocale(QLocale::Polish, QLocale::Poland);
    case Language::Russian:
        return QLocale(QLocale::Russian, QLocale::Russia);
    case Language::Persian:
        return QLocale(QLocale::Persian, QLocale::Iran);
    }
    return QLocale::c();
}

std::optional<DayCalendar> dayCalendarFromId(QStringView id)
{
    for (const DayCalendar calendar : {DayCalendar::Gregorian, DayCalendar::Jalali}) {
        if (dayCalendarId(calendar) == id)
            return calendar;
    }
    return std::nullopt;
}

QString dayCalendarId(DayCalendar calendar)
{
    return calendar == DayCalendar::Jalali ? u"jalali"_s : u"gregorian"_s;
}

DayCalendar usualCalendar(Language language)
{
    return language == Language::Persian ? DayCalendar::Jalali : DayCalendar::Gregorian;
}

const QList<CountryFacts> &allCountries()
{
    using enum Language;
    static const QList<CountryFacts> countries{
        {u"GR"_s, Greek, u"EUR"_s, 30, {2400, 1300, 600}},
        {u"HU"_s, Hungarian, u"HUF"_s, 36, {2700, 1800, 500}},
        {u"PL"_s, Polish, u"PLN"_s, 48, {2300, 800, 500}},
        {u"RU"_s, Russian, u"RUB"_s, 7, {2200, 1000}},
        {u"IR"_s, Persian, u"IRR"_s, 98, {1000}, DayCalendar::Jalali},
        {u"GB"_s, English, u"GBP"_s, 44, {2000, 500}},
        {u"US"_s, English, u"USD"_s, 1, {}},
        {u"CY"_s, Greek, u"EUR"_s, 357, {1900, 900, 500, 300}},
        {u"AE"_s, English, u"AED"_s, 971, {500}},
        {u"AF"_s, Persian, u"AFN"_s, 93, {}, DayCalendar::Jalali},
        {u"AT"_s, English, u"EUR"_s, 43, {2000, 1300, 1000}},
        {u"AU"_s, English, u"AUD"_s, 61, {1000}},
        {u"BE"_s, English, u"EUR"_s, 32, {2100, 1200, 600}},
        {u"BG"_s, English, u"EUR"_s, 359, {2000, 900}},
        {u"BY"_s, Russian, u"BYN"_s, 375, {2000, 1000}},
        {u"CA"_s, English, u"CAD"_s, 1, {500}},
        {u"CH"_s, English, u"CHF"_s, 41, {810, 380, 260}},
        {u"CZ"_s, English, u"CZK"_s, 420, {2100, 1200}},
        {u"DE"_s, English, u"EUR"_s, 49, {1900, 700}},
        {u"DK"_s, English, u"DKK"_s, 45, {2500}},
        {u"EE"_s, English, u"EUR"_s, 372, {2400, 1300, 900}},
        {u"ES"_s, English, u"EUR"_s, 34, {2100, 1000, 400}},
        {u"FI"_s, English, u"EUR"_s, 358, {2550, 1350, 1000}},
        {u"FR"_s, English, u"EUR"_s, 33, {2000, 1000, 550, 210}},
        {u"HR"_s, English, u"EUR"_s, 385, {2500, 1300, 500}},
        {u"IE"_s, English, u"EUR"_s, 353, {2300, 1350, 900}},
        {u"IT"_s, English, u"EUR"_s, 39, {2200, 1000, 500, 400}},
        {u"KZ"_s, Russian, u"KZT"_s, 7, {1600}},
        {u"LT"_s, English, u"EUR"_s, 370, {2100, 1200, 500}},
        {u"LU"_s, English, u"EUR"_s, 352, {1700, 1400, 800}},
        {u"LV"_s, English, u"EUR"_s, 371, {2100, 1200, 500}},
        {u"MT"_s, English, u"EUR"_s, 356, {1800, 700, 500}},
        {u"NL"_s, English, u"EUR"_s, 31, {2100, 900}},
        {u"NO"_s, English, u"NOK"_s, 47, {2500, 1500, 1200}},
        {u"NZ"_s, English, u"NZD"_s, 64, {1500}},
        {u"PT"_s, English, u"EUR"_s, 351, {2300, 1300, 600}},
        {u"RO"_s, English, u"RON"_s, 40, {2100, 1100}},
        {u"RS"_s, English, u"RSD"_s, 381, {2000, 1000}},
        {u"SE"_s, English, u"SEK"_s, 46, {2500, 1200, 600}},
        {u"SI"_s, English, u"EUR"_s, 386, {2200, 950, 500}},
        {u"SK"_s, English, u"EUR"_s, 421, {2300, 1900, 500}},
        {u"TR"_s, English, u"TRY"_s, 90, {2000, 1000, 100}},
        {u"UA"_s, Russian, u"UAH"_s, 380, {2000, 1400, 700}},
        {u"ZA"_s, English, u"ZAR"_s, 27, {1500}},
    };
    return countries;
}

std::optional<CountryFacts> countryFacts(QStringView code)
{
    for (const CountryFacts &country : allCountries()) {
        if (code.compare(country.code, Qt::CaseInsensitive) == 0)
            return country;
    }
    return std::nullopt;
}

QString countryName(QStringView code, Language language)
{
    const QString upper = code.toString().toUpper();
    const QString name = isIsoCountry(upper)
                             ? icuCountryName(upper, languageCode(language).toLatin1().constData())
                             : QString();
    return name.isEmpty() ? code.toString() : name;
}

std::optional<QString> countryCodeFromName(QStringView name)
{
    static const QHash<QString, QString> names = makeNames();
    const QString upper = name.trimmed().toString().toUpper();
    if (upper.size() == 2 && isIsoCountry(upper))
        return upper;
    const auto found = names.constFind(foldedKey(name));
    if (found == names.cend())
        return std::nullopt;
    return *found;
}

} // namespace tefter
