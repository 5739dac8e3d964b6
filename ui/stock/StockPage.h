// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Category.h"
#include "core/stock/StockListService.h"
#include "core/stock/StockSettings.h"
#include "ui/common/ListPage.h"

class QComboBox;

namespace tefter {

class Chip;
class ChosenBar;
class DayEdit;
class StockActions;
class StockListModel;
class StockPanel;
class TextLabel;

/// What is there: the products on one side, how the current one came and went on the other.
class StockPage final : public ListPage
{
    Q_OBJECT
public:
    explicit StockPage(const Workplace &workplace, QWidget *parent = nullptr);

    QList<PageDialog> dialogs() override;
    /// Also `asked-for`: opens the list of whom to call.
    void restore(const QVariantMap &state) override;

private:
    struct Listing
    {
        StockSettings settings;
        StockListing list;
        QList<StockPlace> places;
        QList<CategoryBranch> tree;
        StockCountId count;
    };

    void readList() override;
    bool isFiltering() const override;
    bool showsBin() const override { return false; }
    void clearFilters() override;
    QVariantMap filterState() const override;
    void restoreFilters(const QVariantMap &state) override;
    void create() override;
    void binSelected() override {}
    QString severalChosen(int count) const override;
    void chosenChanged() override;

    QWidget *buildFilters();
    QWidget *buildButtons();
    void showListing(const Listing &listing);
    StockOrder order() const;
    StockFilter filter() const;
    QString summary(const Listing &listing) const;

    StockActions *m_actions;
    StockListModel *m_model;
    QComboBox *m_place;
    QComboBox *m_category;
    Chip *m_belowZero;
    Chip *m_notMoved;
    DayEdit *m_asOf;
    TextLabel *m_summary;
    ChosenBar *m_chosen;
    StockPanel *m_panel;
    StockCountId m_count;  ///< one that goes on, else the newest
    QVariantMap m_waiting; ///< to be chosen once places and categories have come
};

} // namespace tefter
