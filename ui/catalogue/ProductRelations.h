// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/ProductFacts.h"
#include "ui/common/Workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace tefter {

/// The variants of a product, what goes with it and what is similar; each leads to that product.
class ProductRelations : public QWidget
{
    Q_OBJECT
public:
    explicit ProductRelations(const Workplace &workplace, QWidget *parent = nullptr);

    /// Hides itself where there are none.
    void show(const ProductFacts &facts);

Q_SIGNALS:
    void removalRequested(tefter::ProductLinkId link);

private:
    void addTitle(const QString &title);
    void addProduct(ProductId product, const QString &name, ProductLinkId link = {});
    void addLinks(const ProductFacts &facts, ProductLinkKind kind, const QString &title);

    Workplace m_workplace;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
};

} // namespace tefter
