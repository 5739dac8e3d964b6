// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Relation.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tefter {

class InlineMessage;
class RecordEdit;

/// Enters what a person has to do with another one.
class RelationDialog : public FormDialog
{
    Q_OBJECT
public:
    RelationDialog(const Workplace &workplace, CustomerId person, const QString &name, bool isFirm,
                   QWidget *parent);

private:
    void save();

    Workplace m_workplace;
    const CustomerId m_person;
    QComboBox *m_role;
    RecordEdit *m_other;
    QLineEdit *m_label;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
