// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"

namespace tefter {

/// Rows of one table packed small, with their column names, so that they can be put back as they were.
struct RowPack
{
    QString table;
    qint64 count = 0;
    QByteArray bytes;
};

/// Packs the rows that `condition` (on the table's own columns) chooses, a few ten thousand to a pack.
void packRows(Connection &connection, const QString &table, const QStringList &columns,
              const QString &condition, const std::function<void(const RowPack &)> &take);

/// Inserts packed rows as they were, ids included. Not through the write door: this is bulk work.
void unpackRows(Connection &connection, const RowPack &pack);

} // namespace tefter
