// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/stock/StockRequestService.h"
#include "ui/common/Workplace.h"

#include <QDialog>

class QPushButton;

namespace tefter {

class InlineMessage;
class ListTable;
class RequestListModel;

/// A request with the name and the phone of whom to call.
struct RequestCall
{
    StockRequestRow row;
    QString customer;
    QString phone;
    bool isGone = false; ///< the customer was put in the bin meanwhile
};

/// What was asked for and is waited for; what has come stands first, with whom to call.
class RequestListDialog : public QDialog
{
    Q_OBJECT
public:
    RequestListDialog(const Workplace &workplace, QWidget *parent = nullptr);

private:
    void read();
    void showButtons();
    void setState(StockRequestState state);
    void change();
    RequestCall current() const;

    Workplace m_workplace;
    Latest m_latest;
    RequestListModel *m_model;
    ListTable *m_list;
    QPushButton *m_setAside;
    QPushButton *m_done;
    QPushButton *m_drop;
    QPushButton *m_new;
    QPushButton *m_change;
    InlineMessage *m_fault;
};

} // namespace tefter
