// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/PriceRepository.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const auto lastOfAll = u"9999-12-31"_s;

std::optional<Money> moneyAt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.money(column));
}

Reduction reductionFrom(const Row &row)
{
    return {
        row.id<ReductionId>(0), row.id<ProductId>(1), row.money(2), {row.day(3), row.day(4)}, row.text(5)};
}

QString reductionSelect(QLatin1StringView where)
{
    return u"SELECT id, product_id, price, from_day, to_day, reason FROM product_reduction WHERE %1 "
           "ORDER BY from_day DESC, id DESC"_s.arg(where);
}

Fields fieldsOf(const Reduction &reduction)
{
    return {{"product_id"_L1, reduction.product.value},
            {"price"_L1, reduction.price.minor},
            {"from_day"_L1, reduction.days.from.iso()},
            {"to_day"_L1, bound(reduction.days.to)},
            {"reason"_L1, reduction.reason}};
}

void takeLower(std::optional<Money> &lowest, std::optional<Money> price)
{
    if (price && (!lowest || *price < *lowest))
        lowest = price;
}

} // namespace

QList<PriceSince> PriceRepository::history(ProductId product)
{
    return m_db.all(u"SELECT from_at, price FROM product_price WHERE product_id = ? "
                    "ORDER BY from_at DESC, id DESC"_s,
                    {product.value}, [](const Row &row) {
                        return PriceSince{row.dateTime(0), moneyAt(row, 1)};
                    });
}

QList<Reduction> PriceRepository::reductions(ProductId product)
{
    return m_db.all(reductionSelect("product_id = ?"_L1), {product.value}, reductionFrom);
}

std::optional<Reduction> PriceRepository::reduction(ReductionId id)
{
    return m_db.one(reductionSelect("id = ?"_L1), {id.value}, reductionFrom);
}

PriceOfDay PriceRepository::on(ProductId product, Day day)
{
    PriceOfDay result;
    result.usual = usualOn(product, day);
    result.price = result.usual;
    result.vat = vatOn(product, day);
    const QList<Reduction> all = reductions(product);
    for (const Reduction &one : all) {
        if (one.days.contains(day) && result.price && one.price < *result.price) {
            result.price = one.price;
            result.reduction = one;
        }
    }
    if (result.reduction)
        result.lowestBefore = lowestPriceBefore(product, result.reduction->days.from);
    return result;
}

std::optional<Money> PriceRepository::usualOn(ProductId product, Day day)
{
    const auto then =
        m_db.one(u"SELECT price FROM product_price WHERE product_id = ? AND from_at < ? "
                 "ORDER BY from_at DESC, id DESC LIMIT 1"_s,
                 {product.value, day.plusDays(1).iso()}, [](const Row &row) { return moneyAt(row, 0); });
    if (then)
        return *then;
    return m_db
        .one(u"SELECT price FROM product WHERE id = ?"_s, {product.value},
             [](const Row &row) { return moneyAt(row, 0); })
        .value_or(std::nullopt);
}

std::optional<Money> PriceRepository::lowestPriceBefore(ProductId product, Day day)
{
    const Period before{day.plusDays(-daysBeforeReduction), day.plusDays(-1)};
    std::optional<Money> lowest;
    const QList<PriceSince> prices = history(product);
    for (const PriceSince &one : prices) {
        const Day from(one.from.date());
        if (from >= day)
            continue;
        takeLower(lowest, one.price);
        // What stood when the first of the days began; all that is older was over by then.
        if (from < before.from || (from == before.from && one.from.time() == QTime(0, 0)))
            break;
    }
    const QList<Reduction> all = reductions(product);
    for (const Reduction &one : all) {
        const bool ends = one.days.to.isValid() && one.days.to < before.from;
        if (one.days.from < day && !ends)
            takeLower(lowest, one.price);
    }
    return lowest;
}

std::optional<Percent> PriceRepository::vatOn(ProductId product, Day day)
{
    return m_db
        .one(u"SELECT coalesce((SELECT c.basis_points FROM vat_rate_change c WHERE c.vat_rate_id = "
             "p.vat_rate_id AND c.from_day <= ? ORDER BY c.from_day DESC LIMIT 1), r.basis_points, "
             "p.vat_basis_points) FROM product p LEFT JOIN vat_rate r ON r.id = p.vat_rate_id "
             "WHERE p.id = ?"_s,
             {day.isValid() ? day.iso() : lastOfAll, product.value},
             [](const Row &row) {
                 return row.isNull(0) ? std::nullopt : std::optional(Percent{row.number(0)});
             })
        .value_or(std::nullopt);
}

void PriceRepository::note(Transaction &tx, ProductId product, std::optional<Money> price,
                           const QDateTime &at)
{
    tx.insert("product_price"_L1, {{"product_id"_L1, product.value},
                                   {"from_at"_L1, at.toString(u"yyyy-MM-ddTHH:mm:ss"_s)},
                                   {"price"_L1, price ? QVariant(price->minor) : QVariant()}});
}

ReductionId PriceRepository::insert(Transaction &tx, const Reduction &reduction)
{
    return ReductionId{tx.insert("product_reduction"_L1, fieldsOf(reduction))};
}

void PriceRepository::change(Transaction &tx, const Reduction &reduction)
{
    tx.change("product_reduction"_L1, reduction.id.value, fieldsOf(reduction));
}

} // namespace tefter
