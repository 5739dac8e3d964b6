// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SaleListService.h"
#include "ui/common/ListPage.h"

namespace tefter {

class SaleActions;
class SaleFilterBar;
class SaleListModel;
class SalePanel;
class TextLabel;

/// The documents of the shop: the list on one side, the document that is current on the other.
class SalesPage final : public ListPage, public ShowsSales
{
    Q_OBJECT
public:
    explicit SalesPage(const Workplace &workplace, QWidget *parent = nullptr);

    void refresh() override;
    QList<PageDialog> dialogs() override;
    void showSales(const SaleFilter &filter) override;
    void sell(CustomerId customer) override;

private:
    struct Listing
    {
        SaleListing list;
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

    void showListing(const Listing &listing);
    void readChoices();
    SaleFilter filter() const;
    SaleOrder order() const;
    QString summary(const SaleListing &list) const;

    SaleActions *m_actions;
    SaleListModel *m_model;
    SaleFilterBar *m_filters;
    TextLabel *m_summary;
    SalePanel *m_panel;
    Latest m_choicesLatest;
};

} // namespace tefter
