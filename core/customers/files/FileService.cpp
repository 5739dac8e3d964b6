// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/files/FileService.h"

#include "core/customers/CustomerRepository.h"
#include "core/customers/CustomerSteps.h"
#include "core/shop/FileFault.h"
#include "core/shop/Picture.h"

namespace tefter {

using namespace Qt::StringLiterals;

FileService::FileService(Shop &shop)
    : RecordFileService(shop, FileOwner::Customer, [&shop](Connection &connection, qint64 customer) {
        const auto found = CustomerRepository(connection).find(CustomerId{customer});
        if (!found)
            throw DbError(Cause::NotFound, {u"customer"_s, QString::number(customer)});
        return found->label(shopLanguage(shop));
    })
{
}

Result<void> FileService::setPhoto(CustomerId customer, const LooseFile &photo) const
{
    if (const auto good = checked(photo); !good)
        return failure(good.error());
    if (!pictureKindOf(photo.bytes))
        return failure(fileError(FileFault::NoPicture, photo.name));
    const auto owner = nameOf(customer.value);
    if (!owner)
        return failure(owner.error());
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: photo changed")), {*owner}}, [&](Transaction &tx) {
            RecordFile file;
            file.role = FileRole::Photo;
            file.name = photo.name;
            file.addedOn = m_shop.clock().today();
            file.content = StoredFiles::keep(tx, photo.bytes);
            RecordFileRepository(tx.connection(), FileOwner::Customer).setPhoto(tx, customer.value, file);
        });
}

} // namespace tefter
