// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/suppliers/SupplierCase.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tefter {

class DayEdit;
class InlineMessage;

/// A question or complaint to a supplier: what it is about, when it was opened and when answered.
class SupplierCaseDialog : public FormDialog
{
    Q_OBJECT
public:
    SupplierCaseDialog(const Workplace &workplace, const SupplierCase &there, QWidget *parent);

private:
    void build();
    QString firstFault() const;
    void save();
    void remove();

    Workplace m_workplace;
    SupplierCase m_before;
    QLineEdit *m_subject;
    DayEdit *m_opened;
    DayEdit *m_answered;
    QPlainTextEdit *m_note;
    InlineMessage *m_fault;
    QPushButton *m_remove;
    QPushButton *m_save;
};

} // namespace tefter
