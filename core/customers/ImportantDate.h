// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <array>

namespace tefter {

/// What is celebrated. NameDay corrects the calendar: its month and day, or none where both are unknown.
enum class DateKind { NameDay, Wedding, Founding, ChildBirth, Journey, Own };

inline constexpr std::array allDateKinds{DateKind::NameDay,    DateKind::Wedding, DateKind::Founding,
                                         DateKind::ChildBirth, DateKind::Journey, DateKind::Own};

/// As in the file and on the command line: name-day, wedding, founding, child-birth, journey, own.
QString dateKindKey(DateKind kind);
std::optional<DateKind> dateKindFromKey(QStringView key);

/// How often a day returns: yearly, monthly, every so many days (days), once.
enum class Repetition { Yearly, Monthly, EveryDays, Once };

inline constexpr std::array allRepetitions{Repetition::Yearly, Repetition::Monthly, Repetition::EveryDays,
                                           Repetition::Once};

QString repetitionKey(Repetition repetition);
std::optional<Repetition> repetitionFromKey(QStringView key);

/// Where a 29 February or a 31st goes when the month has none: to the last day before, to the first day
/// after, or nowhere (before, after, lost).
enum class MissingDay { Before, After, Lost };

inline constexpr std::array allMissingDays{MissingDay::Before, MissingDay::After, MissingDay::Lost};

QString missingDayKey(MissingDay rule);
std::optional<MissingDay> missingDayFromKey(QStringView key);

/// A day that matters to a person. `id` is the row's, 0 for a new one.
struct ImportantDate
{
    qint64 id = 0;
    DateKind kind = DateKind::Own;
    QString label; ///< the own name of the date, or whose it is: a child's name
    PartialDay day;
    Repetition repetition = Repetition::Yearly;
    int everyDays = 0; ///< for EveryDays
    MissingDay missingDay = MissingDay::Before;

    /// Whether the parts that are known make sense together with how it returns.
    bool isPossible() const;
    /// The first time on or after `from`; never before the date itself. Invalid where too little is known,
    /// or where it does not come again.
    Day next(Day from) const;
    /// The years that are completed on a day, from 1 on, for what returns yearly and has a year.
    std::optional<int> yearsOn(Day on) const;
    friend bool operator==(const ImportantDate &, const ImportantDate &) = default;
};

} // namespace tefter
