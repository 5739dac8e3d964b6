// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QStringList>

namespace tefter {

class Shop;

/// What the undo of an import did.
struct BatchUndone
{
    qint64 removed = 0;  ///< rows that the import had made and that are gone
    qint64 restored = 0; ///< rows that the import had changed and that stand as before
    QStringList kept;    ///< the names of records left as they are: changed or referred to since
};

/// Takes an import back: the rows it made go (their images are kept, so that it can be redone), the rows it
/// changed get their former state. Records changed since, or that later rows refer to (derived from the
/// foreign keys), stay and are named. A checked backup is made first.
Result<BatchUndone> undoBatch(Shop &shop, BatchId batch);
/// Does an undone import again, from the images.
Result<BatchUndone> redoBatch(Shop &shop, BatchId batch);

} // namespace tefter
