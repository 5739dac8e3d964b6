// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/StockListService.h"
#include "core/stock/StockService.h"
#include "ui/common/RecordPanel.h"

class QPushButton;

namespace tefter {

class DetailGrid;
class ListTable;
class StatTile;
class StockActions;
class StockMoveModel;
class TextLabel;
class TileRow;

/// What there is of one product, where it lies, and how it came and went.
class StockPanel : public RecordPanel
{
    Q_OBJECT
public:
    StockPanel(const Workplace &workplace, StockActions &actions, QWidget *parent = nullptr);

    /// Opens the form for goods that came in.
    void edit() override;

protected:
    void read() override;
    void fillMenu(QMenu &menu) override;

private:
    struct Facts
    {
        StockRow row;
        ProductStock stock;
    };

    QWidget *build();
    QWidget *buildButtons();
    void show(const Facts &facts);
    void showPlaces();
    void showMove();
    void openMove();
    QString sentence() const;
    ProductId product() const { return ProductId{record()}; }

    StockActions &m_actions;
    Facts m_facts;
    TextLabel *m_name;
    TextLabel *m_where;
    QPushButton *m_receive;
    QPushButton *m_lose;
    StatTile *m_onHand;
    StatTile *m_reserved;
    StatTile *m_onTheWay;
    StatTile *m_cost;
    TileRow *m_tiles = nullptr;
    TextLabel *m_sentence;
    DetailGrid *m_places;
    TextLabel *m_movesTitle;
    StockMoveModel *m_model;
    ListTable *m_moves;
    QPushButton *m_remove;
};

} // namespace tefter
