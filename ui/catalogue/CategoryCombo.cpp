// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/CategoryCombo.h"

namespace tefter {

namespace {
constexpr int indent = 3;
}

CategoryCombo::CategoryCombo(QWidget *parent)
    : QComboBox(parent)
{
}

void CategoryCombo::setTree(const QList<CategoryBranch> &tree, const QString &none)
{
    const CategoryId chosen = category();
    clear();
    addItem(none, qint64(0));
    for (const CategoryBranch &branch : tree)
        addItem(QString(branch.depth * indent, QLatin1Char(' ')) + branch.category.name,
                branch.category.id.value);
    setCategory(chosen);
}

void CategoryCombo::setCategory(CategoryId id)
{
    setCurrentIndex(qMax(0, findData(id.value)));
}

} // namespace tefter
