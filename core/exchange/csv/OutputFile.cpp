// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/OutputFile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>

namespace tefter {

namespace {

constexpr qint64 bytesPerWrite = 1 << 20;

bool isClosedWell(QFileDevice &file)
{
    if (auto *whole = dynamic_cast<QSaveFile *>(&file))
        return whole->commit();
    file.close();
    return file.error() == QFileDevice::NoError;
}

} // namespace

std::unique_ptr<QFileDevice> outputFile(const QString &path)
{
    const QFileInfo info(path);
    // Standard output, a pipe: there is nothing to move into place.
    if (info.exists() && !info.isFile() && !info.isDir())
        return std::make_unique<QFile>(path);
    return std::make_unique<QSaveFile>(path);
}

Error writeError(const QString &path, const QFileDevice &file, int systemError)
{
    const bool isFull = file.error() == QFileDevice::ResourceError || systemError == ENOSPC
#ifdef EDQUOT
                        || systemError == EDQUOT
#endif
                        || QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() == 0;
    if (isFull)
        return {Cause::DiskFull, {path}, file.errorString()};
    return {Cause::CannotWrite, {path, file.errorString()}, {}};
}

Result<void> writeFile(const QString &path, QIODevice &from)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(Cause::FolderMissing, {folder});
    errno = 0;
    const std::unique_ptr<QFileDevice> file = outputFile(path);
    bool isWell = file->open(QIODevice::WriteOnly);
    for (QByteArray piece; isWell && !(piece = from.read(bytesPerWrite)).isEmpty();)
        isWell = file->write(piece) == piece.size();
    isWell = isWell && isClosedWell(*file);
    if (!isWell)
        return failure(writeError(path, *file, errno));
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return writeFile(path, buffer);
}

} // namespace tefter
