// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ChangesDialog.h"

namespace tefter {

/// What was changed in a record and in what belongs to it: when, by whom, from what to what.
class HistoryDialog : public ChangesDialog
{
    Q_OBJECT
public:
    /// `table` and `row` say which record, `name` what it is called.
    HistoryDialog(const Workplace &workplace, const QString &table, qint64 row, const QString &name,
                  QWidget *parent);
};

} // namespace tefter
