// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Category.h"
#include "core/db/Transaction.h"

#include <QHash>

namespace tefter {

/// The SQL of categories. Every method throws DbError.
class CategoryRepository
{
public:
    explicit CategoryRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// All that are not in the bin, in no order.
    QList<Category> all();
    std::optional<Category> find(CategoryId id);
    /// The branch of that name under a parent, compared without case and accents.
    std::optional<CategoryId> byName(CategoryId parent, const QString &name);
    /// Products that are not in the bin, by category.
    QHash<qint64, qint64> productCounts();
    /// The branch itself and all below it.
    QList<qint64> withBranchesBelow(CategoryId id);
    /// What still lives in a branch: branches below it and products, binned products too.
    qint64 inhabitants(CategoryId id);

    CategoryId insert(Transaction &tx, const Category &category);
    void change(Transaction &tx, const Category &category);
    void setBinned(Transaction &tx, CategoryId id, const QVariant &deletedAt);

private:
    Connection &m_connection;
};

} // namespace tefter
