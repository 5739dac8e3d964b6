// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/ProductListService.h"
#include "ui/common/RecordPanel.h"

class QPushButton;

namespace tefter {

class Badge;
class DetailGrid;
class ProductActions;
class RowKeys;
class StatTile;
class TextLabel;
class TileRow;

/// One product beside the list: what it costs, how it sells, who buys it, and what can be done with it.
class ProductPanel : public RecordPanel
{
    Q_OBJECT
public:
    ProductPanel(const Workplace &workplace, ProductActions &actions, QWidget *parent = nullptr);

    const Product &product() const { return m_facts.product; }
    void edit() override;

protected:
    void read() override;
    void fillMenu(QMenu &menu) override;

private:
    struct Facts
    {
        Product product;
        QStringList category;
        ProductFigures figures;
        QList<ProductBuyer> buyers;
    };

    QWidget *build();
    QWidget *buildButtons();
    void show(const Facts &facts);
    void showBuyers();
    void showDetails();
    QString sentence() const;

    ProductActions &m_actions;
    Facts m_facts;

    TextLabel *m_name;
    TextLabel *m_where;
    Badge *m_binned;
    QPushButton *m_edit;
    QPushButton *m_sales;
    TileRow *m_tiles = nullptr;
    StatTile *m_price;
    StatTile *m_sold;
    StatTile *m_net;
    StatTile *m_buyerCount;
    TextLabel *m_sentence;
    TextLabel *m_buyersTitle;
    DetailGrid *m_buyers;
    RowKeys *m_buyerKeys;
    DetailGrid *m_details;
};

} // namespace tefter
