// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/ScorecardFigures.h"

#include "core/suppliers/SupplierCase.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wholeShare = 10'000;
constexpr qint64 microTimesMilliPerMilli = 1'000'000;
constexpr int valueDecimals = 3;
constexpr int monthsInYear = 12;

/// part ÷ whole as a share; nothing where there is no whole.
std::optional<Percent> shareOf(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    const qint64 share = multiplyAndRound(part, wholeShare, whole).value_or(part < 0 ? -most : most);
    return Percent{static_cast<qint32>(std::clamp(share, -most, most))};
}

} // namespace

QList<ScoreValue> ScorecardFigures::all()
{
    QList<ScoreValue> values = delivery();
    const QList<Compared> compared = basket();
    return values << defects() << drift(compared) << marginEffect(compared) << answers();
}

QList<ScoreValue> ScorecardFigures::delivery()
{
    qint64 due = 0, came = 0, promised = 0, inTime = 0;
    QSet<qint64> orders, promisedOrders;
    m_db.each(u"SELECT o.id, o.promised_on IS NOT NULL, l.quantity, "
              "CAST(coalesce(sum(CASE WHEN p.id IS NOT NULL THEN r.quantity END), 0) AS BIGINT), "
              "CAST(coalesce(sum(CASE WHEN p.business_day <= o.promised_on THEN r.quantity END), 0) AS "
              "BIGINT) FROM purchase_order o JOIN purchase_order_line l ON l.purchase_order_id = o.id "
              "LEFT JOIN purchase_receipt_line r ON r.purchase_order_line_id = l.id "
              "LEFT JOIN purchase_receipt p ON p.id = r.purchase_receipt_id AND p.deleted_at IS NULL "
              "WHERE o.supplier_id = ? AND o.deleted_at IS NULL AND o.state IN ('sent', 'closed') "
              "AND CASE WHEN o.closed_on < o.promised_on THEN o.closed_on "
              "ELSE coalesce(o.promised_on, o.closed_on) END BETWEEN ? AND ? "
              "AND (o.state = 'closed' OR o.promised_on < ?) "
              "GROUP BY o.id, o.promised_on, l.id, l.quantity"_s,
              {m_supplier.value, m_period.fromText(), m_period.toText(), m_today.iso()}, [&](const Row &row) {
                  const qint64 ordered = row.integer(2);
                  orders.insert(row.integer(0));
                  due += ordered;
                  came += qMin(ordered, row.integer(3));
                  if (!row.flag(1))
                      return;
                  promisedOrders.insert(row.integer(0));
                  promised += ordered;
                  inTime += qMin(ordered, row.integer(4));
              });
    return {{ScoreFigure::OnTime, shareOf(inTime, promised), promisedOrders.size()},
            {ScoreFigure::Fill, shareOf(came, due), orders.size()}};
}

ScoreValue ScorecardFigures::defects()
{
    const Values values{m_supplier.value, m_period.fromText(), m_period.toText()};
    qint64 came = 0, bad = 0;
    QSet<qint64> receipts;
    m_db.each(u"SELECT r.id, l.quantity, l.defective, (SELECT CAST(coalesce(sum(b.quantity), 0) AS BIGINT) "
              "FROM supplier_return_line b JOIN supplier_return g ON g.id = b.supplier_return_id "
              "WHERE b.receipt_line_id = l.id AND b.reason <> 'surplus' AND g.deleted_at IS NULL) "
              "FROM purchase_receipt r JOIN purchase_receipt_line l ON l.purchase_receipt_id = r.id "
              "WHERE r.supplier_id = ? AND r.business_day BETWEEN ? AND ? AND r.deleted_at IS NULL"_s,
              values, [&](const Row &row) {
                  receipts.insert(row.integer(0));
                  came += row.integer(1);
                  bad += qMin(row.integer(1), qMax(row.integer(2), row.integer(3)));
              });
    bad += m_db.number(u"SELECT CAST(coalesce(sum(b.quantity), 0) AS BIGINT) FROM supplier_return g "
                       "JOIN supplier_return_line b ON b.supplier_return_id = g.id WHERE g.supplier_id = ? "
                       "AND g.business_day BETWEEN ? AND ? AND g.deleted_at IS NULL "
                       "AND b.receipt_line_id IS NULL AND b.reason <> 'surplus'"_s,
                       values);
    return {ScoreFigure::Defects, shareOf(qMin(bad, came), came), receipts.size()};
}

QHash<qint64, ScorecardFigures::Paid> ScorecardFigures::paid(const Period &period)
{
    QHash<qint64, Paid> result;
    m_db.each(u"SELECT l.product_id, l.quantity, l.unit_cost FROM purchase_receipt r "
              "JOIN purchase_receipt_line l ON l.purchase_receipt_id = r.id WHERE r.supplier_id = ? "
              "AND r.business_day BETWEEN ? AND ? AND r.deleted_at IS NULL AND l.unit_cost IS NOT NULL"_s,
              {m_supplier.value, period.fromText(), period.toText()}, [&](const Row &row) {
                  Paid &sum = result[row.integer(0)];
                  sum.milli += row.integer(1);
                  sum.value +=
                      multiplyAndRound(row.integer(2), row.integer(1), microTimesMilliPerMilli).value_or(0);
              });
    return result;
}

QList<ScorecardFigures::Compared> ScorecardFigures::basket()
{
    if (!m_period.from.isValid() || !m_period.to.isValid())
        return {};
    const QHash<qint64, Paid> now = paid(m_period);
    const QHash<qint64, Paid> then =
        paid({m_period.from.plusMonths(-monthsInYear), m_period.to.plusMonths(-monthsInYear)});
    QList<Compared> result;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (const auto before = then.constFind(it.key()); before != then.cend())
            result.append({it.key(), *it, *before});
    }
    return result;
}

ScoreValue ScorecardFigures::drift(const QList<Compared> &basket)
{
    qint64 now = 0, then = 0;
    for (const Compared &product : basket) {
        now += product.now.value;
        then += multiplyAndRound(product.then.value, product.now.milli, product.then.milli).value_or(0);
    }
    const auto drift = shareOf(now - then, then);
    return {ScoreFigure::PriceDrift, drift, drift ? basket.size() : 0};
}

/// A case that is open, and may still be answered in time, says nothing yet.
ScoreValue ScorecardFigures::answers()
{
    qint64 cases = 0, inTime = 0;
    m_db.each(u"SELECT opened_on, answered_on FROM supplier_case WHERE supplier_id = ? "
              "AND opened_on BETWEEN ? AND ?"_s,
              {m_supplier.value, m_period.fromText(), m_period.toText()}, [&](const Row &row) {
                  const Day until = row.day(0).plusDays(daysToAnswer), answered = row.day(1);
                  if (!answered.isValid() && m_today <= until)
                      return;
                  ++cases;
                  inTime += answered.isValid() && answered <= until ? 1 : 0;
              });
    return {ScoreFigure::Answers, shareOf(inTime, cases), cases};
}

qint64 ScorecardFigures::netValue(qint64 total, qint64 vatBasisPoints) const
{
    const qint64 net = multiplyAndRound(total, wholeShare, wholeShare + vatBasisPoints).value_or(0);
    qint64 times = 1;
    for (int i = 0; i < std::abs(valueDecimals - m_currency.decimals); ++i)
        times *= 10;
    return m_currency.decimals <= valueDecimals ? net * times : multiplyAndRound(net, 1, times).value_or(0);
}

ScoreValue ScorecardFigures::marginEffect(const QList<Compared> &basket)
{
    qint64 dearer = 0, revenue = 0, products = 0;
    for (const Compared &product : basket) {
        qint64 sold = 0, brought = 0;
        m_db.each(u"SELECT CAST(sum(l.quantity) AS BIGINT), CAST(sum(l.total) AS BIGINT), "
                  "coalesce(l.vat_basis_points, 0) FROM sale_line l WHERE l.product_id = ? "
                  "AND l.bought_on BETWEEN ? AND ? AND coalesce(l.supplier_id, (SELECT x.supplier_id "
                  "FROM supplier_product x WHERE x.product_id = l.product_id "
                  "ORDER BY x.position, x.id LIMIT 1)) = ? GROUP BY coalesce(l.vat_basis_points, 0)"_s,
                  {product.product, m_period.fromText(), m_period.toText(), m_supplier.value},
                  [&](const Row &row) {
                      sold += row.integer(0);
                      brought += netValue(row.integer(1), row.integer(2));
                  });
        if (sold <= 0 || brought <= 0)
            continue;
        ++products;
        revenue += brought;
        dearer += multiplyAndRound(product.now.value, sold, product.now.milli).value_or(0) -
                  multiplyAndRound(product.then.value, sold, product.then.milli).value_or(0);
    }
    return {ScoreFigure::MarginEffect, shareOf(-dearer, revenue), products};
}

} // namespace tefter
