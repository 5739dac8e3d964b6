// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchProvider.h"

#include "core/base/SearchKey.h"

namespace tefter {

bool isMeant(const QString &title, const QString &typed)
{
    const QString words = foldedKey(typed);
    return typed.isEmpty() || (!words.isEmpty() && foldedKey(title).contains(words));
}

} // namespace tefter
