// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/StockRequestService.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QLineEdit;
class QPushButton;

namespace tefter {

class InlineMessage;
class QuantityEdit;
class RecordEdit;

/// Somebody asked for something that is not there: a product, or words for what the shop does not have.
class RequestDialog : public FormDialog
{
    Q_OBJECT
public:
    RequestDialog(const Workplace &workplace, ProductId product, const QString &name,
                  QWidget *parent = nullptr);

private:
    void save();

    Workplace m_workplace;
    RecordEdit *m_product;
    QuantityEdit *m_quantity;
    RecordEdit *m_customer;
    QLineEdit *m_note;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
