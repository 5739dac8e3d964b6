// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/StockSettings.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tefter {

class DayEdit;
class InlineMessage;

/// Switches stock keeping on, and says from when on, where, and what happens below zero.
class StockSetupDialog : public FormDialog
{
    Q_OBJECT
public:
    StockSetupDialog(const Workplace &workplace, const StockSettings &settings, QWidget *parent = nullptr);

private:
    void build();
    void save();
    void write(const StockSettings &settings);

    Workplace m_workplace;
    StockSettings m_settings;
    DayEdit *m_since;
    QLineEdit *m_place;
    QComboBox *m_negative;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
