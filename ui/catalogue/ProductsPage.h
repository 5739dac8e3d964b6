// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Category.h"
#include "core/sales/ProductListService.h"
#include "core/shop/Jobs.h"
#include "ui/common/Page.h"
#include "ui/common/Workplace.h"

#include <QTimer>

class QLineEdit;
class QStackedWidget;

namespace tefter {

class CategoryCombo;
class Chip;
class EmptyState;
class ListTable;
class PageHeader;
class ProductActions;
class ProductListModel;
class ProductPanel;

/// The products of the shop: the list on one side, the product that is current on the other.
class ProductsPage : public Page
{
    Q_OBJECT
public:
    explicit ProductsPage(const Workplace &workplace, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void showRecord(qint64 id) override;
    QList<QAction *> actions() override;
    QWidget *firstFocus() override;
    QList<PageDialog> dialogs() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Listing
    {
        QList<qint64> ids;
        QList<CategoryBranch> tree;
        bool any = false; ///< whether there is any product at all
    };

    QWidget *buildList();
    void buildFilters(QWidget *place);
    QWidget *buildEmpty();
    void buildActions();
    void connectList();
    void readList();
    void showList(const Listing &listing);
    ProductOrder order() const;
    ProductFilter filter() const;
    bool isAsking() const;
    void clearFilters();
    QList<ProductId> selected() const;

    Workplace m_workplace;
    ProductActions *m_actions;
    ProductListModel *m_model;
    ListTable *m_table;
    PageHeader *m_header;
    QLineEdit *m_search;
    CategoryCombo *m_category;
    Chip *m_bin;
    QStackedWidget *m_stack;
    EmptyState *m_noMatch;
    ProductPanel *m_panel;
    QList<QAction *> m_pageActions;
    QTimer m_readSoon;
    Latest m_latest;
    CategoryId m_waitingCategory; ///< to be chosen once the tree has come
    qint64 m_wanted = 0;          ///< to be made current once the list has come
    bool m_sortedWhileSearching = false;
};

} // namespace tefter
