// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

#include "core/base/Id.h"

class QPushButton;

namespace tefter {

class InlineMessage;
class StaffChoice;

/// Asks who of the staff looks after people from now on, and writes it in one step.
class InChargeDialog : public FormDialog
{
    Q_OBJECT
public:
    InChargeDialog(const Workplace &workplace, QList<CustomerId> people, QWidget *parent);

private:
    void save();

    Workplace m_workplace;
    const QList<CustomerId> m_people;
    StaffChoice *m_choice;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
