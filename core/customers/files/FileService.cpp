// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/files/FileService.h"

#include "core/customers/CustomerRepository.h"
#include "core/customers/CustomerSteps.h"
#include "core/customers/files/CustomerFileRepository.h"
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
    return QString::number((bytes + FileService::bytesInMegabyte - 1) / FileService::bytesInMegabyte);
}

Error tooBig(const QString &name, qint64 size, qint64 limit)
{
    return fileError(FileFault::TooBig, name, {megabytesText(size), megabytesText(limit)});
}

int largestMegabytes(Connection &connection)
{
    const int said = settingValue(connection, largestSetting).toInt();
    return said > 0 ? said : FileService::defaultLargest;
}

/// Throws NotFound.
QString nameOfOwner(Connection &connection, CustomerId customer, Language language)
{
    const auto found = CustomerRepository(connection).find(customer);
    if (!found)
        throw DbError(Cause::NotFound, {u"customer"_s, QString::number(customer.value)});
    return found->label(language);
}

/// One that the person has not got already; `there` is what they have.
std::optional<CustomerFile> addOne(Transaction &tx, CustomerId customer, const LooseFile &loose, Day today,
                                   const QList<CustomerFile> &there)
{
    CustomerFile file;
    file.name = loose.name;
    file.addedOn = today;
    file.content = StoredFiles::keep(tx, loose.bytes);
    for (const CustomerFile &one : there) {
        if (one.role == FileRole::File && one.content == file.content && one.name == file.name)
            return one;
    }
    file.id = CustomerFileRepository::add(tx, customer, file);
    return CustomerFileRepository(tx.connection()).find(file.id);
}

} // namespace

qint64 largestFile(Connection &connection)
{
    return largestMegabytes(connection) * FileService::bytesInMegabyte;
}

Result<QList<CustomerFile>> FileService::of(CustomerId customer) const
{
    return m_shop.read([&](Connection &c) { return CustomerFileRepository(c).of(customer); });
}

Result<QByteArray> FileService::content(StoredFileId file) const
{
    return m_shop.read([&](Connection &c) { return StoredFiles(c).content(file); });
}

Result<LooseFile> FileService::read(const QString &path, int megabytes) const
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

Result<void> FileService::checked(const LooseFile &file) const
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

Result<FilesAttached> FileService::attach(CustomerId customer, const QStringList &paths) const
{
    const Language language = shopLanguage(m_shop);
    const auto owner = m_shop.read([&](Connection &c) { return nameOfOwner(c, customer, language); });
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
        const QList<CustomerFile> there = CustomerFileRepository(tx.connection()).of(customer);
        for (const QString &path : std::as_const(readable)) {
            const auto loose = read(path, *megabytes);
            if (!loose) {
                attached.refused << loose.error();
                continue;
            }
            if (const auto file = addOne(tx, customer, *loose, m_shop.clock().today(), there))
                attached.files << *file;
        }
        if (attached.files.isEmpty() && !attached.refused.isEmpty())
            return failure(attached.refused.first());
        return attached;
    });
}

Result<CustomerFile> FileService::attach(CustomerId customer, const LooseFile &file) const
{
    if (const auto good = checked(file); !good)
        return failure(good.error());
    const Language language = shopLanguage(m_shop);
    const auto owner = m_shop.read([&](Connection &c) { return nameOfOwner(c, customer, language); });
    if (!owner)
        return failure(owner.error());
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: file “%2” added")), {*owner, file.name}},
        [&](Transaction &tx) -> Result<CustomerFile> {
            const QList<CustomerFile> there = CustomerFileRepository(tx.connection()).of(customer);
            return addOne(tx, customer, file, m_shop.clock().today(), there).value();
        });
}

Result<void> FileService::setPhoto(CustomerId customer, const LooseFile &photo) const
{
    if (const auto good = checked(photo); !good)
        return failure(good.error());
    if (!pictureKindOf(photo.bytes))
        return failure(fileError(FileFault::NoPicture, photo.name));
    const Language language = shopLanguage(m_shop);
    const auto owner = m_shop.read([&](Connection &c) { return nameOfOwner(c, customer, language); });
    if (!owner)
        return failure(owner.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: photo changed")), {*owner}},
                        [&](Transaction &tx) {
                            CustomerFile file;
                            file.role = FileRole::Photo;
                            file.name = photo.name;
                            file.addedOn = m_shop.clock().today();
                            file.content = StoredFiles::keep(tx, photo.bytes);
                            CustomerFileRepository::setPhoto(tx, customer, file);
                        });
}

Result<void> FileService::remove(CustomerFileId file) const
{
    struct Known
    {
        CustomerFile file;
        QString owner;
    };
    const Language language = shopLanguage(m_shop);
    const auto known = m_shop.read([&](Connection &c) -> Result<Known> {
        CustomerFileRepository repository(c);
        const auto found = repository.find(file);
        if (!found)
            return failure(Cause::NotFound, {u"file"_s, QString::number(file.value)});
        return Known{*found, nameOfOwner(c, repository.ownerOf(file), language)};
    });
    if (!known)
        return failure(known.error());
    const StepLabel label =
        known->file.role == FileRole::Photo
            ? StepLabel{QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: photo removed")), {known->owner}}
            : StepLabel{QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: file “%2” removed")),
                        {known->owner, known->file.name}};
    return m_shop.write(label, [&](Transaction &tx) { tx.remove("customer_file"_L1, file.value); });
}

Result<int> FileService::largest() const
{
    return m_shop.read([](Connection &c) { return largestMegabytes(c); });
}

Result<void> FileService::setLargest(int megabytes) const
{
    if (megabytes < 1 || megabytes > largestAllowed)
        return failure(Cause::BadValue, {u"largest file"_s, QString::number(megabytes)});
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "Settings changed")), {}},
        [&](Transaction &tx) { setSettingValue(tx, largestSetting, QString::number(megabytes)); });
}

Result<qint64> FileService::totalSize() const
{
    return m_shop.read([](Connection &c) { return StoredFiles(c).totalSize(); });
}

} // namespace tefter
