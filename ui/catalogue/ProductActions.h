// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Category.h"
#include "core/catalogue/Product.h"
#include "ui/common/Workplace.h"

#include <QObject>

class QDialog;
class QWidget;

namespace tefter {

/// What can be done with products, from the list and from the panel; each says afterwards what it did.
class ProductActions : public QObject
{
    Q_OBJECT
public:
    ProductActions(const Workplace &workplace, QWidget *parent);

    void setTree(const QList<CategoryBranch> &tree) { m_tree = tree; }
    const QList<CategoryBranch> &tree() const { return m_tree; }

    void create(CategoryId category = {});
    void edit(const Product &product);
    void editCategories();
    void bin(const QList<ProductId> &products);
    void restore(const QList<ProductId> &products);
    void showHistory(const Product &product);
    /// The same, not yet shown.
    QDialog *historyDialog(const Product &product);

Q_SIGNALS:
    void saved(ProductId product);

private:
    void openDialog(const Product &product);
    QWidget *window() const;

    Workplace m_workplace;
    QList<CategoryBranch> m_tree;
};

} // namespace tefter
