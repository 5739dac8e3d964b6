// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DayReader.h"

#include "core/base/SearchKey.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tefter {

namespace {

QCalendar calendarOf(bool jalali)
{
    return QCalendar(jalali ? QCalendar::System::Jalali : QCalendar::System::Gregorian);
}

/// A common Jalali year: days without a year are carried over by it.
constexpr int jalaliYearOfReference = 1404;
constexpr int jalaliLeapYear = 1403;

/// What stands around a date and says nothing: "20th of", "2026 г.", "20-án".
bool isFiller(const QString &word)
{
    static const QSet<QString> fillers{u"st"_s, u"nd"_s,   u"rd"_s, u"th"_s,   u"of"_s,
                                       u"г"_s,  u"года"_s, u"r"_s,  u"roku"_s, u"του"_s,
                                       u"an"_s, u"en"_s,   u"i"_s,  u"ماه"_s,  u"سال"_s};
    return fillers.contains(word);
}

bool yearFirst(Language language)
{
    return language == Language::Hungarian || language == Language::Persian;
}

bool isJalaliYear(int year)
{
    return year >= 1200 && year < 1500;
}

/// The full year for two digits: the one from 79 years before to 20 years after the current one.
int fullYear(int shortYear, int currentYear)
{
    int year = currentYear - currentYear % 100 + shortYear;
    if (year > currentYear + 20)
        year -= 100;
    else if (year < currentYear - 79)
        year += 100;
    return year;
}

} // namespace

DayReader::DayReader(Language language, DayCalendar calendar)
    : m_language(language)
    , m_jalali(calendar == DayCalendar::Jalali)
{
    addMonths(language, false);
    addMonths(language, true);
    addMonths(Language::English, false);
    addMonths(Language::Persian, false);
    addMonths(Language::Persian, true);
    addMonths(Language::English, true);
}

void DayReader::addMonths(Language language, bool jalali)
{
    const QLocale locale = localeOf(language);
    const QCalendar calendar = calendarOf(jalali);
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (const QString &name :
                 {calendar.monthName(locale, month, QCalendar::Unspecified, format),
                  calendar.standaloneMonthName(locale, month, QCalendar::Unspecified, format)}) {
                const QString key = foldedKey(name).remove(u' ');
                if (!key.isEmpty() && !m_months.contains(key))
                    m_months.insert(key, {month, jalali});
            }
        }
    }
}

/// A whole name, or at least three letters with which names of one month alone begin.
std::optional<DayReader::MonthName> DayReader::monthNamed(const QString &word) const
{
    const auto exact = m_months.constFind(word);
    if (exact != m_months.cend())
        return *exact;
    if (word.size() < 3)
        return std::nullopt;
    std::optional<MonthName> found;
    for (auto i = m_months.cbegin(); i != m_months.cend(); ++i) {
        if (!i.key().startsWith(word))
            continue;
        if (found && (found->number != i->number || found->jalali != i->jalali))
            return std::nullopt;
        found = *i;
    }
    return found;
}

DayReader::Tokens DayReader::tokensOf(QStringView text) const
{
    Tokens tokens;
    QString parted; // digits and letters apart: "20th", "20sep"
    for (const QChar c : foldedKey(text)) {
        if (!parted.isEmpty() && parted.back().isDigit() != c.isDigit())
            parted += u' ';
        parted += c;
    }
    for (const QString &word : parted.split(u' ', Qt::SkipEmptyParts)) {
        if (word[0].isDigit()) {
            tokens.numbers += word;
        } else if (const auto month = monthNamed(word); month && tokens.month.number == 0) {
            tokens.month = *month;
        } else if (!isFiller(word)) {
            tokens.understood = false;
        }
    }
    return tokens;
}

std::optional<DayReader::Typed> DayReader::checked(Typed t)
{
    if (t.year > 0 && !t.yearIsShort) {
        t.jalali = isJalaliYear(t.year);
        if (!t.jalali && (t.year < 1800 || t.year > 2199))
            return std::nullopt;
    }
    if (t.month < 0 || t.month > 12 || t.day < 0 || t.day > 31)
        return std::nullopt;
    return t;
}

std::optional<DayReader::Typed> DayReader::fromNumbers(const QStringList &numbers) const
{
    QStringList n = numbers;
    if (n.size() == 1 && n[0].size() == 8) {
        const bool likeYear = yearFirst(m_language) || n[0].startsWith(u"19") || n[0].startsWith(u"20");
        const bool startsWithYear = likeYear && n[0].sliced(4, 2).toInt() <= 12; // not 20 09 2026
        n = startsWithYear ? QStringList{n[0].first(4), n[0].sliced(4, 2), n[0].sliced(6)}
                           : QStringList{n[0].first(2), n[0].sliced(2, 2), n[0].sliced(4)};
    }
    for (const QString &number : n) {
        if (number.size() > 2 && number.size() != 4)
            return std::nullopt;
    }
    Typed t;
    t.jalali = m_jalali;
    const auto at = [&n](qsizetype i) { return n[i].toInt(); };
    const auto isYear = [&n](qsizetype i) { return n[i].size() == 4; };
    if (n.size() == 3) {
        const bool first = isYear(0) || (!isYear(2) && yearFirst(m_language));
        if (isYear(1) || (isYear(0) && isYear(2)))
            return std::nullopt;
        const qsizetype year = first ? 0 : 2;
        t.year = at(year);
        t.month = at(1);
        t.day = at(2 - year);
        t.yearIsShort = !isYear(year);
        if (t.month == 0 || t.day == 0)
            return std::nullopt;
    } else if (n.size() == 2 && isYear(0) != isYear(1)) {
        t.year = at(isYear(0) ? 0 : 1);
        t.month = at(isYear(0) ? 1 : 0);
    } else if (n.size() == 2 && !isYear(0)) {
        t.month = at(yearFirst(m_language) ? 0 : 1);
        t.day = at(yearFirst(m_language) ? 1 : 0);
        if (t.month == 0 || t.day == 0)
            return std::nullopt;
    } else if (n.size() == 1 && isYear(0)) {
        t.year = at(0);
    } else {
        return std::nullopt;
    }
    return checked(t);
}

std::optional<DayReader::Typed> DayReader::fromMonthName(const Tokens &tokens) const
{
    Typed t;
    t.month = tokens.month.number;
    t.jalali = tokens.month.jalali;
    const QStringList &n = tokens.numbers;
    if (n.size() > 2)
        return std::nullopt;
    const auto isYear = [&n](qsizetype i) { return n[i].size() == 4; };
    if (n.size() == 1) {
        (isYear(0) ? t.year : t.day) = n[0].toInt();
    } else if (n.size() == 2) {
        const bool first = isYear(0) || (!isYear(1) && m_language == Language::Hungarian);
        t.year = n[first ? 0 : 1].toInt();
        t.day = n[first ? 1 : 0].toInt();
        t.yearIsShort = !isYear(first ? 0 : 1);
        if (t.day == 0)
            return std::nullopt;
    }
    const bool monthIsJalali = t.jalali;
    const auto result = checked(t);
    if (result && result->jalali != monthIsJalali)
        return std::nullopt;
    return result;
}

std::optional<DayReader::Typed> DayReader::typed(QStringView text) const
{
    const Tokens tokens = tokensOf(text);
    if (!tokens.understood)
        return std::nullopt;
    return tokens.month.number ? fromMonthName(tokens) : fromNumbers(tokens.numbers);
}

std::optional<Day> DayReader::readDay(QStringView text, Day today) const
{
    auto t = typed(text);
    if (!t || t->day == 0 || t->month == 0)
        return std::nullopt;
    const QCalendar calendar = calendarOf(t->jalali);
    const int currentYear = calendar.partsFromDate(today.date()).year;
    if (t->yearIsShort)
        t->year = fullYear(t->year, currentYear);
    else if (t->year == 0)
        t->year = currentYear;
    const Day day(calendar.dateFromParts(t->year, t->month, t->day));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<PartialDay> DayReader::readPartialDay(QStringView text) const
{
    if (text.trimmed().isEmpty())
        return PartialDay{};
    if (text.trimmed().startsWith(u"--"))
        return PartialDay::fromText(normalisedDigits(text.trimmed()));
    auto t = typed(text);
    if (!t)
        return std::nullopt;
    if (t->yearIsShort) {
        const QDate now = QDate::currentDate();
        t->year = fullYear(t->year, calendarOf(t->jalali).partsFromDate(now).year);
    }
    PartialDay result{t->year, t->month, t->day};
    if (!t->jalali)
        return result.isPossible() ? std::optional(result) : std::nullopt;
    if (t->month == 0)
        return PartialDay{t->year + 621, 0, 0};
    const QCalendar jalaliCalendar = calendarOf(true);
    if (t->day > jalaliCalendar.daysInMonth(t->month, t->year ? t->year : jalaliLeapYear))
        return std::nullopt;
    const int year = t->year ? t->year : jalaliYearOfReference;
    const int day = qMin(t->day ? t->day : 15, jalaliCalendar.daysInMonth(t->month, year));
    const QDate date = jalaliCalendar.dateFromParts(year, t->month, day);
    return PartialDay{t->year ? date.year() : 0, date.month(), t->day ? date.day() : 0};
}

} // namespace tefter
