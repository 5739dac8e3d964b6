// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;
class QWidget;

namespace tefter {

/// How loud a push button is; see setButtonTone().
enum class ButtonTone { Secondary, Primary, Quiet, Danger, OnRail };

/// Gives a push button its look: the one thing to do is Primary, the rest is Secondary, Quiet has no box.
void setButtonTone(QPushButton *button, ButtonTone tone);
ButtonTone buttonTone(const QWidget *button);

} // namespace tefter
