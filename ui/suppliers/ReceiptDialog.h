// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/suppliers/PurchaseReceiptService.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

#include <QHash>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tefter {

class DayEdit;
class InlineMessage;
class MoneyEdit;
class PurchaseLineRows;
class RecordEdit;
class TextLabel;

/// Takes goods in, against an order or without one. What differs from the order is said at once; it is asked
/// about once, never refused.
class ReceiptDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `names` are those of the products on it, `supplier` what the supplier is called.
    ReceiptDialog(const Workplace &workplace, const PurchaseReceipt &receipt,
                  const QHash<ProductId, QString> &names, const QString &supplier, QWidget *parent);

Q_SIGNALS:
    void saved(tefter::PurchaseReceiptId receipt);
    /// What came defective is to go back; the receipt is saved.
    void sendBackRequested(tefter::PurchaseReceiptId receipt);
    void binned();

private:
    void build();
    PurchaseReceipt entered() const;
    void look();
    void say(const QList<ReceiptRemark> &remarks);
    QString firstFault();
    void sendBack();
    void save(bool thenSendBack);
    void bin();

    Workplace m_workplace;
    PurchaseReceipt m_before;
    RecordEdit *m_supplier;
    DayEdit *m_day;
    QLineEdit *m_document;
    MoneyEdit *m_extra;
    QLineEdit *m_note;
    PurchaseLineRows *m_lines;
    QCheckBox *m_takeCosts;
    InlineMessage *m_remarks;
    TextLabel *m_total;
    InlineMessage *m_fault;
    QPushButton *m_bin;
    QPushButton *m_sendBack;
    QPushButton *m_save;
    Latest m_latest;
};

} // namespace tefter
