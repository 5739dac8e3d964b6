// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/PurchaseOrder.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QLineEdit;
class QPushButton;

namespace tefter {

class DayEdit;
class InlineMessage;
class PurchaseLineRows;
class RecordEdit;
class TextLabel;

/// Drafts an order to a supplier, or changes one that is open.
class PurchaseDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `supplier` is what the order's supplier is called.
    PurchaseDialog(const Workplace &workplace, const PurchaseOrder &order, const QString &supplier,
                   QWidget *parent);

Q_SIGNALS:
    void saved(tefter::PurchaseOrderId order);

private:
    PurchaseOrder entered() const;
    void showTotal();
    QString firstFault();
    void save();

    Workplace m_workplace;
    PurchaseOrder m_before;
    RecordEdit *m_supplier;
    DayEdit *m_promised;
    QLineEdit *m_note;
    PurchaseLineRows *m_lines;
    TextLabel *m_total;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
