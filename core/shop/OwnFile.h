// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Shop.h"

#include <QFileInfo>

namespace tefter {

/// Whether a path is that of the open shop, or of what lies beside it while it is open. Such a file is never
/// opened in another way: the process would lose its locks on it when it closes it again.
inline bool isOwnFile(const Shop &shop, const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return false;
    for (const char *const ending : {"", "-wal", "-shm"}) {
        if (file.canonicalFilePath() == QFileInfo(shop.path() + QLatin1String(ending)).canonicalFilePath())
            return true;
    }
    return false;
}

} // namespace tefter
