// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/CategoryTree.h"

#include "core/base/SearchKey.h"
#include "core/catalogue/CategoryRepository.h"

#include <QRegularExpression>

namespace tefter {

using namespace Qt::StringLiterals;

QString CategoryTree::placeOf(CategoryId parent, const QString &name)
{
    const QString folded = labelKey(name);
    return QString::number(parent.value) + u'/' + (folded.isEmpty() ? name : folded);
}

void CategoryTree::load(Connection &connection)
{
    const QList<Category> all = CategoryRepository(connection).all();
    for (const Category &category : all) {
        CategoryId &known = m_branches[placeOf(category.parent, category.name)];
        if (!known.isValid() || category.id.value < known.value)
            known = category.id;
    }
}

CategoryId CategoryTree::at(const QString &path)
{
    if (const auto known = m_paths.constFind(path); known != m_paths.cend())
        return *known;
    static const QRegularExpression ends(u"[/>]"_s);
    CategoryId branch;
    const QStringList names = path.split(ends);
    for (const QString &part : names) {
        const QString name = part.simplified();
        if (name.isEmpty())
            continue;
        const QString place = placeOf(branch, name);
        auto found = m_branches.constFind(place);
        if (found == m_branches.cend()) {
            m_planned.push_back({branch, name, {}});
            found = m_branches.insert(place, CategoryId{-static_cast<qint64>(m_planned.size())});
        }
        branch = *found;
    }
    m_paths.insert(path, branch);
    return branch;
}

void CategoryTree::make(Connection &connection, BatchId batch)
{
    for (Planned &planned : m_planned)
        planned.id = CategoryId{connection.number(
            u"INSERT INTO category (parent_id, name, batch_id) VALUES (?, ?, ?) RETURNING id"_s,
            {bound(made(planned.parent)), planned.name, batch.value})};
}

CategoryId CategoryTree::made(CategoryId id) const
{
    return id.value < 0 ? m_planned[static_cast<size_t>(-id.value - 1)].id : id;
}

} // namespace tefter
