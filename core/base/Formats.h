// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/DayReader.h"
#include "core/base/Language.h"
#include "core/base/Money.h"
#include "core/base/NumberReader.h"

#include <QCalendar>
#include <QCollator>

namespace tefter {

/// How a language writes, reads and sorts: numbers, money, days in its calendar. Making one is dear (the
/// sort order), so keep it; it may be used by one thread at a time.
class Formats
{
public:
    /// In the calendar of the language, or in the one that a shop has chosen.
    explicit Formats(Language language, std::optional<DayCalendar> calendar = std::nullopt);

    Language language() const { return m_language; }
    bool isRightToLeft() const { return tefter::isRightToLeft(m_language); }
    QCalendar calendar() const { return m_calendar; }
    Qt::DayOfWeek firstDayOfWeek() const { return m_locale.firstDayOfWeek(); }
    QString decimalSign() const { return m_decimal; }
    QString groupSign() const { return m_group; }

    // Numbers: groups from 1,000 on, a true minus, the digits of the language
    QString number(qint64 count) const;
    QString decimal(qint64 count, int scale, int minDecimals = 0) const;
    QString quantity(Quantity quantity) const;
    QString percent(Percent percent) const;
    /// With one decimal, as a row of them is read: 7.0%.
    QString share(Percent percent) const;
    /// The same with a sign, for what grew or shrank: +7.0%.
    QString change(Percent percent) const;
    /// With the currency's symbol where the country puts it, and all decimals of the currency.
    QString money(Money money, const Currency &currency) const;
    QString moneyPlain(Money money, const Currency &currency) const;
    /// ASCII digits turned into the digits of the language.
    QString localDigits(QString text) const;
    /// A phone number or code guarded against being turned round between right-to-left words; for showing
    /// only, never to be stored.
    QString isolate(const QString &text) const;

    // Days: empty for an invalid one
    QString day(Day day) const;             ///< 20 Sep 2026
    QString days(const Period &days) const; ///< 20–26 Sep 2026, 28 Sep – 4 Oct 2026
    QString dayMonth(Day day) const;        ///< 20 Sep
    /// For sentences, with the month in full and in its case: 20 September 2026, 20 września 2026.
    QString longDay(Day day) const;
    QString longDayMonth(Day day) const; ///< 20 September
    QString numericDay(Day day) const;   ///< 20/09/2026
    QString month(Day day) const;        ///< September 2026
    QString monthShort(Day day) const;   ///< Sep 2026
    QString monthName(Day day) const;    ///< Sep
    QString year(Day day) const;         ///< 2026
    QString weekday(Day day) const;
    QString weekdayShort(Day day) const;
    QString time(QTime time) const;              ///< 14:05
    QString dateTime(const QDateTime &at) const; ///< 20 Sep 2026, 14:05
    QString partialDay(const PartialDay &day) const;

    // The stretch of the language's calendar that contains a day
    Period weekOf(Day day) const;
    Period monthOf(Day day) const;
    Period quarterOf(Day day) const;
    Period yearOf(Day day) const;

    // What was typed: any digits and calendar; nothing where it cannot be understood in one way
    std::optional<qint64> parseNumber(QStringView text) const { return m_numbers.read(text, 0); }
    std::optional<qint64> parseDecimal(QStringView text, int scale) const
    {
        return m_numbers.read(text, scale);
    }
    std::optional<Money> parseMoney(QStringView text, const Currency &currency) const;
    std::optional<Day> parseDay(QStringView text, Day today) const { return m_days.readDay(text, today); }
    std::optional<PartialDay> parsePartialDay(QStringView text) const { return m_days.readPartialDay(text); }

    /// The order of the language, regardless of case; negative, zero or positive.
    int compare(QStringView a, QStringView b) const;
    QCollatorSortKey sortKey(const QString &text) const;

private:
    QString shortMonth(int month) const;
    QString longMonth(int month) const;
    QString written(Day day, QString (Formats::*month)(int) const, bool withYear) const;
    QString grouped(const QString &plain) const;
    QString minus() const;
    QString percentText(const QString &number) const;
    QString join(const QString &year, const QString &month, const QString &day) const;
    QString yearText(int year) const;
    QCalendar::YearMonthDay partsOf(Day day) const { return m_calendar.partsFromDate(day.date()); }
    QString partialJalali(const PartialDay &day) const;
    Period monthsFrom(int year, int month, int count) const;

    Language m_language;
    QLocale m_locale;
    bool m_jalali;
    QCalendar m_calendar;
    QString m_decimal;
    QString m_group;
    QCollator m_collator;
    NumberReader m_numbers;
    DayReader m_days;
};

} // namespace tefter
