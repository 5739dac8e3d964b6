// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/db/Transaction.h"

namespace tefter {

using StoredFileId = Id<struct StoredFileTag>;

/// The contents of files that are kept inside the shop, each once, whoever they belong to. They are not in
/// the journal: what stands there is who refers to them.
class StoredFiles
{
public:
    explicit StoredFiles(Connection &connection)
        : m_db(connection)
    {
    }

    /// Throws NotFound.
    QByteArray content(StoredFileId id);
    /// All of them together, in bytes.
    qint64 totalSize();
    /// What is wrong with them, as English sentences: contents that are no longer what was kept.
    QStringList check();

    /// The id of these bytes, which are kept now where they were not there yet; `batch` brought them.
    static StoredFileId keep(Transaction &tx, const QByteArray &bytes, BatchId batch = {});
    /// Those to which no row refers, nor a step that can be taken back.
    QList<StoredFileId> unneeded(const Schema &schema);
    void drop(const QList<StoredFileId> &files);

private:
    Connection &m_db;
};

} // namespace tefter
