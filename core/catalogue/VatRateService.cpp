// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/VatRateService.h"

#include "core/shop/Shop.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholePrice = 10000;

Result<VatRate> foundRate(Connection &connection, qint64 id)
{
    const QList<VatRate> rates = readVatRates(connection);
    const auto found =
        std::find_if(rates.cbegin(), rates.cend(), [&](const VatRate &rate) { return rate.id == id; });
    if (found == rates.cend())
        return failure(Cause::NotFound, {u"vat_rate"_s, QString::number(id)});
    return *found;
}

/// A rate is on the list once, and is a share of the price.
Result<void> requireFitting(Connection &connection, const VatRate &wanted)
{
    const qint32 points = wanted.rate.basisPoints;
    const QString written = decimalText(points, 2) + u" %"_s;
    if (points < 0 || points > wholePrice)
        return failure(Cause::BadValue, {u"vat"_s, written});
    const QList<VatRate> rates = readVatRates(connection);
    const bool isTaken = std::any_of(rates.cbegin(), rates.cend(), [&](const VatRate &other) {
        return other.id != wanted.id && other.rate == wanted.rate;
    });
    return isTaken ? Result<void>(failure(Cause::NameTaken, {written})) : Result<void>();
}

void giveToProducts(Transaction &tx, Percent before, Percent after)
{
    const QList<qint64> products = tx.connection().ids(
        u"SELECT id FROM product WHERE vat_basis_points = ? ORDER BY id"_s, {before.basisPoints});
    for (const qint64 product : products)
        tx.change("product"_L1, product, {{"vat_basis_points"_L1, after.basisPoints}});
}

} // namespace

Result<QList<VatRateUse>> VatRateService::list() const
{
    return m_shop.read([](Connection &c) {
        QList<VatRateUse> result;
        const QList<VatRate> rates = readVatRates(c);
        for (const VatRate &rate : rates)
            result.append({rate, c.number(u"SELECT count(*) FROM product WHERE vat_basis_points = ? "
                                          "AND deleted_at IS NULL"_s,
                                          {rate.rate.basisPoints})});
        return result;
    });
}

Result<qint64> VatRateService::add(const VatRate &rate)
{
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "VAT rate added")), {}},
                        [&](Transaction &tx) -> Result<qint64> {
                            VatRate fresh = rate;
                            fresh.id = 0;
                            if (const auto fits = requireFitting(tx.connection(), fresh); !fits)
                                return failure(fits.error());
                            const qint64 place = tx.connection().number(
                                u"SELECT coalesce(max(position), -1) + 1 FROM vat_rate"_s);
                            return tx.insert("vat_rate"_L1, {{"name"_L1, fresh.name.simplified()},
                                                             {"basis_points"_L1, fresh.rate.basisPoints},
                                                             {"position"_L1, place}});
                        });
}

Result<void> VatRateService::change(const VatRate &rate, bool productsToo)
{
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "VAT rate changed")), {}},
        [&](Transaction &tx) -> Result<void> {
            const auto before = foundRate(tx.connection(), rate.id);
            if (!before)
                return failure(before.error());
            if (const auto fits = requireFitting(tx.connection(), rate); !fits)
                return fits;
            tx.change("vat_rate"_L1, rate.id,
                      {{"name"_L1, rate.name.simplified()}, {"basis_points"_L1, rate.rate.basisPoints}});
            if (productsToo && before->rate != rate.rate)
                giveToProducts(tx, before->rate, rate.rate);
            return {};
        });
}

Result<void> VatRateService::remove(qint64 id)
{
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "VAT rate removed")), {}},
                        [&](Transaction &tx) -> Result<void> {
                            if (const auto rate = foundRate(tx.connection(), id); !rate)
                                return failure(rate.error());
                            tx.remove("vat_rate"_L1, id);
                            return {};
                        });
}

Result<void> VatRateService::makeUsual(qint64 id)
{
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Usual VAT rate changed")), {}},
                        [&](Transaction &tx) -> Result<void> {
                            if (const auto rate = foundRate(tx.connection(), id); !rate)
                                return failure(rate.error());
                            QList<VatRate> rates = readVatRates(tx.connection());
                            std::stable_partition(rates.begin(), rates.end(),
                                                  [&](const VatRate &rate) { return rate.id == id; });
                            for (qsizetype i = 0; i < rates.size(); ++i)
                                tx.change("vat_rate"_L1, rates[i].id, {{"position"_L1, static_cast<int>(i)}});
                            return {};
                        });
}

} // namespace tefter
