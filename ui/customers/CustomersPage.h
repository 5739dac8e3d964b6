// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "ui/common/Page.h"
#include "ui/common/Workplace.h"
#include "ui/customers/CustomerFilterBar.h"

#include <QTimer>

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace tefter {

class CustomerActions;
class CustomerListModel;
class EmptyState;
class ListTable;
class PageHeader;
class PersonPanel;
class SelectionBar;

/// The people of the shop: the list on one side, the person who is current on the other.
class CustomersPage : public Page
{
    Q_OBJECT
public:
    explicit CustomersPage(const Workplace &workplace, QWidget *parent = nullptr);
    ~CustomersPage() override;

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
        qint64 everybody = 0;
    };

    QWidget *buildList();
    void buildActions();
    void connectSelection();
    void readList();
    void showList(const Listing &listing);
    void readChoices();
    void selectionChanged();
    QList<CustomerId> selected() const;
    void fetchRows(const QList<qint64> &ids,
                   const std::function<void(const QHash<qint64, CustomerListRow> &)> &answer);
    CustomerOrder order() const;

    Workplace m_workplace;
    CustomerActions *m_actions;
    CustomerListModel *m_model;
    ListTable *m_table;
    PageHeader *m_header;
    QLineEdit *m_search;
    CustomerFilterBar *m_filters;
    SelectionBar *m_selectionBar;
    QStackedWidget *m_stack;
    EmptyState *m_noMatch;
    PersonPanel *m_panel;
    QSplitter *m_splitter;
    QList<QAction *> m_pageActions;
    QTimer m_readSoon;
    Latest m_latest;
    Latest m_choicesLatest;
    qint64 m_wanted = 0; ///< to be made current once the list has come
    bool m_sortedWhileSearching = false;
};

} // namespace tefter
