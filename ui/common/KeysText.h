// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Isolate.h"

#include <QKeySequence>

namespace tefter {

/// Keys as the system writes them, kept in their order in a window that is read from right to left.
inline QString keysText(const QKeySequence &keys)
{
    return isolatedCode(keys.toString(QKeySequence::NativeText));
}

} // namespace tefter
