// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <QCoreApplication>

#include <optional>

namespace tefter {

class Formats;

/// What is to be said wherever a reduced price is shown: the usual one, and the lowest of the days before.
class ReductionWords
{
    Q_DECLARE_TR_FUNCTIONS(ReductionWords)

public:
    /// "Reduced, otherwise €10.00."
    static QString usual(Money usual, const Currency &currency, const Formats &formats);
    /// "Lowest price of the 30 days before: €9.50"; empty where there was none.
    static QString lowest(const std::optional<Money> &lowest, const Currency &currency,
                          const Formats &formats);
    /// The same where there is little room: "lowest before €9.50".
    static QString lowestShort(const std::optional<Money> &lowest, const Currency &currency,
                               const Formats &formats);
};

} // namespace tefter
