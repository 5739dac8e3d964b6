// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/suppliers/Scorecard.h"

namespace tefter {

class Shop;

/// The scorecards of suppliers, and how much each figure counts in them. Any thread may ask.
class ScorecardService
{
public:
    explicit ScorecardService(Shop &shop)
        : m_shop(shop)
    {
    }

    [[nodiscard]] Result<Scorecard> of(SupplierId supplier, const Period &period) const;
    /// Of all that are not in the bin, the best first; those without any data last, by name.
    [[nodiscard]] Result<QList<Scorecard>> all(const Period &period) const;
    /// One card per period, from the first that has data on.
    [[nodiscard]] Result<QList<Scorecard>> history(SupplierId supplier, const QList<Period> &periods) const;
    /// The twelve months up to today.
    Period usualPeriod() const;
    /// Twelve months with this day as the last.
    static Period yearUpTo(Day last);

    [[nodiscard]] Result<ScoreWeights> weights() const;
    /// One step. None may be below zero or above 100, and one must count.
    [[nodiscard]] Result<void> setWeights(const ScoreWeights &weights) const;

private:
    Shop &m_shop;
};

} // namespace tefter
