// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Workplace.h"
#include "ui/customers/CallList.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tefter {

class InlineMessage;
class TextLabel;

/// Asks for the title and the reason of a call list, says who is left out, prints it or writes a PDF.
class CallListDialog : public QDialog
{
    Q_OBJECT
public:
    CallListDialog(const Workplace &workplace, const QList<CustomerId> &people, QWidget *parent);

    void writePdf(const QString &path);

private:
    void show(const CallList &list);
    CallList wanted() const;
    void print();
    void askForPdf();

    Workplace m_workplace;
    CallList m_list;
    TextLabel *m_count;
    TextLabel *m_leftOut;
    QLineEdit *m_title;
    QLineEdit *m_reason;
    InlineMessage *m_fault;
    QPushButton *m_pdf;
    QPushButton *m_print;
};

} // namespace tefter
