// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Category.h"
#include "core/catalogue/Product.h"
#include "core/catalogue/ProductLink.h"
#include "core/catalogue/ProductPrice.h"
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
    void change(const QList<ProductId> &products);
    void printLabels(const QList<ProductId> &products);
    void reduce(const Product &product);
    void endReduction(ReductionId reduction);
    void link(const Product &product);
    void removeLink(ProductLinkId link);
    void choosePicture(ProductId product);
    void setPicture(ProductId product, const QString &path);
    void removePicture(ProductId product);
    void makeVariants(const Product &product);
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
