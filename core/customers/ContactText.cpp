// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactText.h"

#include "core/base/SearchKey.h"

#include <algorithm>

namespace tefter {

bool isEmailLike(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at + 1 < text.size() &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.unicode() < 0x20; });
}

bool isPhoneLike(QStringView text)
{
    constexpr qsizetype fewestDigits = 3;
    return digitsKey(text).size() >= fewestDigits;
}

} // namespace tefter
