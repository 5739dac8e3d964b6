// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/ProductPrice.h"

#include <QList>

namespace tefter {

class Shop;

/// What a product costs: today, on a past day, and at a reduced price.
class PriceService
{
public:
    explicit PriceService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// Today where no day is given.
    [[nodiscard]] Result<PriceOfDay> on(ProductId product, Day day = {}) const;
    /// The latest first.
    [[nodiscard]] Result<QList<PriceSince>> history(ProductId product) const;
    [[nodiscard]] Result<QList<Reduction>> reductions(ProductId product) const;
    /// The lowest price of the 30 days before a day.
    [[nodiscard]] Result<std::optional<Money>> lowestBefore(ProductId product, Day day) const;

    /// Announces a reduction, or changes one that has an id. BadValue where it is not below the usual price,
    /// where its days are turned round, or where one of them has a reduction already.
    [[nodiscard]] Result<ReductionId> reduce(Reduction reduction);
    /// From today on the usual price stands again; what has not begun yet goes.
    [[nodiscard]] Result<void> end(ReductionId reduction);

private:
    Shop &m_shop;
};

} // namespace tefter
