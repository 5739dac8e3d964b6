// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductService.h"

#include "core/catalogue/CategoryService.h"
#include "core/catalogue/ProductRepository.h"
#include "core/shop/Shop.h"
#include "core/shop/own/OwnFieldRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dearest = 1'000'000'000'000; ///< minor units; a unit price must still fit

Result<void> checkCounts(const Product &product)
{
    const auto fits = [](std::optional<int> count, int least, int most) {
        return !count || (*count >= least && *count <= most);
    };
    if (!fits(product.warrantyMonths, 0, Product::longestWarranty))
        return failure(Cause::BadValue, {u"warranty"_s, QString::number(*product.warrantyMonths)});
    if (!fits(product.usesUpDays, 1, Product::longestUse))
        return failure(Cause::BadValue, {u"days"_s, QString::number(*product.usesUpDays)});
    for (const auto &level : {product.reorderPoint, product.targetLevel}) {
        if (level && level->milli < 0)
            return failure(Cause::BadValue, {u"quantity"_s, decimalText(level->milli, 3)});
    }
    return {};
}

/// A product that names a rate has its figure.
Result<void> takeRate(Connection &connection, Product &product, Day today)
{
    if (!product.vatRate.isValid())
        return {};
    const QList<VatRate> rates = readVatRates(connection, today);
    for (const VatRate &rate : rates) {
        if (rate.id == product.vatRate.value) {
            product.vat = rate.rate;
            return {};
        }
    }
    return failure(Cause::NotFound, {u"vat_rate"_s, QString::number(product.vatRate.value)});
}

/// Takes needless spaces away and sees whether the product may be kept as it is.
Result<void> tidy(ProductRepository &products, Product &product)
{
    product.name = product.name.simplified();
    product.code = product.code.trimmed();
    product.unit = product.unit.simplified();
    product.brand = product.brand.simplified();
    product.shelfPlace = product.shelfPlace.simplified();
    QStringList barcodes;
    for (const QString &barcode : std::as_const(product.barcodes)) {
        const QString plain = barcode.trimmed();
        if (!plain.isEmpty() && !barcodes.contains(plain))
            barcodes << plain;
    }
    product.barcodes = barcodes;
    if (product.name.isEmpty())
        return failure(Cause::NameMissing);
    if (product.price && (product.price->minor > dearest || product.price->minor < -dearest))
        return failure(Cause::BadValue, {u"price"_s, QString::number(product.price->minor)});
    if (product.vat && (product.vat->basisPoints < 0 || product.vat->basisPoints > 10000))
        return failure(Cause::BadValue, {u"vat"_s, QString::number(product.vat->basisPoints)});
    if (const auto fits = checkCounts(product); !fits)
        return fits;
    if (product.code.isEmpty())
        return {};
    const auto taken = products.byCode(product.codeSource, product.code);
    if (taken && *taken != product.id)
        return failure(Cause::CodeTaken, {product.code, products.find(*taken)->name});
    return {};
}

} // namespace

Result<Product> ProductService::find(ProductId id) const
{
    return m_shop.read([&](Connection &c) -> Result<Product> {
        if (const auto product = ProductRepository(c).find(id))
            return *product;
        return failure(Cause::NotFound, {u"product"_s, QString::number(id.value)});
    });
}

Result<QList<Product>> ProductService::scanned(const QString &text) const
{
    return m_shop.read([&](Connection &c) {
        ProductRepository products(c);
        QList<Product> result;
        const QList<ProductId> ids = products.byScan(text.trimmed());
        for (const ProductId id : ids)
            result.append(*products.find(id));
        return result;
    });
}

Result<ProductId> ProductService::create(Product product)
{
    product.id = {};
    return save(std::move(product), {});
}

Result<void> ProductService::change(Product product)
{
    const auto id = save(std::move(product), {});
    return id ? Result<void>() : Result<void>(failure(id.error()));
}

Result<ProductId> ProductService::save(Product product, const QStringList &newCategory)
{
    const bool isNew = !product.id.isValid();
    if (!product.createdOn.isValid())
        product.createdOn = m_shop.clock().today();
    const StepLabel label{isNew ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Product %1 created"))
                                : QStringLiteral(QT_TRANSLATE_NOOP("step", "Product %1 changed")),
                          {product.name.simplified()}};
    return m_shop.write(label, [&](Transaction &tx) -> Result<ProductId> {
        ProductRepository products(tx.connection());
        if (const auto ready = tidy(products, product); !ready)
            return failure(ready.error());
        if (const CategoryId made = CategoryService::findOrCreate(tx, newCategory); made.isValid())
            product.category = made;
        if (const auto known = takeRate(tx.connection(), product, m_shop.clock().today()); !known)
            return failure(known.error());
        OwnFieldRepository fields(tx.connection(), OwnSubject::Product);
        product.ownValues =
            keptOwnValues(tx.connection(), OwnSubject::Product,
                          isNew ? OwnValues() : fields.valuesOf(product.id.value), product.ownValues);
        const QDateTime at = m_shop.clock().now();
        if (isNew)
            return products.insert(tx, product, at);
        products.change(tx, product, at);
        return product.id;
    });
}

Result<void> ProductService::bin(const QList<ProductId> &products)
{
    return setBinned(products, true);
}

Result<void> ProductService::restore(const QList<ProductId> &products)
{
    return setBinned(products, false);
}

Result<void> ProductService::setBinned(const QList<ProductId> &products, bool binned)
{
    if (products.isEmpty())
        return {};
    const bool one = products.size() == 1;
    QString what = QString::number(products.size());
    if (one) {
        const auto product = find(products.first());
        if (!product)
            return failure(product.error());
        what = product->name;
    }
    const QString key =
        binned ? (one ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Product %1 put in the bin"))
                      : QStringLiteral(QT_TRANSLATE_NOOP("step", "Products put in the bin: %1")))
               : (one ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Product %1 restored from the bin"))
                      : QStringLiteral(QT_TRANSLATE_NOOP("step", "Products restored from the bin: %1")));
    return m_shop.write({key, {what}}, [&](Transaction &tx) {
        ProductRepository repository(tx.connection());
        for (const ProductId id : products)
            repository.setBinned(tx, id, binned ? QVariant(m_shop.clock().utcText()) : QVariant());
    });
}

} // namespace tefter
