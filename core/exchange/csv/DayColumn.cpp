// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/DayColumn.h"

#include <QCalendar>

#include <algorithm>

namespace tefter {

namespace {

struct Written
{
    int year = 0;
    int month = 0;
    int day = 0;
};

std::size_t indexOf(DayOrder order)
{
    return static_cast<std::size_t>(order);
}

bool isJalaliYear(int year)
{
    return year >= 1300 && year < 1500;
}

Written arranged(const DayParts &parts, DayOrder order)
{
    const auto &n = parts.number;
    switch (order) {
    case DayOrder::DayFirst:
        return {n[2], n[1], n[0]};
    case DayOrder::MonthFirst:
        return {n[2], n[0], n[1]};
    case DayOrder::YearFirst:
        break;
    }
    return {n[0], n[1], n[2]};
}

bool isPossible(const Written &written)
{
    return written.month >= 1 && written.month <= 12 && written.day >= 1 && written.day <= 31;
}

/// The only order in which a day with a long year behind can be read; nothing where there are two.
std::optional<DayOrder> evidentOrder(const DayParts &parts)
{
    if (parts.number[0] > 12 || parts.number[0] == parts.number[1])
        return DayOrder::DayFirst;
    if (parts.number[1] > 12)
        return DayOrder::MonthFirst;
    return std::nullopt;
}

int wholeYear(int year, int digits, int lastShortYear)
{
    if (digits == 4)
        return year;
    if (digits != 2)
        return 0;
    year += lastShortYear / 100 * 100;
    return year > lastShortYear ? year - 100 : year;
}

Day dayOf(const Written &written)
{
    if (isJalaliYear(written.year)) {
        static const QCalendar jalali(QCalendar::System::Jalali);
        return Day(jalali.dateFromParts(written.year, written.month, written.day));
    }
    if (written.year < 1600 || written.year > 2199)
        return {};
    return Day(written.year, written.month, written.day);
}

std::optional<Day> dayOf(const DayParts &parts, const DayStyle &style)
{
    DayOrder order = style.order;
    if (parts.yearStandsFirst()) {
        order = DayOrder::YearFirst;
    } else if (parts.yearStandsLast() && order == DayOrder::YearFirst) {
        const auto evident = evidentOrder(parts);
        if (!evident)
            return std::nullopt;
        order = *evident;
    }
    Written written = arranged(parts, order);
    const int digits = order == DayOrder::YearFirst ? parts.digits[0] : parts.digits[2];
    written.year = wholeYear(written.year, digits, style.lastShortYear);
    const Day day = dayOf(written);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// "21.03.", "3/21", "--03-21", "1984-03", "03/1984"
std::optional<PartialDay> fromTwo(const DayParts &parts, DayOrder order)
{
    PartialDay partial;
    const bool hasYear = parts.digits[0] == 4 || parts.digits[1] == 4;
    if (hasYear && parts.digits[0] == 4)
        partial = {parts.number[0], parts.number[1], 0};
    else if (hasYear)
        partial = {parts.number[1], parts.number[0], 0};
    else if (order == DayOrder::DayFirst)
        partial = {0, parts.number[1], parts.number[0]};
    else
        partial = {0, parts.number[0], parts.number[1]};
    const bool isComplete = partial.month >= 1 && (hasYear ? partial.year >= 1600 : partial.day >= 1);
    return isComplete && partial.isPossible() ? std::optional(partial) : std::nullopt;
}

void writeNumber(char *at, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        at[i] = static_cast<char>('0' + value % 10);
}

} // namespace

QByteArray DayTime::iso() const
{
    const auto parts = QCalendar().partsFromDate(day.date());
    const int seconds = qMax(second, 0);
    QByteArray text("0000-00-00T00:00:00");
    char *const at = text.data();
    writeNumber(at, parts.year, 4);
    writeNumber(at + 5, parts.month, 2);
    writeNumber(at + 8, parts.day, 2);
    writeNumber(at + 11, seconds / 3600, 2);
    writeNumber(at + 14, seconds / 60 % 60, 2);
    writeNumber(at + 17, seconds % 60, 2);
    return text;
}

void DayColumn::see(std::string_view cell)
{
    const auto parts = dissectDay(cell);
    if (!parts || parts->count == 1)
        return;
    if (parts->count == 3) {
        const int year = parts->yearStandsFirst() ? parts->number[0] : parts->number[2];
        m_isJalali = m_isJalali || ((parts->digits[0] == 4 || parts->digits[2] == 4) && isJalaliYear(year));
        if (parts->yearStandsFirst())
            return;
        seeShort(*parts);
    } else if (parts->digits[0] < 3 && parts->digits[1] < 3) {
        m_hasDeciding = true;
        m_against[indexOf(DayOrder::DayFirst)] += parts->number[1] > 12;
        m_against[indexOf(DayOrder::MonthFirst)] += parts->number[0] > 12;
        m_dayMonthDiffer = m_dayMonthDiffer || parts->number[0] != parts->number[1];
    }
}

void DayColumn::seeShort(const DayParts &parts)
{
    const auto &n = parts.number;
    m_hasDeciding = true;
    m_hasShortYears = m_hasShortYears || parts.digits[2] < 3;
    for (const DayOrder order : {DayOrder::YearFirst, DayOrder::DayFirst, DayOrder::MonthFirst})
        m_against[indexOf(order)] += !isPossible(arranged(parts, order));
    // With a long year behind, or with slashes, the year never stands first; with dots, or in Iran, the
    // month.
    if (parts.yearStandsLast() || parts.separator == '/')
        m_against[indexOf(DayOrder::YearFirst)] += 1;
    if (parts.separator == '.' || (parts.yearStandsLast() && isJalaliYear(n[2])))
        m_against[indexOf(DayOrder::MonthFirst)] += 1;
    m_dayMonthDiffer = m_dayMonthDiffer || n[0] != n[1];
    m_yearDayDiffer = m_yearDayDiffer || n[0] != n[2];
    m_yearMonthDiffer = m_yearMonthDiffer || n[0] != n[1] || n[1] != n[2];
}

DayStyle DayColumn::style() const
{
    DayStyle style;
    style.isJalali = m_isJalali;
    style.hasShortYears = m_hasShortYears;
    if (!m_hasDeciding)
        return style;
    const auto against = [this](DayOrder order) { return m_against[indexOf(order)]; };
    style.order = DayOrder::DayFirst;
    for (const DayOrder order : {DayOrder::MonthFirst, DayOrder::YearFirst}) {
        if (against(order) < against(style.order))
            style.order = order;
    }
    const bool byDay = against(DayOrder::DayFirst) == 0, byMonth = against(DayOrder::MonthFirst) == 0;
    const bool byYear = against(DayOrder::YearFirst) == 0;
    style.ambiguous = (!byDay && !byMonth && !byYear) || (byDay && byMonth && m_dayMonthDiffer) ||
                      (byDay && byYear && m_yearDayDiffer) || (byMonth && byYear && m_yearMonthDiffer);
    return style;
}

std::optional<DayTime> readDayTime(std::string_view cell, const DayStyle &style)
{
    const auto parts = dissectDay(cell);
    if (!parts || parts->count != 3)
        return std::nullopt;
    const auto day = dayOf(*parts, style);
    return day ? std::optional(DayTime{*day, parts->second}) : std::nullopt;
}

std::optional<Day> readDay(std::string_view cell, const DayStyle &style)
{
    const auto read = readDayTime(cell, style);
    return read ? std::optional(read->day) : std::nullopt;
}

std::optional<PartialDay> readPartialDay(std::string_view cell, const DayStyle &style)
{
    const auto parts = dissectDay(cell);
    if (!parts)
        return std::nullopt;
    if (parts->count == 2) {
        const bool hasNoYear = cell.starts_with("--");
        return fromTwo(*parts, hasNoYear ? DayOrder::MonthFirst : style.order);
    }
    if (parts->count == 3) {
        const auto day = dayOf(*parts, style);
        if (!day)
            return std::nullopt;
        const auto split = QCalendar().partsFromDate(day->date());
        return PartialDay{split.year, split.month, split.day};
    }
    const int year = parts->number[0];
    if (parts->digits[0] != 4)
        return std::nullopt;
    if (isJalaliYear(year))
        return PartialDay{year + 621, 0, 0}; // nine of its months lie in that year
    return year >= 1600 && year < 2200 ? std::optional(PartialDay{year, 0, 0}) : std::nullopt;
}

} // namespace tefter
