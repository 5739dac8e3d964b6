// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/Easter.h"

#include <optional>

namespace tefter {

/// On which day of a year a feast falls. As text: `01-07`; `easter+50`, `easter-7`; `04-23/easter+1`, the
/// later of the two; `sunday 12-11`, the first Sunday from a day on; `02-25^`, a day later in leap years.
struct FeastRule
{
    int month = 0; ///< 0 where it goes by Easter alone
    int day = 0;
    std::optional<int> afterEaster;
    bool onSunday = false;
    bool laterInLeapYears = false;

    static std::optional<FeastRule> fromText(QStringView text);
    Day in(int year, Church church) const;
    /// The first such day from `from` on.
    Day next(Day from, Church church) const;
    friend bool operator==(const FeastRule &, const FeastRule &) = default;
};

} // namespace tefter
