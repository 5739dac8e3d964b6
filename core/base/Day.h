// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace tefter {

/// A day of the shop's calendar on the wall, without a time zone; ISO text in the file. May be "none".
class Day
{
public:
    constexpr Day() = default;
    Day(int year, int month, int day)
        : m_date(year, month, day)
    {
    }
    explicit Day(QDate date)
        : m_date(date)
    {
    }

    /// Reads `YYYY-MM-DD`, strictly; an invalid day where it is not.
    static Day fromIso(QStringView text);
    QString iso() const { return m_date.isValid() ? m_date.toString(Qt::ISODate) : QString(); }
    QDate date() const { return m_date; }
    bool isValid() const { return m_date.isValid(); }
    Day plusDays(qint64 days) const { return Day(m_date.addDays(days)); }
    Day plusMonths(int months) const { return Day(m_date.addMonths(months)); }
    qint64 daysTo(Day other) const { return m_date.daysTo(other.m_date); }

    friend bool operator==(Day a, Day b) { return a.m_date == b.m_date; }
    friend auto operator<=>(Day a, Day b) { return a.m_date.toJulianDay() <=> b.m_date.toJulianDay(); }

private:
    QDate m_date;
};

/// Days from `from` to `to`, both included; an invalid end is open.
struct Period
{
    Day from;
    Day to;

    bool contains(Day day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
    /// The bounds as text for SQL comparisons; open ends become the smallest and largest ISO day.
    QString fromText() const { return from.isValid() ? from.iso() : QStringLiteral("0000-01-01"); }
    QString toText() const { return to.isValid() ? to.iso() : QStringLiteral("9999-12-31"); }
    friend bool operator==(const Period &, const Period &) = default;
};

/// A day of which each part may be unknown (0): birthdays.
struct PartialDay
{
    int year = 0;
    int month = 0;
    int day = 0;

    bool isEmpty() const { return year == 0 && month == 0 && day == 0; }
    /// Whether the known parts can belong together (31 June cannot; 29 February without a year can).
    bool isPossible() const;
    /// The next yearly return on or after `from`; 29 February moves to 28 in common years. Invalid where
    /// day or month is unknown.
    Day nextReturn(Day from) const;
    /// Completed years on `on`; nothing where a part needed is unknown (the year alone gives no answer).
    std::optional<int> ageOn(Day on) const;
    /// `1984-03-21`, `--03-21`, `1984`, or empty: unknown parts are left out as in vCard.
    QString text() const;
    static std::optional<PartialDay> fromText(QStringView text);
    friend bool operator==(const PartialDay &, const PartialDay &) = default;
};

} // namespace tefter
