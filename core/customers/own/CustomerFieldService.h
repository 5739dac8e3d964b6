// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/own/OwnFieldService.h"

namespace tefter {

/// The fields that the shop has made for its people.
class CustomerFieldService : public OwnFieldService
{
public:
    explicit CustomerFieldService(Shop &shop)
        : OwnFieldService(shop, OwnSubject::Customer)
    {
    }

    /// The same value for people, as one step; an empty one takes it away. How many had another.
    [[nodiscard]] Result<qint64> set(const QList<CustomerId> &people, OwnFieldId field,
                                     const QString &value) const;
};

} // namespace tefter
