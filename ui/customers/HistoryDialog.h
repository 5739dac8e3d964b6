// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "ui/common/ChangesDialog.h"

namespace tefter {

/// What was changed in a person's record: when, by whom, from what to what.
class HistoryDialog : public ChangesDialog
{
    Q_OBJECT
public:
    HistoryDialog(const Workplace &workplace, CustomerId person, const QString &name, QWidget *parent);
};

} // namespace tefter
