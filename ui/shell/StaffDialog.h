// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Staff.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QLineEdit;
class QPushButton;

namespace tefter {

class InlineMessage;

/// The name of somebody of the staff: a new one, or one to be renamed.
class StaffDialog : public FormDialog
{
    Q_OBJECT
public:
    StaffDialog(const Workplace &workplace, const Staff &who, QWidget *parent = nullptr);

private:
    void save();

    Workplace m_workplace;
    Staff m_who;
    QLineEdit *m_name;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
