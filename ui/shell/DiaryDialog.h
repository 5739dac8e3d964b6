// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Workplace.h"

#include <QDialog>

namespace tefter {

/// Who did what in the shop, and when: the latest steps of everybody, taken back or not.
class DiaryDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DiaryDialog(const Workplace &workplace, QWidget *parent = nullptr);
};

} // namespace tefter
