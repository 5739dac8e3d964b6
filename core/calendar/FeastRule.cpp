// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/FeastRule.h"

#include <QRegularExpression>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

std::optional<FeastRule> FeastRule::fromText(QStringView text)
{
    static const QRegularExpression form(
        uR"(^(?:(sunday )?(\d\d)-(\d\d)(\^)?)?(/)?(?:easter([+-]\d+)?)?$)"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch() || text.isEmpty())
        return std::nullopt;
    FeastRule rule;
    rule.onSunday = !match.captured(1).isEmpty();
    rule.month = match.captured(2).toInt();
    rule.day = match.captured(3).toInt();
    rule.laterInLeapYears = !match.captured(4).isEmpty();
    if (text.contains(u"easter"_s))
        rule.afterEaster = match.captured(6).toInt();
    const bool isBoth = rule.month > 0 && rule.afterEaster;
    if (isBoth != !match.captured(5).isEmpty())
        return std::nullopt;
    constexpr int leapYear = 2000;
    if (rule.month > 0 && !QDate::isValid(leapYear, rule.month, rule.day))
        return std::nullopt;
    return rule;
}

Day FeastRule::in(int year, Church church) const
{
    Day fixed;
    if (month > 0) {
        const bool isLeap = QDate::isLeapYear(year);
        // 29 February is celebrated on the 28th in common years.
        fixed = month == 2 && day == 29 && !isLeap ? Day(year, 2, 28) : Day(year, month, day);
        if (laterInLeapYears && isLeap)
            fixed = fixed.plusDays(1);
        if (onSunday)
            fixed = fixed.plusDays(Qt::Sunday - fixed.date().dayOfWeek());
    }
    if (!afterEaster)
        return fixed;
    const Day moving = easterSunday(year, church).plusDays(*afterEaster);
    return fixed.isValid() ? std::max(fixed, moving) : moving;
}

Day FeastRule::next(Day from, Church church) const
{
    if (!from.isValid())
        return {};
    // A Sunday may run over the end of the year.
    for (int year = from.date().year() - 1;; ++year) {
        const Day found = in(year, church);
        if (!found.isValid() || found >= from)
            return found;
    }
}

} // namespace tefter
