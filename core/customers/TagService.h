// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/customers/Tag.h"
#include "core/shop/Shop.h"

namespace tefter {

/// The tags of the shop and who has them. A tag is found by its name in any case.
class TagService
{
public:
    explicit TagService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// All tags by name, with the number of people (not in the bin) who have each.
    [[nodiscard]] Result<QList<Tag>> all() const;
    /// The tags that some of these people have, by name, with how many of them have each.
    [[nodiscard]] Result<QList<Tag>> carriedBy(const QList<CustomerId> &customers) const;
    /// Gives a tag to people, making it where there is none; how many did not have it before.
    [[nodiscard]] Result<qint64> add(const QList<CustomerId> &customers, const QString &name) const;
    /// Takes it away; how many had it.
    [[nodiscard]] Result<qint64> takeAway(const QList<CustomerId> &customers, const QString &name) const;
    /// NameTaken where another tag is called so.
    [[nodiscard]] Result<void> rename(TagId tag, const QString &name) const;
    /// Removes the tag from everybody and from the list.
    [[nodiscard]] Result<void> remove(TagId tag) const;

private:
    Shop &m_shop;
};

} // namespace tefter
