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
    /// A new one, of a product that is chosen already or of one to be chosen.
    RequestDialog(const Workplace &workplace, ProductId product, const QString &name,
                  QWidget *parent = nullptr);
    /// One that is there already, with what its product and its customer are called.
    RequestDialog(const Workplace &workplace, const StockRequest &request, const QString &product,
                  const QString &customer, QWidget *parent = nullptr);

private:
    void save();

    Workplace m_workplace;
    const StockRequest m_before;
    RecordEdit *m_product;
    QuantityEdit *m_quantity;
    RecordEdit *m_customer;
    QLineEdit *m_note;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
