// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sales/CustomerListRow.h"
#include "ui/common/Workplace.h"

#include <QDialog>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace tefter {

class InlineMessage;

/// Several entries of one person: which of them is kept, and all become one in one step.
class MergeManyDialog : public QDialog
{
    Q_OBJECT
public:
    MergeManyDialog(const Workplace &workplace, const QList<CustomerId> &people, QWidget *parent);

Q_SIGNALS:
    void merged(tefter::CustomerId kept);

private:
    void read();
    void show(const QHash<qint64, CustomerListRow> &rows);
    void addPerson(const CustomerListRow &row);
    void merge();

    Workplace m_workplace;
    const QList<CustomerId> m_people;
    QButtonGroup *m_kept;
    QVBoxLayout *m_list = nullptr;
    InlineMessage *m_fault;
    QPushButton *m_merge;
};

} // namespace tefter
