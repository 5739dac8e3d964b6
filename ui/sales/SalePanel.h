// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SaleListService.h"
#include "core/shop/Jobs.h"
#include "ui/common/Workplace.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace tefter {

class Badge;
class ListTable;
class SaleActions;
class SaleLineModel;
class StatTile;
class TextLabel;

/// One document beside the list: who, when, its lines with exact prices, and what can be done with it.
class SalePanel : public QWidget
{
    Q_OBJECT
public:
    SalePanel(const Workplace &workplace, SaleActions &actions, QWidget *parent = nullptr);

    /// Shows this document; no id shows how to begin.
    void setSale(SaleId sale);
    void refresh();
    const SaleDocument &document() const { return m_document; }
    /// Opens the editor on the document shown.
    void edit();

private:
    QWidget *build();
    QWidget *buildButtons();
    void fillMenu();
    void show(const SaleDocument &document);

    Workplace m_workplace;
    SaleActions &m_actions;
    SaleId m_sale;
    SaleDocument m_document;
    Latest m_latest;

    QStackedWidget *m_stack;
    TextLabel *m_number;
    Badge *m_kind;
    TextLabel *m_when;
    QPushButton *m_customer;
    QPushButton *m_edit;
    QPushButton *m_more;
    QMenu *m_menu;
    StatTile *m_total;
    StatTile *m_lineCount;
    TextLabel *m_note;
    SaleLineModel *m_lines;
    ListTable *m_table;
};

} // namespace tefter
