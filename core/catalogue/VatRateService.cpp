// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/VatRateService.h"

#include "core/shop/Shop.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholePrice = 10000;

Result<VatRate> foundRate(Connection &connection, qint64 id, Day today)
{
    const QList<VatRate> rates = readVatRates(connection, today);
    const auto found =
        std::find_if(rates.cbegin(), rates.cend(), [&](const VatRate &rate) { return rate.id == id; });
    if (found == rates.cend())
        return failure(Cause::NotFound, {u"vat_rate"_s, QString::number(id)});
    return *found;
}

/// A rate is on the list once, and is a share of the price.
Result<void> requireFitting(Connection &connection, const VatRate &wanted, Day today)
{
    const qint32 points = wanted.rate.basisPoints;
    const QString written = decimalText(points, 2) + u" %"_s;
    if (points < 0 || points > wholePrice)
        return failure(Cause::BadValue, {u"vat"_s, written});
    const QList<VatRate> rates = readVatRates(connection, today);
    const bool isTaken = std::any_of(rates.cbegin(), rates.cend(), [&](const VatRate &other) {
        return other.id != wanted.id && other.rate == wanted.rate;
    });
    return isTaken ? Result<void>(failure(Cause::NameTaken, {written})) : Result<void>();
}

/// The products that have a rate: those that name it, and those that have its figure and name none.
QList<qint64> havingRate(Connection &connection, const VatRate &rate)
{
    return connection.ids(u"SELECT id FROM product WHERE vat_rate_id = ? OR (vat_rate_id IS NULL AND "
                          "vat_basis_points = ?) ORDER BY id"_s,
                          {rate.id, rate.rate.basisPoints});
}

void giveToProducts(Transaction &tx, const QList<qint64> &products, const VatRate &rate)
{
    for (const qint64 product : products)
        tx.change("product"_L1, product,
                  {{"vat_rate_id"_L1, rate.id}, {"vat_basis_points"_L1, rate.rate.basisPoints}});
}

/// They keep the figure that the rate has, and name it no more.
void takeFromProducts(Transaction &tx, const VatRate &rate)
{
    const QList<qint64> products =
        tx.connection().ids(u"SELECT id FROM product WHERE vat_rate_id = ? ORDER BY id"_s, {rate.id});
    for (const qint64 product : products)
        tx.change("product"_L1, product,
                  {{"vat_rate_id"_L1, QVariant()}, {"vat_basis_points"_L1, rate.rate.basisPoints}});
}

/// Where the figure of today stands: in its latest change until today, or in the rate itself.
void writeFigure(Transaction &tx, const VatRate &rate, Day today)
{
    const qint64 change = tx.connection().number(
        u"SELECT coalesce((SELECT id FROM vat_rate_change WHERE vat_rate_id = ? AND from_day <= ? "
        "ORDER BY from_day DESC LIMIT 1), 0)"_s,
        {rate.id, today.iso()});
    const Fields figure{{"basis_points"_L1, rate.rate.basisPoints}};
    if (change > 0)
        tx.change("vat_rate_change"_L1, change, figure);
    else
        tx.change("vat_rate"_L1, rate.id, figure);
}

QList<VatRateChange> changesToCome(Connection &connection, qint64 rate, Day today)
{
    return connection.all(u"SELECT id, from_day, basis_points FROM vat_rate_change WHERE vat_rate_id = ? "
                          "AND from_day > ? ORDER BY from_day"_s,
                          {rate, today.iso()}, [](const Row &row) {
                              return VatRateChange{row.integer(0), row.day(1), Percent{row.number(2)}};
                          });
}

} // namespace

Result<QList<VatRateUse>> VatRateService::list() const
{
    const Day today = m_shop.clock().today();
    return m_shop.read([today](Connection &c) {
        QList<VatRateUse> result;
        const QList<VatRate> rates = readVatRates(c, today);
        for (const VatRate &rate : rates)
            result.append({rate,
                           c.number(u"SELECT count(*) FROM product WHERE (vat_rate_id = ? OR (vat_rate_id "
                                    "IS NULL AND vat_basis_points = ?)) AND deleted_at IS NULL"_s,
                                    {rate.id, rate.rate.basisPoints}),
                           changesToCome(c, rate.id, today)});
        return result;
    });
}

Result<qint64> VatRateService::add(const VatRate &rate)
{
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "VAT rate added")), {}},
        [&](Transaction &tx) -> Result<qint64> {
            VatRate fresh = rate;
            fresh.id = 0;
            if (const auto fits = requireFitting(tx.connection(), fresh, m_shop.clock().today()); !fits)
                return failure(fits.error());
            const qint64 place =
                tx.connection().number(u"SELECT coalesce(max(position), -1) + 1 FROM vat_rate"_s);
            return tx.insert("vat_rate"_L1, {{"name"_L1, fresh.name.simplified()},
                                             {"basis_points"_L1, fresh.rate.basisPoints},
                                             {"position"_L1, place}});
        });
}

Result<void> VatRateService::change(const VatRate &rate, bool productsToo)
{
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "VAT rate changed")), {}},
                        [&](Transaction &tx) -> Result<void> {
                            const Day today = m_shop.clock().today();
                            const auto before = foundRate(tx.connection(), rate.id, today);
                            if (!before)
                                return failure(before.error());
                            if (const auto fits = requireFitting(tx.connection(), rate, today); !fits)
                                return fits;
                            const QList<qint64> products = havingRate(tx.connection(), *before);
                            tx.change("vat_rate"_L1, rate.id, {{"name"_L1, rate.name.simplified()}});
                            if (before->rate == rate.rate)
                                return {};
                            if (!productsToo)
                                takeFromProducts(tx, *before);
                            writeFigure(tx, rate, today);
                            if (productsToo)
                                giveToProducts(tx, products, rate);
                            return {};
                        });
}

Result<void> VatRateService::remove(qint64 id)
{
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "VAT rate removed")), {}},
                        [&](Transaction &tx) -> Result<void> {
                            const auto rate = foundRate(tx.connection(), id, m_shop.clock().today());
                            if (!rate)
                                return failure(rate.error());
                            takeFromProducts(tx, *rate);
                            tx.remove("vat_rate"_L1, id);
                            return {};
                        });
}

Result<void> VatRateService::makeUsual(qint64 id)
{
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Usual VAT rate changed")), {}},
                        [&](Transaction &tx) -> Result<void> {
                            if (const auto rate = foundRate(tx.connection(), id, {}); !rate)
                                return failure(rate.error());
                            QList<VatRate> rates = readVatRates(tx.connection());
                            std::stable_partition(rates.begin(), rates.end(),
                                                  [&](const VatRate &rate) { return rate.id == id; });
                            for (qsizetype i = 0; i < rates.size(); ++i)
                                tx.change("vat_rate"_L1, rates[i].id, {{"position"_L1, static_cast<int>(i)}});
                            return {};
                        });
}

Result<void> VatRateService::schedule(qint64 id, Day from, Percent figure, bool productsToo)
{
    return m_shop.write(
        {QStringLiteral(QT_TRANSLATE_NOOP("step", "Change of a VAT rate entered")), {}},
        [&](Transaction &tx) -> Result<void> {
            const Day today = m_shop.clock().today();
            const auto rate = foundRate(tx.connection(), id, today);
            if (!rate)
                return failure(rate.error());
            if (!from.isValid() || from <= today)
                return failure(Cause::BadValue, {u"day"_s, from.iso()});
            if (figure.basisPoints < 0 || figure.basisPoints > wholePrice)
                return failure(Cause::BadValue, {u"vat"_s, decimalText(figure.basisPoints, 2) + u" %"_s});
            const qint64 sameDay = tx.connection().number(
                u"SELECT coalesce((SELECT id FROM vat_rate_change WHERE vat_rate_id = ? AND from_day = ?), 0)"_s,
                {id, from.iso()});
            const Fields fields{
                {"vat_rate_id"_L1, id}, {"from_day"_L1, from.iso()}, {"basis_points"_L1, figure.basisPoints}};
            if (sameDay > 0)
                tx.change("vat_rate_change"_L1, sameDay, fields);
            else
                tx.insert("vat_rate_change"_L1, fields);
            if (productsToo)
                giveToProducts(tx, havingRate(tx.connection(), *rate), *rate);
            return {};
        });
}

Result<void> VatRateService::cancel(qint64 change)
{
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Change of a VAT rate taken back")), {}},
                        [&](Transaction &tx) { tx.remove("vat_rate_change"_L1, change); });
}

} // namespace tefter
