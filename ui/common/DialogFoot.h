// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>

class QDialog;
class QPushButton;

namespace tefter {

/// The row of buttons at the foot of a dialog: Cancel and, at the end, the one thing that the dialog is for.
/// What else belongs there is added before them.
class DialogFoot : public QHBoxLayout
{
    Q_OBJECT
public:
    /// What closing leaves behind: nothing (then the button reads Cancel), or everything that was done.
    enum class Leaves { Nothing, Everything };

    /// Without `main` there is Cancel alone.
    explicit DialogFoot(QDialog *dialog, QPushButton *main = nullptr, Leaves leaves = Leaves::Nothing);

    /// On the leading side.
    void addFirst(QWidget *widget) { insertWidget(0, widget); }
    /// Between Cancel and the main button.
    void addBeforeMain(QWidget *widget) { insertWidget(count() - 1, widget); }
};

} // namespace tefter
