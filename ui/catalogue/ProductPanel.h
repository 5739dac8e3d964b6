// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/ProductListService.h"
#include "core/shop/Jobs.h"
#include "ui/common/Workplace.h"

#include <QWidget>

class QGridLayout;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tefter {

class Badge;
class ProductActions;
class StatTile;
class TextLabel;

/// One product beside the list: what it costs, how it sells, who buys it, and what can be done with it.
class ProductPanel : public QWidget
{
    Q_OBJECT
public:
    ProductPanel(const Workplace &workplace, ProductActions &actions, QWidget *parent = nullptr);

    /// Shows this product; no id shows how to begin.
    void setProduct(ProductId product);
    void refresh();
    const Product &product() const { return m_facts.product; }
    /// Opens the editor on the product shown.
    void edit();

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
    void fillMenu();
    void show(const Facts &facts);
    void showBuyers();
    void showDetails();
    QString sentence() const;

    Workplace m_workplace;
    ProductActions &m_actions;
    ProductId m_product;
    Facts m_facts;
    Latest m_latest;

    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    TextLabel *m_name;
    TextLabel *m_where;
    Badge *m_binned;
    QPushButton *m_edit;
    QPushButton *m_sales;
    QPushButton *m_more;
    QMenu *m_menu;
    StatTile *m_price;
    StatTile *m_sold;
    StatTile *m_net;
    StatTile *m_buyerCount;
    TextLabel *m_sentence;
    TextLabel *m_buyersTitle;
    QWidget *m_buyers;
    QWidget *m_details;
};

} // namespace tefter
