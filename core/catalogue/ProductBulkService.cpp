// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductBulkService.h"

#include "core/catalogue/ProductRepository.h"
#include "core/shop/Shop.h"
#include "core/shop/own/OwnFieldRepository.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wholeOfPrice = 10'000;
constexpr qint64 dearestInBulk = 1'000'000'000'000;

Result<void> changePrice(Product &product, Percent by)
{
    if (!product.price)
        return {};
    const auto price = multiplyAndRound(product.price->minor, wholeOfPrice + by.basisPoints, wholeOfPrice);
    if (!price || *price < 0 || *price > dearestInBulk)
        return failure(Cause::BadValue, {u"price"_s, product.name});
    product.price = Money{*price};
    return {};
}

Result<Product> changed(Product product, const ProductChanges &changes, std::optional<Percent> vat)
{
    if (changes.category)
        product.category = *changes.category;
    if (changes.vatRate) {
        product.vatRate = *changes.vatRate;
        product.vat = vat;
    }
    if (changes.brand)
        product.brand = changes.brand->simplified();
    if (changes.shelfPlace)
        product.shelfPlace = changes.shelfPlace->simplified();
    if (changes.priceChange) {
        if (const auto done = changePrice(product, *changes.priceChange); !done)
            return failure(done.error());
    }
    if (changes.own && changes.own->value.isEmpty())
        product.ownValues.remove(changes.own->field);
    else if (changes.own)
        product.ownValues.insert(changes.own->field, changes.own->value);
    return product;
}

/// The change with the value as it is kept.
Result<ProductChanges> keptChanges(Connection &connection, ProductChanges changes)
{
    if (!changes.own)
        return changes;
    const auto field = OwnFieldRepository(connection, OwnSubject::Product).find(changes.own->field);
    if (!field)
        return failure(Cause::NotFound, {u"own field"_s, QString::number(changes.own->field.value)});
    const auto kept = field->kept(changes.own->value);
    if (!kept)
        return failure(Cause::BadValue, {field->name, changes.own->value});
    changes.own->value = *kept;
    return changes;
}

Result<std::optional<Percent>> percentOf(Connection &connection, std::optional<VatRateId> wanted, Day today)
{
    if (!wanted || !wanted->isValid())
        return std::optional<Percent>();
    const QList<VatRate> rates = readVatRates(connection, today);
    const auto found = std::find_if(rates.cbegin(), rates.cend(),
                                    [&](const VatRate &rate) { return rate.id == wanted->value; });
    if (found == rates.cend())
        return failure(Cause::NotFound, {u"vat_rate"_s, QString::number(wanted->value)});
    return std::optional(found->rate);
}

} // namespace

Result<qint64> ProductBulkService::change(const QList<ProductId> &ids, const ProductChanges &changes)
{
    const StepLabel label{QStringLiteral(QT_TRANSLATE_NOOP("step", "Products changed: %1")),
                          {QString::number(ids.size())}};
    return m_shop.write(label, [&](Transaction &tx) -> Result<qint64> {
        ProductRepository products(tx.connection());
        const auto vat = percentOf(tx.connection(), changes.vatRate, m_shop.clock().today());
        if (!vat)
            return failure(vat.error());
        const auto kept = keptChanges(tx.connection(), changes);
        if (!kept)
            return failure(kept.error());
        qint64 count = 0;
        for (const ProductId id : ids) {
            const auto before = products.find(id);
            if (!before)
                return failure(Cause::NotFound, {u"product"_s, QString::number(id.value)});
            const auto after = changed(*before, *kept, *vat);
            if (!after)
                return failure(after.error());
            if (*after == *before)
                continue;
            products.change(tx, *after, m_shop.clock().now());
            ++count;
        }
        return count;
    });
}

} // namespace tefter
