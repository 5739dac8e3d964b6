// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Category.h"

#include <QComboBox>

namespace tefter {

/// Chooses a branch of the tree, drawn indented; or none.
class CategoryCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit CategoryCombo(QWidget *parent = nullptr);

    /// `none` is what stands for "no category".
    void setTree(const QList<CategoryBranch> &tree, const QString &none);
    CategoryId category() const { return CategoryId{currentData().toLongLong()}; }
    void setCategory(CategoryId id);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tefter
