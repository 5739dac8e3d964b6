// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Language.h"

#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("languages are known by their codes", "[base][language]")
{
    CHECK(allLanguages().size() == 6);
    for (const Language language : allLanguages()) {
        CHECK(languageFromCode(languageCode(language)) == language);
        CHECK(QLocale::languageToCode(localeOf(language).language()) == languageCode(language));
        CHECK(isRightToLeft(language) == (localeOf(language).textDirection() == Qt::RightToLeft));
        CHECK_FALSE(ownName(language).isEmpty());
    }
    CHECK(languageFromCode(u"el_GR") == Language::Greek);
    CHECK(languageFromCode(u"HU-hu") == Language::Hungarian);
    CHECK(languageFromCode(u"ru_RU.UTF-8") == Language::Russian);
    CHECK_FALSE(languageFromCode(u"de_DE").has_value());
    CHECK_FALSE(languageFromCode(u"").has_value());
    CHECK_FALSE(languageFromCode(u"english").has_value());
}

TEST_CASE("a country gives a new shop its currency, rates and prefix", "[base][language]")
{
    const auto greece = countryFacts(u"gr");
    REQUIRE(greece);
    CHECK(greece->language == Language::Greek);
    CHECK(greece->currency == u"EUR"_s);
    CHECK(greece->phonePrefix == 30);
    CHECK(greece->vatBasisPoints == QList<int>{2400, 1300, 600});
    CHECK(countryFacts(u"HU")->vatBasisPoints.first() == 2700);
    CHECK(countryFacts(u"RU")->vatBasisPoints == QList<int>{2200, 1000});
    CHECK(countryFacts(u"IR")->currency == u"IRR"_s);
    CHECK_FALSE(countryFacts(u"XX").has_value());
    QStringList codes;
    for (const CountryFacts &country : allCountries()) {
        CHECK_FALSE(codes.contains(country.code));
        codes += country.code;
        CHECK(countryCodeFromName(country.code) == country.code);
        CHECK(country.phonePrefix > 0);
        CHECK(countryName(country.code, Language::English) != country.code);
    }
}

TEST_CASE("a country is recognised as lists of customers write it", "[base][language]")
{
    const auto [name, code] = GENERATE(table<const char16_t *, const char16_t *>({
        {u"United Kingdom", u"GB"},
        {u"EIRE", u"IE"},
        {u"RSA", u"ZA"},
        {u"USA", u"US"},
        {u"U.S.A.", u"US"},
        {u"UK", u"GB"},
        {u"el", u"GR"},
        {u" fr ", u"FR"},
        {u"GERMANY", u"DE"},
        {u"Deutschland", u"DE"},
        {u"Γερμανία", u"DE"},
        {u"Németország", u"DE"},
        {u"Niemcy", u"DE"},
        {u"Германия", u"DE"},
        {u"آلمان", u"DE"},
        {u"Ελλάδα", u"GR"},
        {u"ΕΛΛΑΔΑ", u"GR"},
        {u"Magyarország", u"HU"},
        {u"Polska", u"PL"},
        {u"Россия", u"RU"},
        {u"ایران", u"IR"},
        {u"ايران", u"IR"},
        {u"Czech Republic", u"CZ"},
        {u"Hong Kong", u"HK"},
        {u"España", u"ES"},
        {u"Österreich", u"AT"},
        {u"Saudi Arabia", u"SA"},
        {u"Channel Islands", u""},
        {u"European Community", u""},
        {u"Unspecified", u""},
        {u"", u""},
        {u"XX", u""},
    }));
    INFO(QString::fromUtf16(name).toStdString());
    CHECK(countryCodeFromName(name).value_or(QString()) == QString::fromUtf16(code));
}
