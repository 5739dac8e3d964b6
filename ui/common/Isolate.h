// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QString>

#include <algorithm>

namespace tefter {

/// A path, number or code in a window that is read from right to left, kept in its own order as
/// Formats::isolate() does, for places that know no formats. Words from right to left stay as they are.
inline QString isolatedCode(const QString &text)
{
    const bool isWords = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    if (text.isEmpty() || isWords || QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return text;
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace tefter
