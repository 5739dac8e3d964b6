// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/stock/StockCount.h"
#include "ui/common/Workplace.h"

#include <QDialog>

class QPushButton;

namespace tefter {

class CountListModel;
class InlineMessage;
class ListTable;

/// The counts of the shop, open ones first; one is begun or opened from here.
class CountListDialog : public QDialog
{
    Q_OBJECT
public:
    CountListDialog(const Workplace &workplace, QWidget *parent = nullptr);

private:
    void read();
    void showButtons();
    void begin();
    void openCount(StockCountId id);
    StockCount current() const;

    Workplace m_workplace;
    Latest m_latest;
    CountListModel *m_model;
    ListTable *m_list;
    QPushButton *m_open;
    QPushButton *m_cancel;
    QPushButton *m_new;
    InlineMessage *m_fault;
};

} // namespace tefter
