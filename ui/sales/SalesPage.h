// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SaleListService.h"
#include "core/shop/Jobs.h"
#include "ui/common/Page.h"
#include "ui/common/Workplace.h"

#include <QTimer>

class QLineEdit;
class QStackedWidget;

namespace tefter {

class EmptyState;
class ListTable;
class PageHeader;
class SaleActions;
class SaleFilterBar;
class SaleListModel;
class SalePanel;
class TextLabel;

/// The documents of the shop: the list on one side, the document that is current on the other.
class SalesPage : public Page, public ShowsSales
{
    Q_OBJECT
public:
    explicit SalesPage(const Workplace &workplace, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QVariantMap state() const override;
    /// Besides what state() gives: "newSale", or "newSaleFor" with the id of a customer, opens a new
    /// document.
    void restore(const QVariantMap &state) override;
    void showRecord(qint64 id) override;
    QList<QAction *> actions() override;
    QWidget *firstFocus() override;
    QList<PageDialog> dialogs() override;
    void showSales(const SaleFilter &filter) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Listing
    {
        SaleListing list;
        bool any = false; ///< whether there is any document at all
    };

    QWidget *buildList();
    QWidget *buildEmpty();
    void buildActions();
    void connectList();
    void readList();
    void showList(const Listing &listing);
    void readChoices();
    SaleFilter filter() const;
    QList<SaleId> selected() const;
    QString summary(const SaleListing &list) const;

    Workplace m_workplace;
    SaleActions *m_actions;
    SaleListModel *m_model;
    ListTable *m_table;
    PageHeader *m_header;
    QLineEdit *m_search;
    SaleFilterBar *m_filters;
    TextLabel *m_summary;
    QStackedWidget *m_stack;
    EmptyState *m_noMatch;
    SalePanel *m_panel;
    QList<QAction *> m_pageActions;
    QTimer m_readSoon;
    Latest m_latest;
    Latest m_choicesLatest;
    qint64 m_wanted = 0; ///< to be made current once the list has come
};

} // namespace tefter
