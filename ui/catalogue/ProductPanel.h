// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/ProductFacts.h"
#include "ui/common/RecordPanel.h"

class QLabel;
class QPushButton;

namespace tefter {

class Badge;
class DetailGrid;
class FileSection;
class ProductActions;
class ProductPrices;
class ProductRelations;
class ProductStockSection;
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
    QWidget *build();
    QWidget *buildButtons();
    void show(const ProductFacts &facts);
    void fillWork(QMenu &menu);
    void showPicture();
    void showBuyers();
    void showDetails();
    QString sentence() const;

    ProductActions &m_actions;
    ProductFacts m_facts;

    QLabel *m_picture;
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
    ProductPrices *m_prices;
    ProductRelations *m_relations;
    ProductStockSection *m_stock;
    TextLabel *m_buyersTitle;
    DetailGrid *m_buyers;
    RowKeys *m_buyerKeys;
    FileSection *m_files;
    DetailGrid *m_details;
};

} // namespace tefter
