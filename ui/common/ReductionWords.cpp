// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ReductionWords.h"

#include "core/base/Formats.h"
#include "core/catalogue/ProductPrice.h"

namespace tefter {

QString ReductionWords::usual(Money usual, const Currency &currency, const Formats &formats)
{
    //: %1 is the usual price of a product that is reduced now
    return tr("Reduced, otherwise %1").arg(formats.money(usual, currency));
}

QString ReductionWords::lowest(const std::optional<Money> &lowest, const Currency &currency,
                               const Formats &formats)
{
    if (!lowest)
        return {};
    //: %Ln is 30, %1 a price
    return tr("Lowest price of the %Ln days before: %1", nullptr, daysBeforeReduction)
        .arg(formats.money(*lowest, currency));
}

QString ReductionWords::lowestShort(const std::optional<Money> &lowest, const Currency &currency,
                                    const Formats &formats)
{
    if (!lowest)
        return {};
    //: short, behind a reduced price: the lowest price of the 30 days before; %1 is that price
    return tr("lowest in 30 days %1").arg(formats.money(*lowest, currency));
}

} // namespace tefter
