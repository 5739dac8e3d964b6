// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/customers/Relation.h"
#include "core/shop/Shop.h"

namespace tefter {

/// Who has to do with whom. A relation is entered once and seen from both sides.
class RelationService
{
public:
    explicit RelationService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// Those of a person, by kind and then by name.
    [[nodiscard]] Result<QList<Relation>> of(CustomerId person, Language language) const;
    /// BadValue where both are one; NameTaken where this is known already. Of the relation its other, role
    /// and label count.
    [[nodiscard]] Result<void> add(CustomerId person, const Relation &relation) const;
    /// NotFound where there is none.
    [[nodiscard]] Result<void> remove(CustomerId person, const Relation &relation) const;

private:
    Shop &m_shop;
};

} // namespace tefter
