// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/base/Result.h"
#include "core/catalogue/Category.h"

namespace tefter {

class Shop;
class Transaction;

/// The tree of products: see it, grow it, prune it.
class CategoryService
{
public:
    explicit CategoryService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// The whole tree, parents before children, siblings in the order of the language.
    [[nodiscard]] Result<QList<CategoryBranch>> tree(Language language) const;
    [[nodiscard]] Result<CategoryId> create(const QString &name, CategoryId parent = {});
    [[nodiscard]] Result<void> rename(CategoryId id, const QString &name);
    /// Under another parent, or to the top; not under itself.
    [[nodiscard]] Result<void> move(CategoryId id, CategoryId parent);
    /// The branch with these names from the top; what is missing is made.
    [[nodiscard]] Result<CategoryId> findOrCreate(const QStringList &path);
    /// An empty branch only.
    [[nodiscard]] Result<void> bin(CategoryId id);

    /// The same within another step.
    static CategoryId findOrCreate(Transaction &tx, const QStringList &path);

private:
    Shop &m_shop;
};

} // namespace tefter
