// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tefter::test {

/// The texts that a widget itself holds: what it shows, its tool tip, what it says to a screen reader, the
/// cells of its model, the words of its chart.
QStringList textsOf(const QWidget &widget);

/// The widget in the words of a person who looks for it: "QPushButton “Save” in SettingsPage".
QString described(const QWidget &widget);

} // namespace tefter::test
