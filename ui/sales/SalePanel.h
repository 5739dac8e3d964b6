// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/SaleListService.h"
#include "ui/common/RecordPanel.h"

class QPushButton;

namespace tefter {

class Badge;
class ListTable;
class SaleActions;
class SaleLineModel;
class StatTile;
class TextLabel;

/// One document beside the list: who, when, its lines with exact prices, and what can be done with it.
class SalePanel : public RecordPanel
{
    Q_OBJECT
public:
    SalePanel(const Workplace &workplace, SaleActions &actions, QWidget *parent = nullptr);

    const SaleDocument &document() const { return m_document; }
    void edit() override;

protected:
    void read() override;
    void fillMenu(QMenu &menu) override;

private:
    QWidget *build();
    QWidget *buildButtons();
    void show(const SaleDocument &document);

    SaleActions &m_actions;
    SaleDocument m_document;

    TextLabel *m_number;
    Badge *m_kind;
    TextLabel *m_when;
    QPushButton *m_customer;
    QPushButton *m_edit;
    StatTile *m_total;
    StatTile *m_lineCount;
    TextLabel *m_note;
    SaleLineModel *m_lines;
    ListTable *m_table;
};

} // namespace tefter
