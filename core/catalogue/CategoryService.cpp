// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/CategoryService.h"

#include "core/base/Formats.h"
#include "core/catalogue/CategoryRepository.h"
#include "core/shop/Shop.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Lays the tree out as a list.
class Layout
{
public:
    Layout(const QList<Category> &categories, QHash<qint64, qint64> counts, Language language)
        : m_counts(std::move(counts))
    {
        const Formats formats(language);
        QSet<qint64> known;
        for (const Category &category : categories)
            known.insert(category.id.value);
        for (const Category &category : categories)
            m_children[known.contains(category.parent.value) ? category.parent.value : 0].append(category);
        for (QList<Category> &siblings : m_children)
            std::sort(siblings.begin(), siblings.end(), [&](const Category &a, const Category &b) {
                return formats.compare(a.name, b.name) < 0;
            });
    }
    QList<CategoryBranch> branches()
    {
        add(0, {});
        return m_branches;
    }

private:
    qint64 add(qint64 parent, const QStringList &path)
    {
        qint64 products = 0;
        const QList<Category> siblings = m_children.value(parent);
        for (const Category &category : siblings) {
            const qsizetype place = m_branches.size();
            const QStringList own = path + QStringList(category.name);
            m_branches.append({category, static_cast<int>(path.size()), own, 0});
            const qint64 here = m_counts.value(category.id.value) + add(category.id.value, own);
            m_branches[place].products = here;
            products += here;
        }
        return products;
    }

    QHash<qint64, qint64> m_counts;
    QHash<qint64, QList<Category>> m_children;
    QList<CategoryBranch> m_branches;
};

/// The name as it is kept, if it may stand under that parent.
Result<QString> freeName(CategoryRepository &categories, const QString &typed, CategoryId parent,
                         CategoryId self)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return failure(Cause::NameMissing);
    const auto taken = categories.byName(parent, name);
    if (taken && *taken != self)
        return failure(Cause::NameTaken, {name});
    return name;
}

Result<Category> found(CategoryRepository &categories, CategoryId id)
{
    if (const auto category = categories.find(id))
        return *category;
    return failure(Cause::NotFound, {u"category"_s, QString::number(id.value)});
}

} // namespace

Result<QList<CategoryBranch>> CategoryService::tree(Language language) const
{
    return m_shop.read([&](Connection &c) {
        CategoryRepository categories(c);
        return Layout(categories.all(), categories.productCounts(), language).branches();
    });
}

Result<CategoryId> CategoryService::create(const QString &name, CategoryId parent)
{
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "Category %1 created")), {name.simplified()}},
        [&](Transaction &tx) -> Result<CategoryId> {
            CategoryRepository categories(tx.connection());
            if (parent.isValid()) {
                if (const auto above = found(categories, parent); !above)
                    return failure(above.error());
            }
            const auto own = freeName(categories, name, parent, {});
            if (!own)
                return failure(own.error());
            return categories.insert(tx, {{}, parent, *own});
        });
}

Result<void> CategoryService::rename(CategoryId id, const QString &name)
{
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "Category %1 renamed")), {name.simplified()}},
        [&](Transaction &tx) -> Result<void> {
            CategoryRepository categories(tx.connection());
            auto category = found(categories, id);
            if (!category)
                return failure(category.error());
            const auto own = freeName(categories, name, category->parent, id);
            if (!own)
                return failure(own.error());
            category->name = *own;
            categories.change(tx, *category);
            return {};
        });
}

Result<void> CategoryService::move(CategoryId id, CategoryId parent)
{
    const auto name = m_shop.read([&](Connection &c) {
        CategoryRepository categories(c);
        return found(categories, id);
    });
    if (!name)
        return failure(name.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Category %1 moved")), {name->name}},
                        [&](Transaction &tx) -> Result<void> {
                            CategoryRepository categories(tx.connection());
                            auto category = found(categories, id);
                            if (!category)
                                return failure(category.error());
                            if (parent.isValid()) {
                                const auto above = found(categories, parent);
                                if (!above)
                                    return failure(above.error());
                                if (categories.withBranchesBelow(id).contains(parent.value))
                                    return failure(Cause::BadValue, {u"category"_s, above->name});
                            }
                            const auto own = freeName(categories, category->name, parent, id);
                            if (!own)
                                return failure(own.error());
                            category->parent = parent;
                            categories.change(tx, *category);
                            return {};
                        });
}

CategoryId CategoryService::findOrCreate(Transaction &tx, const QStringList &path)
{
    CategoryRepository categories(tx.connection());
    CategoryId branch;
    for (const QString &part : path) {
        const QString name = part.simplified();
        if (name.isEmpty())
            continue;
        const auto known = categories.byName(branch, name);
        branch = known ? *known : categories.insert(tx, {{}, branch, name});
    }
    return branch;
}

Result<CategoryId> CategoryService::findOrCreate(const QStringList &path)
{
    const QString name = path.join(u" › ");
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Category %1 created")), {name}},
                        [&](Transaction &tx) -> Result<CategoryId> {
                            const CategoryId branch = findOrCreate(tx, path);
                            if (!branch.isValid())
                                return failure(Cause::NameMissing);
                            return branch;
                        });
}

Result<void> CategoryService::bin(CategoryId id)
{
    const auto name = m_shop.read([&](Connection &c) {
        CategoryRepository categories(c);
        return found(categories, id);
    });
    if (!name)
        return failure(name.error());
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "Category %1 put in the bin")), {name->name}},
        [&](Transaction &tx) -> Result<void> {
            CategoryRepository categories(tx.connection());
            if (categories.inhabitants(id) > 0)
                return failure(Cause::StillReferred, {name->name, u"product"_s});
            categories.setBinned(tx, id, m_shop.clock().utcText());
            return {};
        });
}

} // namespace tefter
