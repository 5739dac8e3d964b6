// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Isolate.h"

#include <QKeySequence>
#include <QStringList>

namespace tefter {

/// Keys as the system writes them, kept in their order in a window that is read from right to left. The key
/// that Qt calls Return in some languages is Enter, as it is called everywhere else in the program.
inline QString keysText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    return isolatedCode(text.replace(QStringLiteral("Return"), QStringLiteral("Enter")));
}

/// All keys that do the same: "Ctrl+Shift+Z, Ctrl+Y".
inline QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &one : keys)
        texts << one.toString(QKeySequence::NativeText);
    return isolatedCode(texts.join(QStringLiteral(", ")));
}

} // namespace tefter
