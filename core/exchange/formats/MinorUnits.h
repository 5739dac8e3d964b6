// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <optional>

namespace tefter {

/// Millionths of the currency as its minor units, rounded half away from zero. `isRounded`: something was
/// lost.
inline std::optional<qint64> minorUnits(qint64 micro, int decimals, bool &isRounded)
{
    qint64 divisor = 1'000'000;
    for (int i = 0; i < decimals; ++i)
        divisor /= 10;
    isRounded = micro % divisor != 0;
    return multiplyAndRound(micro, 1, divisor);
}

} // namespace tefter
