// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/Condition.h"

namespace tefter {

Period PeriodSpec::resolve(Day today) const
{
    if (last <= 0)
        return fixed;
    switch (unit) {
    case Unit::Days:
        return {today.plusDays(1 - last), today};
    case Unit::Weeks:
        return {today.plusDays(1 - 7 * qint64(last)), today};
    case Unit::Months:
        return {today.plusMonths(-last).plusDays(1), today};
    case Unit::Years:
        return {today.plusMonths(-12 * last).plusDays(1), today};
    }
    return fixed;
}

} // namespace tefter
