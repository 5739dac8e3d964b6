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
        if (category.parent.isValid())
            m_below.insert(placeOf({}, category.name), category.id);
    }
}

QStringList CategoryTree::namesOf(const QString &path)
{
    static const QRegularExpression ends(u"[/>]"_s);
    QStringList names;
    const QStringList parts = path.split(ends);
    for (const QString &part : parts) {
        if (const QString name = part.simplified(); !name.isEmpty())
            names << name;
    }
    return names;
}

QList<CategoryId> CategoryTree::furtherDown(const QStringList &names) const
{
    const QString place = placeOf({}, names.value(0));
    const bool isAlone = names.size() == 1 && m_branches.value(place).value <= 0;
    return isAlone ? m_below.values(place) : QList<CategoryId>();
}

bool CategoryTree::isAmbiguous(const QString &path) const
{
    return furtherDown(namesOf(path)).size() > 1;
}

CategoryId CategoryTree::at(const QString &path)
{
    if (const auto known = m_paths.constFind(path); known != m_paths.cend())
        return *known;
    const QStringList names = namesOf(path);
    if (const QList<CategoryId> below = furtherDown(names); below.size() == 1) {
        m_paths.insert(path, below.first());
        return below.first();
    }
    CategoryId branch;
    for (const QString &name : names) {
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
