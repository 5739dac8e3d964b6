// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Category.h"
#include "core/db/Connection.h"

#include <QHash>

#include <vector>

namespace tefter {

/// Finds the branches that a file names by their path ("Gifts > Mugs"), and makes those that are missing,
/// as rows of a batch. Until they are made, missing ones go by negative ids.
class CategoryTree
{
public:
    /// Reads the tree that is there. Throws DbError.
    void load(Connection &connection);
    /// The branch at the end of a path; planned where it is missing. A name alone that none at the top has is
    /// the one branch further down that has it. None for an empty path.
    CategoryId at(const QString &path);
    /// Whether a name alone could mean several branches.
    bool isAmbiguous(const QString &path) const;
    qint64 planned() const { return static_cast<qint64>(m_planned.size()); }
    /// Makes the planned branches. Throws DbError.
    void make(Connection &connection, BatchId batch);
    /// The true id of a branch, once the planned ones are made.
    CategoryId made(CategoryId id) const;

private:
    struct Planned
    {
        CategoryId parent;
        QString name;
        CategoryId id;
    };

    static QString placeOf(CategoryId parent, const QString &name);
    static QStringList namesOf(const QString &path);
    /// The branches with this name, where it stands alone and none at the top has it.
    QList<CategoryId> furtherDown(const QStringList &names) const;

    QHash<QString, CategoryId> m_branches;   ///< parent and folded name -> branch
    QMultiHash<QString, CategoryId> m_below; ///< folded name -> those that are there and not at the top
    QHash<QString, CategoryId> m_paths;
    std::vector<Planned> m_planned;
};

} // namespace tefter
