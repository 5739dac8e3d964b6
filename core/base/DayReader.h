// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Language.h"

#include <QCalendar>
#include <QHash>

namespace tefter {

/// Reads days as people of a language type them: numbers in its order, month names, ISO, Gregorian and
/// Jalali years alike, any digits.
class DayReader
{
public:
    /// `calendar`: which one is meant where a year does not tell.
    explicit DayReader(Language language, DayCalendar calendar);

    /// A whole day; a missing year is the year of `today`.
    std::optional<Day> readDay(QStringView text, Day today) const;

    /// A day of which parts may be missing; an empty text is a day of which nothing is known. Where only a
    /// Jalali month or year was typed, the Gregorian one in which most of it lies is taken.
    std::optional<PartialDay> readPartialDay(QStringView text) const;

private:
    struct Typed
    {
        int year = 0;
        int month = 0;
        int day = 0;
        bool yearIsShort = false;
        bool jalali = false;
    };
    struct MonthName
    {
        int number = 0;
        bool jalali = false;
    };
    struct Tokens
    {
        QStringList numbers;
        MonthName month;
        bool understood = true;
    };

    void addMonths(Language language, bool jalali);
    std::optional<MonthName> monthNamed(const QString &word) const;
    Tokens tokensOf(QStringView text) const;
    std::optional<Typed> typed(QStringView text) const;
    std::optional<Typed> fromNumbers(const QStringList &numbers) const;
    std::optional<Typed> fromMonthName(const Tokens &tokens) const;
    static std::optional<Typed> checked(Typed typed);

    Language m_language;
    bool m_jalali;
    QHash<QString, MonthName> m_months;
};

} // namespace tefter
