// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Product.h"
#include "core/catalogue/ProductPrice.h"
#include "core/db/Transaction.h"

namespace tefter {

/// The SQL of what products cost, and when. Every method throws DbError.
class PriceRepository
{
public:
    explicit PriceRepository(Connection &connection)
        : m_db(connection)
    {
    }

    /// The latest first.
    QList<PriceSince> history(ProductId product);
    QList<Reduction> reductions(ProductId product);
    std::optional<Reduction> reduction(ReductionId id);

    /// What it costs on a day; of a day before its first known price, what it costs now.
    PriceOfDay on(ProductId product, Day day);
    /// The lowest price, reductions counted, of the 30 days before `day`; nothing where there was none.
    std::optional<Money> lowestPriceBefore(ProductId product, Day day);
    /// The VAT rate of a product on a day: of its rate the latest change until then.
    std::optional<Percent> vatOn(ProductId product, Day day);

    static void note(Transaction &tx, ProductId product, std::optional<Money> price, const QDateTime &at);
    static ReductionId insert(Transaction &tx, const Reduction &reduction);
    static void change(Transaction &tx, const Reduction &reduction);

private:
    std::optional<Money> usualOn(ProductId product, Day day);

    Connection &m_db;
};

} // namespace tefter
