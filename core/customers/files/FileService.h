// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/files/CustomerFile.h"
#include "core/shop/Shop.h"

namespace tefter {

/// What came of several files that were to be taken in.
struct FilesAttached
{
    QList<CustomerFile> files;
    QList<Error> refused; ///< of each file that was not taken, why
};

/// The photo of a person and the files that belong to them. Their contents are inside the shop, so that every
/// copy of it has them; each change is one step, which can be undone.
class FileService
{
public:
    static constexpr qint64 bytesInMegabyte = qint64{1024} * 1024;
    static constexpr int defaultLargest = 10; ///< megabytes
    static constexpr int largestAllowed = 500;

    explicit FileService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// The photo first, then the files, the newest first; no content is read.
    [[nodiscard]] Result<QList<CustomerFile>> of(CustomerId customer) const;
    [[nodiscard]] Result<QByteArray> content(StoredFileId file) const;

    /// Reads a file that could be taken in. FileMissing, CannotRead (see FileFault). `megabytes`: the most it
    /// may have; 0: as the shop says.
    [[nodiscard]] Result<LooseFile> read(const QString &path, int megabytes = 0) const;
    /// Takes in what can be, in one step; a failure where nothing can. What the person has already under the
    /// same name stays as it is.
    [[nodiscard]] Result<FilesAttached> attach(CustomerId customer, const QStringList &paths) const;
    [[nodiscard]] Result<CustomerFile> attach(CustomerId customer, const LooseFile &file) const;
    /// A picture that was made as small as it is to be shown. CannotRead where it is none.
    [[nodiscard]] Result<void> setPhoto(CustomerId customer, const LooseFile &photo) const;
    [[nodiscard]] Result<void> remove(CustomerFileId file) const;

    /// The biggest file that the shop takes in, in megabytes.
    [[nodiscard]] Result<int> largest() const;
    [[nodiscard]] Result<void> setLargest(int megabytes) const;
    /// How much room all files take, in bytes.
    [[nodiscard]] Result<qint64> totalSize() const;

private:
    Result<void> checked(const LooseFile &file) const;

    Shop &m_shop;
};

/// The biggest file that a shop takes in, in bytes.
qint64 largestFile(Connection &connection);

} // namespace tefter
