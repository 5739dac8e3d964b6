// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/files/RecordFile.h"

namespace tefter {

/// Whose files they are; the table of the records is called as ownerTable() says, that of the files with
/// `_file` behind it.
enum class FileOwner { Customer, Product, Supplier };

/// customer, product, supplier.
QString ownerTable(FileOwner owner);

/// The rows that say which files belong to whom. Every function throws DbError.
class RecordFileRepository
{
public:
    RecordFileRepository(Connection &connection, FileOwner owner)
        : m_db(connection)
        , m_owner(owner)
    {
    }

    /// The photo first, then the files, the newest first.
    QList<RecordFile> of(qint64 record);
    /// Whose file it is; 0 where there is no such file.
    qint64 ownerOf(RecordFileId file);
    std::optional<RecordFile> find(RecordFileId file);
    std::optional<RecordFile> photoOf(qint64 record);

    RecordFileId add(Transaction &tx, qint64 record, const RecordFile &file);
    /// Puts these in place of the photo that is there.
    void setPhoto(Transaction &tx, qint64 record, const RecordFile &photo);
    void remove(Transaction &tx, RecordFileId file);
    /// Gives a file to somebody else, as a plain file.
    void hand(Transaction &tx, RecordFileId file, qint64 record);

private:
    QString table() const;
    QString select(const QString &where) const;
    Fields fieldsOf(const RecordFile &file) const;
    QString roleKey(FileRole role) const;

    Connection &m_db;
    FileOwner m_owner;
};

} // namespace tefter
