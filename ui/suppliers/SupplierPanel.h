// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/files/RecordFile.h"
#include "core/suppliers/PurchaseListService.h"
#include "core/suppliers/Scorecard.h"
#include "core/suppliers/Supplier.h"
#include "core/suppliers/SupplierListService.h"
#include "core/suppliers/SupplierProduct.h"
#include "core/suppliers/SupplierTimeline.h"
#include "ui/common/RecordPanel.h"

class QPushButton;
class QVBoxLayout;

namespace tefter {

class Badge;
class DetailGrid;
class FileSection;
class PurchaseActions;
class RowKeys;
class StatTile;
class SupplierActions;
class SupplierScore;
class TextLabel;
class TileRow;

/// One supplier beside the list: what they are worth, what is on its way, what they sell, and what happened.
class SupplierPanel : public RecordPanel
{
    Q_OBJECT
public:
    SupplierPanel(const Workplace &workplace, SupplierActions &actions, PurchaseActions &purchases,
                  QWidget *parent = nullptr);

    const Supplier &supplier() const { return m_facts.supplier; }
    /// The first of their products, or a new one.
    NamedSupplierProduct someCost() const;
    void edit() override;

protected:
    void read() override;
    void fillMenu(QMenu &menu) override;

private:
    struct Facts
    {
        Supplier supplier;
        SupplierListRow row;
        Scorecard usual; ///< of the last twelve months
        Scorecard card;  ///< of the period that is chosen
        QList<Scorecard> quarters;
        QList<PurchaseListRow> orders;
        QList<NamedSupplierProduct> products;
        QList<SupplierEvent> events;
        QList<SupplierCase> cases;
        QList<RecordFile> files;
        QList<OwnField> ownFields;
    };
    /// A part of the panel: a title over rows of cells, of which the first takes the keyboard.
    struct Section
    {
        TextLabel *title = nullptr;
        DetailGrid *grid = nullptr;
        RowKeys *keys = nullptr;
    };

    /// What is asked of the scorecard besides.
    struct Scores
    {
        Period period;
        QList<Period> quarters;
    };

    static Result<Facts> readFacts(Services &services, SupplierId id, const Scores &scores,
                                   Language language);
    QWidget *build();
    QWidget *buildButtons();
    Section addSection(QVBoxLayout *column, const QString &title, int wide);
    /// Cells of one row that open something together; without `open` they only say it.
    QWidget *addCells(const Section &section, const QStringList &texts, const std::function<void()> &open,
                      qsizetype sentence = 0);
    void show(const Facts &facts);
    void showAgain();
    void showOrders();
    void showProducts();
    void showEvents();
    void showCases();
    QString toldOf(const SupplierCase &entry) const;
    void showDetails();
    QString told(const SupplierEvent &event) const;
    void openEvent(const SupplierEvent &event);

    SupplierActions &m_actions;
    PurchaseActions &m_purchases;
    Facts m_facts;

    TextLabel *m_name;
    TextLabel *m_where;
    Badge *m_binned;
    QPushButton *m_edit;
    QPushButton *m_order;
    TileRow *m_tiles = nullptr;
    StatTile *m_points;
    StatTile *m_bought;
    StatTile *m_open;
    StatTile *m_last;
    SupplierScore *m_score;
    Section m_orders;
    Section m_products;
    Section m_cases;
    Section m_events;
    FileSection *m_files;
    DetailGrid *m_details;
};

} // namespace tefter
