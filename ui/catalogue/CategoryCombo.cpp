// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/CategoryCombo.h"

#include <QStylePainter>

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

/// Alone, a branch is not set in.
void CategoryCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = option.currentText.trimmed();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace tefter
