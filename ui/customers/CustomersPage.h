// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ListPage.h"
#include "ui/customers/CustomerFilterBar.h"

namespace tefter {

class CustomerActions;
class CustomerListModel;
class PersonPanel;
class SelectionBar;

/// The people of the shop: the list on one side, the person who is current on the other.
class CustomersPage final : public ListPage
{
    Q_OBJECT
public:
    explicit CustomersPage(const Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    CustomerId customer() const override;
    /// "duplicates" opens the search for them.
    void restore(const QVariantMap &state) override;
    QList<QAction *> actions() override;
    QList<PageDialog> dialogs() override;

private:
    struct Listing
    {
        QList<qint64> ids;
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
    void chosenChanged() override;
    void exportList() override;
    bool canExport() const override { return !showsBin(); }

    void connectSelection();
    void readChoices();
    CustomerOrder order() const;

    CustomerActions *m_actions;
    CustomerListModel *m_model;
    CustomerFilterBar *m_filters;
    SelectionBar *m_selectionBar;
    PersonPanel *m_panel;
    QAction *m_findDuplicates;
    Latest m_choicesLatest;
};

} // namespace tefter
