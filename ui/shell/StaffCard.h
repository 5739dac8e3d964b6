// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/shop/Jobs.h"
#include "core/shop/Staff.h"
#include "ui/common/Card.h"
#include "ui/common/Workplace.h"

#include <functional>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace tefter {

class InlineMessage;
class ListTable;
class StaffModel;

/// Who works in the shop, and who of them is at this computer now.
class StaffCard : public Card
{
    Q_OBJECT
public:
    explicit StaffCard(const Workplace &workplace, QWidget *parent = nullptr);

    void refresh();
    /// The owner of a shop made by the command line has no name yet.
    static QString calledOnScreen(const Staff &who);

private:
    void build();
    void show(const QList<Staff> &all);
    void showAtWork(const QList<Staff> &all);
    void showButtons();
    void ask(const Staff &who);
    void askNow();
    void changeState();
    void write(const std::function<Result<void>()> &work);
    Staff current() const;

    Workplace m_workplace;
    Latest m_latest;
    StaffModel *m_model;
    ListTable *m_list;
    QComboBox *m_atWork;
    QFormLayout *m_form;
    QPushButton *m_add;
    QPushButton *m_rename;
    QPushButton *m_state;
    QPushButton *m_diary;
    InlineMessage *m_fault;
};

} // namespace tefter
