// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/files/RecordFileService.h"

#include "core/shop/FileFault.h"
#include "core/shop/OwnFile.h"
#include "core/shop/Picture.h"

#include <QFile>
#include <QFileInfo>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const QString largestSetting = u"files.largest_megabytes"_s;

/// Megabytes that hold so many bytes.
QString megabytesText(qint64 bytes)
{
    return QString::number((bytes + RecordFileService::bytesInMegabyte - 1) /
                           RecordFileService::bytesInMegabyte);
}

Error tooBig(const QString &name, qint64 size, qint64 limit)
{
    return fileError(FileFault::TooBig, name, {megabytesText(size), megabytesText(limit)});
}

int largestMegabytes(Connection &connection)
{
    const int said = settingValue(connection, largestSetting).toInt();
    return said > 0 ? said : RecordFileService::defaultLargest;
}

} // namespace

qint64 largestFile(Connection &connection)
{
    return largestMegabytes(connection) * RecordFileService::bytesInMegabyte;
}

Result<QList<RecordFile>> RecordFileService::of(qint64 record) const
{
    return m_shop.read([&](Connection &c) { return RecordFileRepository(c, m_owner).of(record); });
}

Result<QString> RecordFileService::nameOf(qint64 record) const
{
    return m_shop.read([&](Connection &c) { return m_nameOf(c, record); });
}

/// One that the record has not got already; `there` is what it has.
std::optional<RecordFile> RecordFileService::addOne(Transaction &tx, qint64 record, const LooseFile &loose,
                                                    const QList<RecordFile> &there) const
{
    RecordFile file;
    file.name = loose.name;
    file.addedOn = m_shop.clock().today();
    file.content = StoredFiles::keep(tx, loose.bytes);
    for (const RecordFile &one : there) {
        if (one.role == FileRole::File && one.content == file.content && one.name == file.name)
            return one;
    }
    RecordFileRepository files(tx.connection(), m_owner);
    return files.find(files.add(tx, record, file));
}

Result<QByteArray> RecordFileService::content(StoredFileId file) const
{
    return m_shop.read([&](Connection &c) { return StoredFiles(c).content(file); });
}

Result<LooseFile> RecordFileService::read(const QString &path, int megabytes) const
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return failure(Cause::FileMissing, {path});
    if (info.isDir())
        return failure(fileError(FileFault::Folder, name));
    // A pipe or a device would be waited for.
    if (!info.isFile() || isOwnFile(m_shop, path))
        return failure(Cause::CannotRead, {path});
    const auto said = megabytes > 0 ? Result<int>(megabytes) : largest();
    if (!said)
        return failure(said.error());
    const qint64 limit = *said * bytesInMegabyte;
    if (info.size() > limit)
        return failure(tooBig(name, info.size(), limit));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Cause::CannotRead, {path, file.errorString()});
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Cause::CannotRead, {path, file.errorString()});
    if (bytes.isEmpty())
        return failure(fileError(FileFault::Empty, name));
    if (bytes.size() > limit)
        return failure(tooBig(name, bytes.size(), limit));
    if (isCutPicture(bytes))
        return failure(fileError(FileFault::CutOff, name));
    return LooseFile{name, bytes};
}

Result<void> RecordFileService::checked(const LooseFile &file) const
{
    const auto limit = m_shop.read([](Connection &c) { return largestFile(c); });
    if (!limit)
        return failure(limit.error());
    if (file.bytes.isEmpty())
        return failure(fileError(FileFault::Empty, file.name));
    if (file.bytes.size() > *limit)
        return failure(tooBig(file.name, file.bytes.size(), *limit));
    if (isCutPicture(file.bytes))
        return failure(fileError(FileFault::CutOff, file.name));
    return {};
}

Result<FilesAttached> RecordFileService::attach(qint64 record, const QStringList &paths) const
{
    const auto owner = nameOf(record);
    if (!owner)
        return failure(owner.error());
    // Looked at before the file of the shop is locked, and read one by one, since they may be big.
    FilesAttached attached;
    QStringList readable;
    const auto megabytes = largest();
    if (!megabytes)
        return failure(megabytes.error());
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isFile() && info.isReadable() && info.size() <= *megabytes * bytesInMegabyte)
            readable << path;
        else if (const auto why = read(path, *megabytes); !why)
            attached.refused << why.error();
    }
    const QString first = QFileInfo(readable.value(0)).fileName();
    const StepLabel label =
        readable.size() == 1
            ? StepLabel{QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: file “%2” added")), {*owner, first}}
            : StepLabel{QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: several files added")), {*owner}};
    return m_shop.write(label, [&](Transaction &tx) -> Result<FilesAttached> {
        const QList<RecordFile> there = RecordFileRepository(tx.connection(), m_owner).of(record);
        for (const QString &path : std::as_const(readable)) {
            const auto loose = read(path, *megabytes);
            if (!loose) {
                attached.refused << loose.error();
                continue;
            }
            if (const auto file = addOne(tx, record, *loose, there))
                attached.files << *file;
        }
        if (attached.files.isEmpty() && !attached.refused.isEmpty())
            return failure(attached.refused.first());
        return attached;
    });
}

Result<RecordFile> RecordFileService::attach(qint64 record, const LooseFile &file) const
{
    if (const auto good = checked(file); !good)
        return failure(good.error());
    const auto owner = nameOf(record);
    if (!owner)
        return failure(owner.error());
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: file “%2” added")), {*owner, file.name}},
        [&](Transaction &tx) -> Result<RecordFile> {
            const QList<RecordFile> there = RecordFileRepository(tx.connection(), m_owner).of(record);
            return addOne(tx, record, file, there).value();
        });
}

Result<void> RecordFileService::remove(RecordFileId file) const
{
    struct Known
    {
        RecordFile file;
        QString owner;
    };
    const auto known = m_shop.read([&](Connection &c) -> Result<Known> {
        RecordFileRepository repository(c, m_owner);
        const auto found = repository.find(file);
        if (!found)
            return failure(Cause::NotFound, {u"file"_s, QString::number(file.value)});
        return Known{*found, m_nameOf(c, repository.ownerOf(file))};
    });
    if (!known)
        return failure(known.error());
    const StepLabel label =
        known->file.role == FileRole::Photo
            ? StepLabel{QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: photo removed")), {known->owner}}
            : StepLabel{QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: file “%2” removed")),
                        {known->owner, known->file.name}};
    return m_shop.write(
        label, [&](Transaction &tx) { RecordFileRepository(tx.connection(), m_owner).remove(tx, file); });
}

Result<int> RecordFileService::largest() const
{
    return m_shop.read([](Connection &c) { return largestMegabytes(c); });
}

Result<void> RecordFileService::setLargest(int megabytes) const
{
    if (megabytes < 1 || megabytes > largestAllowed)
        return failure(Cause::BadValue, {u"largest file"_s, QString::number(megabytes)});
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "Settings changed")), {}},
        [&](Transaction &tx) { setSettingValue(tx, largestSetting, QString::number(megabytes)); });
}

Result<qint64> RecordFileService::totalSize() const
{
    return m_shop.read([](Connection &c) { return StoredFiles(c).totalSize(); });
}

} // namespace tefter
