// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QIODevice>

#include <memory>

namespace tefter {

/// A ZIP file to be read from, part by part. A part that unpacks to more than a shop's file can hold is not
/// read to its end, whatever size it claims to have.
class ZipPackage
{
public:
    static constexpr qint64 partLimit = qint64{1024} * 1024 * 1024;
    /// A part may always be as big as this; a bigger one only where it is not packed out of all proportion.
    static constexpr qint64 freeSize = qint64{64} * 1024 * 1024;
    static constexpr qint64 highestRatio = 100;

    /// Cause::FileMissing, CannotRead (see TableFault).
    static Result<ZipPackage> open(const QString &path);
    ZipPackage(ZipPackage &&) noexcept;
    ~ZipPackage();

    bool has(const QString &name) const;
    /// One part, open for reading from its beginning to its end; its errorString() says why reading stopped.
    /// TableFault::Damaged, Encrypted, TooBig.
    Result<std::unique_ptr<QIODevice>> part(const QString &name) const;

    QString fileName() const;
    /// The failure that a device of part() ended with, where there is one.
    static std::optional<Error> errorOf(const QIODevice &device);

private:
    struct Archive;
    explicit ZipPackage(std::unique_ptr<Archive> archive);

    std::unique_ptr<Archive> m_archive;
};

} // namespace tefter
