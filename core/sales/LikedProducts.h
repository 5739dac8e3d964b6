// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Result.h"

namespace tefter {

class Shop;

/// A product that a customer buys: on how many different days, how much, for how much (net of what came
/// back).
struct LikedProduct
{
    ProductId product;
    QString name;
    qint64 days = 0;
    Quantity quantity;
    Money net;
    Day lastDay;
    friend bool operator==(const LikedProduct &, const LikedProduct &) = default;
};

/// What a customer buys most: by different days, then by amount. What was taken back as a whole is not liked.
class LikedProducts
{
public:
    explicit LikedProducts(Shop &shop)
        : m_shop(shop)
    {
    }
    [[nodiscard]] Result<QList<LikedProduct>> of(CustomerId customer, int limit = 8) const;

private:
    Shop &m_shop;
};

} // namespace tefter
