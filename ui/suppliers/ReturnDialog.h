// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/suppliers/SupplierReturn.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

#include <QHash>

class QLineEdit;
class QPushButton;

namespace tefter {

class DayEdit;
class InlineMessage;
class PurchaseLineRows;
class RecordEdit;

/// Sends goods back to their supplier, each line with its reason.
class ReturnDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `names` are those of the products on it, `supplier` what the supplier is called.
    ReturnDialog(const Workplace &workplace, const SupplierReturn &goods,
                 const QHash<ProductId, QString> &names, const QString &supplier, QWidget *parent);

Q_SIGNALS:
    void saved();
    void binned();

private:
    SupplierReturn entered() const;
    QString firstFault();
    void save();
    void write(const SupplierReturn &goods);
    void bin();

    Workplace m_workplace;
    SupplierReturn m_before;
    RecordEdit *m_supplier;
    DayEdit *m_day;
    QLineEdit *m_document;
    QLineEdit *m_note;
    PurchaseLineRows *m_lines;
    InlineMessage *m_fault;
    QPushButton *m_bin;
    QPushButton *m_save;
    Latest m_latest;
};

} // namespace tefter
