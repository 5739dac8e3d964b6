// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <algorithm>

namespace tefter {

/// Whether a char or a QChar is one of 0 to 9; other digits are made to these before anything is read.
inline constexpr auto isAsciiDigit = [](auto c) { return c >= u'0' && c <= u'9'; };

/// Whether a folded word is written in Latin letters alone; an empty one is not.
inline bool isLatinWord(QStringView word)
{
    return !word.isEmpty() &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace tefter
