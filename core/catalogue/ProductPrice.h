// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace tefter {

using ReductionId = Id<struct ReductionTag>;

/// A gross price that a product had, and from when on.
struct PriceSince
{
    QDateTime from;
    std::optional<Money> price; ///< nothing: from then on it had none
    friend bool operator==(const PriceSince &, const PriceSince &) = default;
};

/// A lower price for some days.
struct Reduction
{
    ReductionId id;
    ProductId product;
    Money price;
    Period days; ///< no last day: until further notice
    QString reason;
    friend bool operator==(const Reduction &, const Reduction &) = default;
};

/// Whether two reductions would be in force on the same day.
inline bool overlaps(const Period &a, const Period &b)
{
    return a.fromText() <= b.toText() && b.fromText() <= a.toText();
}

/// What a product costs on one day.
struct PriceOfDay
{
    std::optional<Money> price; ///< what is asked; nothing where it is not known
    std::optional<Money> usual; ///< without a reduction
    std::optional<Percent> vat;
    std::optional<Reduction> reduction; ///< where it is in force
    /// Where it is reduced: the lowest of the 30 days before the reduction began; nothing where it was not
    /// sold then.
    std::optional<Money> lowestBefore;
    friend bool operator==(const PriceOfDay &, const PriceOfDay &) = default;
};

/// The days before a reduction that its lowest price is taken from.
inline constexpr int daysBeforeReduction = 30;

} // namespace tefter
