// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tefter {

/// Lets Tab go through what is inside `form` as it is laid out, from the first row to the last. Qt's own
/// order is that of making, so rows that come later need this again.
void tabAsLaidOut(QWidget *form);

} // namespace tefter
