// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Category.h"
#include "core/sales/ProductListService.h"
#include "ui/common/ListPage.h"

class QComboBox;

namespace tefter {

class CategoryCombo;
class Chip;
class ProductActions;
class ProductListModel;
class ProductPanel;
class ProductSelectionBar;

/// The products of the shop: the list on one side, the product that is current on the other.
class ProductsPage final : public ListPage
{
    Q_OBJECT
public:
    explicit ProductsPage(const Workplace &workplace, QWidget *parent = nullptr);

    QList<PageDialog> dialogs() override;

private:
    struct Listing
    {
        QList<qint64> ids;
        QList<CategoryBranch> tree;
        QStringList brands;
        QList<OwnField> ownFields;
        Stock stock = Stock::None;
    };

    void readList() override;
    bool isFiltering() const override;
    bool showsBin() const override;
    void clearFilters() override;
    QVariantMap filterState() const override;
    void restoreFilters(const QVariantMap &state) override;
    void create() override;
    void binSelected() override;
    QString severalChosen(int count) const override;

    QWidget *buildFilters();
    void chosenChanged() override;
    QList<ProductId> chosen() const;
    void showBrands(const QStringList &brands);
    void showListing(const Listing &listing);
    ProductOrder order() const;
    ProductFilter filter() const;

    ProductActions *m_actions;
    ProductListModel *m_model;
    CategoryCombo *m_category;
    QComboBox *m_brand;
    Chip *m_bin;
    ProductSelectionBar *m_selectionBar;
    ProductPanel *m_panel;
    CategoryId m_waitingCategory; ///< to be chosen once the tree has come
    QString m_waitingBrand;
};

} // namespace tefter
