// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ImportantDate.h"

#include <algorithm>

namespace tefter {

namespace {

constexpr int monthsInYear = 12;

template <class Enum, size_t N>
std::optional<Enum> fromKey(const std::array<Enum, N> &all, QString (*keyOf)(Enum), QStringView key)
{
    for (const Enum one : all) {
        if (key == keyOf(one))
            return one;
    }
    return std::nullopt;
}

/// The day of a month by the rule; invalid where it is lost.
Day dayIn(int year, int month, int day, MissingDay rule)
{
    const Day exact(year, month, day);
    if (exact.isValid() || rule == MissingDay::Lost)
        return exact;
    const Day last(year, month, QDate(year, month, 1).daysInMonth());
    return rule == MissingDay::Before ? last : last.plusDays(1);
}

} // namespace

QString dateKindKey(DateKind kind)
{
    switch (kind) {
    case DateKind::NameDay:
        return QStringLiteral("name-day");
    case DateKind::Wedding:
        return QStringLiteral("wedding");
    case DateKind::Founding:
        return QStringLiteral("founding");
    case DateKind::ChildBirth:
        return QStringLiteral("child-birth");
    case DateKind::Journey:
        return QStringLiteral("journey");
    case DateKind::Own:
        return QStringLiteral("own");
    }
    return {};
}

std::optional<DateKind> dateKindFromKey(QStringView key)
{
    return fromKey(allDateKinds, dateKindKey, key);
}

QString repetitionKey(Repetition repetition)
{
    switch (repetition) {
    case Repetition::Yearly:
        return QStringLiteral("yearly");
    case Repetition::Monthly:
        return QStringLiteral("monthly");
    case Repetition::EveryDays:
        return QStringLiteral("days");
    case Repetition::Once:
        return QStringLiteral("once");
    }
    return {};
}

std::optional<Repetition> repetitionFromKey(QStringView key)
{
    return fromKey(allRepetitions, repetitionKey, key);
}

QString missingDayKey(MissingDay rule)
{
    switch (rule) {
    case MissingDay::Before:
        return QStringLiteral("before");
    case MissingDay::After:
        return QStringLiteral("after");
    case MissingDay::Lost:
        return QStringLiteral("lost");
    }
    return {};
}

std::optional<MissingDay> missingDayFromKey(QStringView key)
{
    return fromKey(allMissingDays, missingDayKey, key);
}

bool ImportantDate::isPossible() const
{
    if (!day.isPossible())
        return false;
    if (kind == DateKind::NameDay)
        return day.year == 0 && (day.month == 0) == (day.day == 0);
    const bool isWhole = day.year > 0 && day.month > 0 && day.day > 0;
    return repetition != Repetition::EveryDays || (everyDays > 0 && isWhole);
}

Day ImportantDate::next(Day from) const
{
    if (!from.isValid() || day.day == 0 || !isPossible())
        return {};
    const bool isWhole = day.year > 0 && day.month > 0;
    const Day start = isWhole ? Day(day.year, day.month, day.day) : Day();
    const Day earliest = start.isValid() ? std::max(from, start) : from;
    switch (repetition) {
    case Repetition::Once:
        return start.isValid() && start >= from ? start : Day();
    case Repetition::EveryDays: {
        const qint64 steps = (start.daysTo(earliest) + everyDays - 1) / everyDays;
        return start.plusDays(steps * everyDays);
    }
    case Repetition::Yearly:
    case Repetition::Monthly:
        break;
    }
    const bool isYearly = repetition == Repetition::Yearly;
    if (isYearly && day.month == 0)
        return {};
    // The month before, whose missing 31st may have moved into this one; then far enough to pass the eight
    // years in which 1896, 1900 and 1904 stood without a leap day between them.
    const QDate first = QDate(earliest.date().year(), earliest.date().month(), 1).addMonths(-1);
    constexpr int leapGap = 9 * monthsInYear;
    for (int i = 0; i <= leapGap; ++i) {
        const QDate month = first.addMonths(i);
        if (isYearly && month.month() != day.month)
            continue;
        const Day found = dayIn(month.year(), month.month(), day.day, missingDay);
        if (found.isValid() && found >= earliest)
            return found;
    }
    return {};
}

std::optional<int> ImportantDate::yearsOn(Day on) const
{
    if (repetition != Repetition::Yearly || day.year == 0 || !on.isValid())
        return std::nullopt;
    const int years = on.date().year() - day.year;
    return years > 0 ? std::optional(years) : std::nullopt;
}

} // namespace tefter
