// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Shop.h"
#include "core/shop/files/RecordFileRepository.h"

#include <functional>

namespace tefter {

/// What came of several files that were to be taken in.
struct FilesAttached
{
    QList<RecordFile> files;
    QList<Error> refused; ///< of each file that was not taken, why
};

/// The files that belong to the people, to the products or to the suppliers. Their contents are inside the
/// shop, so that every copy of it has them; each change is one step, which can be undone.
class RecordFileService
{
public:
    static constexpr qint64 bytesInMegabyte = qint64{1024} * 1024;
    static constexpr int defaultLargest = 10; ///< megabytes
    static constexpr int largestAllowed = 500;

    /// The photo first, then the files, the newest first; no content is read.
    [[nodiscard]] Result<QList<RecordFile>> of(qint64 record) const;
    [[nodiscard]] Result<QByteArray> content(StoredFileId file) const;

    /// Reads a file that could be taken in. FileMissing, CannotRead (see FileFault). `megabytes`: the most it
    /// may have; 0: as the shop says.
    [[nodiscard]] Result<LooseFile> read(const QString &path, int megabytes = 0) const;
    /// Takes in what can be, in one step; a failure where nothing can. What is there already under the same
    /// name stays as it is.
    [[nodiscard]] Result<FilesAttached> attach(qint64 record, const QStringList &paths) const;
    [[nodiscard]] Result<RecordFile> attach(qint64 record, const LooseFile &file) const;
    [[nodiscard]] Result<void> remove(RecordFileId file) const;

    /// The biggest file that the shop takes in, in megabytes.
    [[nodiscard]] Result<int> largest() const;
    [[nodiscard]] Result<void> setLargest(int megabytes) const;
    /// How much room all files take, in bytes.
    [[nodiscard]] Result<qint64> totalSize() const;

protected:
    /// What a record is called in the history. Throws NotFound.
    using NameOf = std::function<QString(Connection &connection, qint64 record)>;

    RecordFileService(Shop &shop, FileOwner owner, NameOf nameOf)
        : m_shop(shop)
        , m_owner(owner)
        , m_nameOf(std::move(nameOf))
    {
    }
    Result<QString> nameOf(qint64 record) const;
    Result<void> checked(const LooseFile &file) const;

    Shop &m_shop;

private:
    std::optional<RecordFile> addOne(Transaction &tx, qint64 record, const LooseFile &loose,
                                     const QList<RecordFile> &there) const;

    FileOwner m_owner;
    NameOf m_nameOf;
};

/// The biggest file that a shop takes in, in bytes.
qint64 largestFile(Connection &connection);

} // namespace tefter
