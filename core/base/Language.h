// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>
#include <span>

namespace tefter {

/// The languages that the program speaks.
enum class Language { English, Greek, Hungarian, Polish, Russian, Persian };

/// All of them, in the order in which they are offered.
std::span<const Language> allLanguages();

/// "en", "el", "hu", "pl", "ru", "fa".
QString languageCode(Language language);

/// Reads "el", "EL", "el_GR", "el-GR"; nothing for a language that the program does not speak.
std::optional<Language> languageFromCode(QStringView code);

/// The calendars in which days may be shown.
enum class DayCalendar { Gregorian, Jalali };

/// "gregorian" or "jalali"; nothing for any other word, such as none.
std::optional<DayCalendar> dayCalendarFromId(QStringView id);
QString dayCalendarId(DayCalendar calendar);

/// The calendar in which a language shows days unless a shop says otherwise.
DayCalendar usualCalendar(Language language);

/// The name of the language in itself: "Ελληνικά".
QString ownName(Language language);

bool isRightToLeft(Language language);

/// The language in the country that it is chiefly spoken in; English with British habits.
QLocale localeOf(Language language);

/// What a new shop in a country starts with.
struct CountryFacts
{
    QString code;      ///< ISO 3166, two letters
    Language language; ///< of the six, the one that most likely serves there
    QString currency;  ///< ISO 4217
    int phonePrefix = 0;
    QList<int> vatBasisPoints; ///< as of 2026; the usual rate first; empty where there is no such tax
    DayCalendar calendar = DayCalendar::Gregorian; ///< in which a shop there reckons
    friend bool operator==(const CountryFacts &, const CountryFacts &) = default;
};

/// The facts of one country by its code, in any case; nothing where they are not known.
std::optional<CountryFacts> countryFacts(QStringView code);

/// The countries of the six languages first, then the others by code.
const QList<CountryFacts> &allCountries();

/// The name of any ISO country in a language; the code itself where the name is not known.
QString countryName(QStringView code, Language language);

/// The code of a country written by name (in English, in the six languages, in its own language), by one of
/// its usual short forms ("USA", "EIRE", "RSA") or by its code. Nothing for what is no single country
/// ("European Community", "Channel Islands", "Unspecified"): the text is kept as it is then.
std::optional<QString> countryCodeFromName(QStringView name);

} // namespace tefter
