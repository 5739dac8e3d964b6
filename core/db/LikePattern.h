// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tefter {

/// A text that means itself in the pattern of a LIKE … ESCAPE '!'.
inline QString likeLiteral(QString text)
{
    return text.replace(QLatin1Char('!'), QLatin1String("!!"))
        .replace(QLatin1Char('%'), QLatin1String("!%"))
        .replace(QLatin1Char('_'), QLatin1String("!_"));
}

} // namespace tefter
