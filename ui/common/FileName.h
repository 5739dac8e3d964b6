// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tefter {

/// A name that every system takes as that of a file: a person's name, or what a file was called elsewhere.
inline QString fileNameOf(QString name)
{
    constexpr qsizetype longest = 120;
    for (QChar &c : name) {
        if (QStringLiteral("\\/:*?\"<>|").contains(c) || !c.isPrint())
            c = u' ';
    }
    name = name.simplified();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("file") : name.right(longest);
}

} // namespace tefter
