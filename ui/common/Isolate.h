// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Formats.h"

#include <QGuiApplication>

#include <algorithm>

namespace tefter {

/// Whether there are words in it that are read from right to left.
inline bool hasRightToLeftWords(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// What stands in a file: a phone number or code is kept in its own order beside words from right to left,
/// which would turn it round; such words stay as they are.
inline QString isolatedCode(const QString &text, const Formats &formats)
{
    return hasRightToLeftWords(text) ? text : formats.isolate(text);
}

/// The same for a path, number or code in a place that knows no formats.
inline QString isolatedCode(const QString &text)
{
    if (text.isEmpty() || hasRightToLeftWords(text) || QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return text;
    return QChar(0x2066) + text + QChar(0x2069);
}

/// Words of the language inside a sentence that goes on with a code: what stands at their end (a number, a
/// Latin name) has no say in the order of what follows.
inline QString isolatedWords(const QString &text)
{
    if (text.isEmpty() || QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return text;
    return QChar(0x2067) + text + QChar(0x2069);
}

/// A line of facts that begins where the language begins to read, whatever its first letters are.
inline QString inReadingOrder(const QString &text, const Formats &formats)
{
    constexpr char16_t rightToLeftMark = 0x200f;
    return formats.isRightToLeft() ? QChar(rightToLeftMark) + text : text;
}

} // namespace tefter
