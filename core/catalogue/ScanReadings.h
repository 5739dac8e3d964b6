// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tefter {

/// What a scanner, or a hand, may have meant that typed this: the text itself first, then what the same keys
/// give where the keyboard stood in Greek, Russian, Persian or Hungarian; a twelve-digit code with its
/// leading zero and without it. Each once; none for an empty text.
QStringList scanReadings(const QString &text);

} // namespace tefter
