// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/CategoryRepository.h"

#include "core/base/SearchKey.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Category categoryFrom(const Row &row)
{
    return {row.id<CategoryId>(0), row.id<CategoryId>(1), row.text(2)};
}

} // namespace

QList<Category> CategoryRepository::all()
{
    return m_connection.all(u"SELECT id, parent_id, name FROM category WHERE deleted_at IS NULL"_s, {},
                            categoryFrom);
}

std::optional<Category> CategoryRepository::find(CategoryId id)
{
    return m_connection.one(u"SELECT id, parent_id, name FROM category WHERE id = ? AND deleted_at IS NULL"_s,
                            {id.value}, categoryFrom);
}

std::optional<CategoryId> CategoryRepository::byName(CategoryId parent, const QString &name)
{
    const QList<Category> siblings =
        m_connection.all(u"SELECT id, parent_id, name FROM category WHERE coalesce(parent_id, 0) = ? "
                         "AND deleted_at IS NULL ORDER BY id"_s,
                         {parent.value}, categoryFrom);
    const QString key = labelKey(name);
    const auto found = std::find_if(siblings.begin(), siblings.end(), [&](const Category &sibling) {
        return sibling.name == name || (!key.isEmpty() && labelKey(sibling.name) == key);
    });
    return found == siblings.end() ? std::nullopt : std::optional(found->id);
}

QHash<qint64, qint64> CategoryRepository::productCounts()
{
    QHash<qint64, qint64> counts;
    m_connection.each(u"SELECT category_id, count(*) FROM product WHERE deleted_at IS NULL "
                      "AND category_id IS NOT NULL GROUP BY category_id"_s,
                      {}, [&](const Row &row) { counts.insert(row.integer(0), row.integer(1)); });
    return counts;
}

QList<qint64> CategoryRepository::withBranchesBelow(CategoryId id)
{
    return m_connection.ids(u"WITH RECURSIVE branch (id) AS (SELECT CAST(? AS BIGINT) UNION "
                            "SELECT c.id FROM category c JOIN branch b ON c.parent_id = b.id "
                            "WHERE c.deleted_at IS NULL) SELECT id FROM branch"_s,
                            {id.value});
}

qint64 CategoryRepository::inhabitants(CategoryId id)
{
    return m_connection.number(u"SELECT (SELECT count(*) FROM category WHERE parent_id = ? AND deleted_at IS "
                               "NULL) + (SELECT count(*) FROM product WHERE category_id = ?)"_s,
                               {id.value, id.value});
}

CategoryId CategoryRepository::insert(Transaction &tx, const Category &category)
{
    return CategoryId{
        tx.insert("category"_L1, {{"parent_id"_L1, bound(category.parent)}, {"name"_L1, category.name}})};
}

void CategoryRepository::change(Transaction &tx, const Category &category)
{
    tx.change("category"_L1, category.id.value,
              {{"parent_id"_L1, bound(category.parent)}, {"name"_L1, category.name}});
}

void CategoryRepository::setBinned(Transaction &tx, CategoryId id, const QVariant &deletedAt)
{
    tx.change("category"_L1, id.value, {{"deleted_at"_L1, deletedAt}});
}

} // namespace tefter
