// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

namespace tefter {

enum class Church { Western, Orthodox };

/// Easter Sunday, both by Jean Meeus, Astronomical Algorithms, chapter 8: the Gregorian rule (of "A New York
/// correspondent", Nature 1876) and the Julian one, brought into the Gregorian calendar. For any year from
/// 1583 on; invalid before.
Day easterSunday(int year, Church church);

/// Nowruz, 1 Farvardin, which falls in this Gregorian year.
Day nowruz(int year);

} // namespace tefter
