// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <QDialog>

namespace tefter {

class DayEdit;
class Formats;
class InlineMessage;

/// Asks for the first and the last day of a period; either may be left out.
class PeriodDialog : public QDialog
{
    Q_OBJECT
public:
    PeriodDialog(const Period &period, const Formats &formats, Day today, QWidget *parent);

Q_SIGNALS:
    void chosen(const Period &period);

private:
    void finish();

    DayEdit *m_from;
    DayEdit *m_to;
    InlineMessage *m_fault;
};

} // namespace tefter
