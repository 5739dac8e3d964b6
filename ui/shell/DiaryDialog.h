// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ChangesDialog.h"

namespace tefter {

/// Who did what in the shop, and when: the latest steps of everybody, taken back or not.
class DiaryDialog : public ChangesDialog
{
    Q_OBJECT
public:
    explicit DiaryDialog(const Workplace &workplace, QWidget *parent = nullptr);
};

} // namespace tefter
