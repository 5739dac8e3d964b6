// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/PriceService.h"

#include "core/catalogue/PriceRepository.h"
#include "core/catalogue/ProductRepository.h"
#include "core/shop/Shop.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Sees whether the price may be reduced so.
Result<void> checkReduction(Connection &connection, const Reduction &wanted)
{
    const auto product = ProductRepository(connection).find(wanted.product);
    if (!product)
        return failure(Cause::NotFound, {u"product"_s, QString::number(wanted.product.value)});
    if (wanted.price.isNegative() || !product->price || wanted.price >= *product->price)
        return failure(Cause::BadValue, {u"price"_s, QString::number(wanted.price.minor)});
    const Period &days = wanted.days;
    if (!days.from.isValid() || (days.to.isValid() && days.to < days.from))
        return failure(Cause::BadValue, {u"day"_s, days.to.iso()});
    const QList<Reduction> others = PriceRepository(connection).reductions(wanted.product);
    const auto other = std::find_if(others.cbegin(), others.cend(), [&](const Reduction &one) {
        return one.id != wanted.id && overlaps(one.days, days);
    });
    if (other != others.cend())
        return failure(Cause::BadValue, {u"day"_s, other->days.from.iso()});
    return {};
}

} // namespace

Result<PriceOfDay> PriceService::on(ProductId product, Day day) const
{
    const Day asked = day.isValid() ? day : m_shop.clock().today();
    return m_shop.read([&](Connection &c) { return PriceRepository(c).on(product, asked); });
}

Result<QList<PriceSince>> PriceService::history(ProductId product) const
{
    return m_shop.read([&](Connection &c) { return PriceRepository(c).history(product); });
}

Result<QList<Reduction>> PriceService::reductions(ProductId product) const
{
    return m_shop.read([&](Connection &c) { return PriceRepository(c).reductions(product); });
}

Result<std::optional<Money>> PriceService::lowestBefore(ProductId product, Day day) const
{
    return m_shop.read([&](Connection &c) { return PriceRepository(c).lowestPriceBefore(product, day); });
}

Result<ReductionId> PriceService::reduce(Reduction reduction)
{
    reduction.reason = reduction.reason.simplified();
    const auto checked = m_shop.read([&](Connection &c) -> Result<QString> {
        if (const auto fits = checkReduction(c, reduction); !fits)
            return failure(fits.error());
        return ProductRepository(c).find(reduction.product)->name;
    });
    if (!checked)
        return failure(checked.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: price reduced")), {*checked}},
                        [&](Transaction &tx) -> Result<ReductionId> {
                            if (const auto fits = checkReduction(tx.connection(), reduction); !fits)
                                return failure(fits.error());
                            if (!reduction.id.isValid())
                                return PriceRepository::insert(tx, reduction);
                            PriceRepository::change(tx, reduction);
                            return reduction.id;
                        });
}

Result<void> PriceService::end(ReductionId id)
{
    struct Known
    {
        Reduction reduction;
        QString product;
    };
    const auto known = m_shop.read([&](Connection &c) -> Result<Known> {
        const auto reduction = PriceRepository(c).reduction(id);
        const auto product = reduction ? ProductRepository(c).find(reduction->product) : std::nullopt;
        if (!product)
            return failure(Cause::NotFound, {u"reduction"_s, QString::number(id.value)});
        return Known{*reduction, product->name};
    });
    if (!known)
        return failure(known.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "%1: reduction ended")), {known->product}},
                        [&](Transaction &tx) {
                            Reduction ended = known->reduction;
                            const Day today = m_shop.clock().today();
                            if (ended.days.from >= today)
                                return tx.remove("product_reduction"_L1, id.value);
                            // It counts among the lowest prices of the days that follow, and so stays.
                            if (!ended.days.to.isValid() || ended.days.to >= today)
                                ended.days.to = today.plusDays(-1);
                            PriceRepository::change(tx, ended);
                        });
}

} // namespace tefter
