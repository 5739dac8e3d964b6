// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierProductService.h"

#include "core/catalogue/ProductRepository.h"
#include "core/shop/Shop.h"
#include "core/suppliers/SupplierProductRepository.h"
#include "core/suppliers/SupplierRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLead = 3'650;

Result<void> checkedEntry(const SupplierProduct &entry)
{
    const qint64 cost = entry.unitCost.value_or(UnitPrice()).micro;
    if (cost < 0 || cost > largestUnitCost)
        return failure(Cause::BadValue, {u"cost"_s, decimalText(cost, 6)});
    for (const auto &quantity : {entry.caseSize, entry.minimum}) {
        if (quantity && (quantity->milli <= 0 || quantity->milli > largestLineQuantity))
            return failure(Cause::BadValue, {u"quantity"_s, decimalText(quantity->milli, 3)});
    }
    if (entry.leadDays && (*entry.leadDays < 0 || *entry.leadDays > longestLead))
        return failure(Cause::BadValue, {u"lead time"_s, QString::number(*entry.leadDays)});
    return {};
}

} // namespace

Result<QList<NamedSupplierProduct>> SupplierProductService::of(SupplierId supplier) const
{
    return m_shop.read([&](Connection &c) { return SupplierProductRepository(c).of(supplier); });
}

Result<QList<NamedSupplierProduct>> SupplierProductService::of(ProductId product) const
{
    return m_shop.read([&](Connection &c) { return SupplierProductRepository(c).of(product); });
}

Result<void> SupplierProductService::save(const SupplierProduct &entry) const
{
    SupplierProduct tidy = entry;
    tidy.code = entry.code.trimmed();
    if (const auto fits = checkedEntry(tidy); !fits)
        return fits;
    const auto names = m_shop.read([&](Connection &c) -> Result<QStringList> {
        const auto product = ProductRepository(c).find(tidy.product);
        const QString supplier = SupplierRepository(c).nameOf(tidy.supplier);
        if (!product)
            return failure(Cause::NotFound, {u"product"_s, QString::number(tidy.product.value)});
        if (supplier.isEmpty())
            return failure(Cause::NotFound, {u"supplier"_s, QString::number(tidy.supplier.value)});
        return QStringList{supplier, product->name};
    });
    if (!names)
        return failure(names.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Cost of %2 from %1 changed")), *names},
                        [&](Transaction &tx) { SupplierProductRepository::save(tx, tidy); });
}

Result<void> SupplierProductService::remove(SupplierId supplier, ProductId product) const
{
    const auto names = m_shop.read([&](Connection &c) {
        const auto found = ProductRepository(c).find(product);
        return QStringList{SupplierRepository(c).nameOf(supplier), found ? found->name : QString()};
    });
    if (!names)
        return failure(names.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%2 no longer bought from %1")), *names},
                        [&](Transaction &tx) { SupplierProductRepository::remove(tx, supplier, product); });
}

} // namespace tefter
