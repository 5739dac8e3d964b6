// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductPictureService.h"

#include "core/catalogue/ProductRepository.h"
#include "core/shop/FileFault.h"
#include "core/shop/Picture.h"
#include "core/shop/Shop.h"
#include "core/shop/StoredFiles.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkPicture(const LooseFile &picture)
{
    const QString megabytes = QString::number(ProductPictureService::largest / (1024 * 1024));
    if (picture.bytes.isEmpty())
        return failure(fileError(FileFault::Empty, picture.name));
    if (picture.bytes.size() > ProductPictureService::largest)
        return failure(fileError(FileFault::TooBig, picture.name,
                                 {QString::number(picture.bytes.size() / (1024 * 1024) + 1), megabytes}));
    if (isCutPicture(picture.bytes))
        return failure(fileError(FileFault::CutOff, picture.name));
    if (!pictureKindOf(picture.bytes))
        return failure(fileError(FileFault::NoPicture, picture.name));
    return {};
}

qint64 pictureRow(Connection &connection, ProductId product)
{
    return connection.number(u"SELECT coalesce((SELECT id FROM product_file WHERE product_id = ? AND "
                             "role = 'picture'), 0)"_s,
                             {product.value});
}

Result<QString> ownerName(Shop &shop, ProductId product)
{
    return shop.read([&](Connection &c) -> Result<QString> {
        if (const auto found = ProductRepository(c).find(product))
            return found->name;
        return failure(Cause::NotFound, {u"product"_s, QString::number(product.value)});
    });
}

} // namespace

Result<QByteArray> ProductPictureService::of(ProductId product) const
{
    return m_shop.read([&](Connection &c) {
        const qint64 content = c.number(
            u"SELECT coalesce((SELECT stored_file_id FROM product_file WHERE product_id = ? AND role = "
            "'picture'), 0)"_s,
            {product.value});
        return content > 0 ? StoredFiles(c).content(StoredFileId{content}) : QByteArray();
    });
}

Result<void> ProductPictureService::set(ProductId product, const LooseFile &picture)
{
    if (const auto good = checkPicture(picture); !good)
        return good;
    const auto name = ownerName(m_shop, product);
    if (!name)
        return failure(name.error());
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: picture changed")), {*name}}, [&](Transaction &tx) {
            const Fields fields{{"product_id"_L1, product.value},
                                {"stored_file_id"_L1, StoredFiles::keep(tx, picture.bytes).value},
                                {"role"_L1, u"picture"_s},
                                {"name"_L1, picture.name},
                                {"added_on"_L1, m_shop.clock().today().iso()}};
            if (const qint64 row = pictureRow(tx.connection(), product); row > 0)
                tx.change("product_file"_L1, row, fields);
            else
                tx.insert("product_file"_L1, fields);
        });
}

Result<void> ProductPictureService::remove(ProductId product)
{
    const auto name = ownerName(m_shop, product);
    if (!name)
        return failure(name.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: picture removed")), {*name}},
                        [&](Transaction &tx) {
                            if (const qint64 row = pictureRow(tx.connection(), product); row > 0)
                                tx.remove("product_file"_L1, row);
                        });
}

} // namespace tefter
