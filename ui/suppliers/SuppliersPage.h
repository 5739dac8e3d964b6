// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/SupplierListService.h"
#include "ui/common/ListPage.h"

namespace tefter {

class Chip;
class PurchaseActions;
class SupplierActions;
class SupplierListModel;
class SupplierPanel;

/// The suppliers of the shop: the list on one side, the supplier that is current on the other.
class SuppliersPage final : public ListPage
{
    Q_OBJECT
public:
    explicit SuppliersPage(const Workplace &workplace, QWidget *parent = nullptr);

    QList<PageDialog> dialogs() override;

private:
    struct Listing
    {
        QList<qint64> ids;
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
    /// With all of their profile, as the import of suppliers reads it.
    void exportList() override;
    QString severalChosen(int count) const override;

    QWidget *buildFilters();
    SupplierOrder order() const;
    SupplierFilter filter() const;

    SupplierActions *m_actions;
    PurchaseActions *m_purchases;
    SupplierListModel *m_model;
    Chip *m_late;
    Chip *m_bin;
    SupplierPanel *m_panel;
};

} // namespace tefter
