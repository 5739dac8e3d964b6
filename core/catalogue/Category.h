// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tefter {

/// A branch of the tree of products.
struct Category
{
    CategoryId id;
    CategoryId parent; ///< none: a top branch
    QString name;
    friend bool operator==(const Category &, const Category &) = default;
};

/// A branch as a list shows it: parents before children, siblings by name.
struct CategoryBranch
{
    Category category;
    int depth = 0;
    QStringList path;    ///< names from the top, its own last
    qint64 products = 0; ///< products in it and below it
};

} // namespace tefter
