// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace tefter {

/// The numbers of a written day, in the order in which they stand, and the time behind them.
struct DayParts
{
    std::array<int, 3> number{};
    std::array<int, 3> digits{};
    int count = 0;         ///< 1 to 3
    char separator = '\0'; ///< minus, slash or dot; none where the digits stand together
    int second = -1;       ///< of the day; -1 without a time

    bool yearStandsFirst() const { return count == 3 && digits[0] >= 3; }
    bool yearStandsLast() const { return count == 3 && digits[0] < 3 && digits[2] >= 3; }
};

/// Takes a written day apart: any digits, `T` or spaces before the time, am and pm of our languages; a time
/// zone is passed over, because a shop's time is the time on its wall. Nothing where it is no day.
std::optional<DayParts> dissectDay(std::string_view cell);

/// A time alone, in seconds of the day: "8:26", "08:26:30", "2:05 PM".
std::optional<int> readTime(std::string_view cell);

} // namespace tefter
