// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/PurchaseListService.h"
#include "ui/common/ListPage.h"

class QComboBox;
class QDialog;

namespace tefter {

class Chip;
class PurchaseActions;
class PurchaseListModel;
class PurchasePanel;

/// The orders to suppliers: the list on one side, the order that is current on the other. Receiving goods and
/// sending them back begin here too.
class PurchasesPage final : public ListPage
{
    Q_OBJECT
public:
    explicit PurchasesPage(const Workplace &workplace, QWidget *parent = nullptr);

    QList<PageDialog> dialogs() override;
    /// Also `begin` (reorder, order, receipt or return) with `supplier` and `name`; `receipt` or `return`
    /// with an id.
    void restore(const QVariantMap &state) override;

private:
    struct Listing
    {
        QList<qint64> ids;
        Stock stock = Stock::None;
        bool someoneWaits = false;
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
    QDialog *reorderDialog();
    PurchaseFilter filter() const;

    PurchaseActions *m_actions;
    PurchaseListModel *m_model;
    QComboBox *m_show;
    Chip *m_bin;
    PurchasePanel *m_panel;
};

} // namespace tefter
