// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/criteria/PurchaseCriterion.h"
#include "core/sales/criteria/SaleCriteria.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wholeShare = 100;

/// The lines of purchases with the usual price of their day: what the product cost from one change of its
/// price to the next. Those from before the first price that is known are not judged. A line is reduced that
/// came to less than that price, to the rounding of one line.
const QString judged =
    u"WITH usual (product_id, price, from_day, until_day) AS ("
    "SELECT product_id, price, substr(from_at, 1, 10), coalesce(lead(substr(from_at, 1, 10)) OVER ("
    "PARTITION BY product_id ORDER BY from_at, id), '9999-12-31') FROM product_price), "
    "judged (buyer_id, bought_on, total, is_reduced) AS ("
    "SELECT l.buyer_id, l.bought_on, l.total, l.total * 2000 + 1000 < u.price * l.quantity * 2 "
    "FROM usual u JOIN sale_line l ON l.product_id = u.product_id AND l.bought_on >= u.from_day "
    "AND l.bought_on < u.until_day WHERE u.price > 0 AND l.quantity > 0 AND l.buyer_id IS NOT NULL%1) "_s;

/// How much of what a person bought, by its value, was bought for less than its usual price.
class ReducedShareCriterion : public PurchaseCriterion
{
public:
    QString id() const override { return u"reduced-share"_s; }
    QString label() const override
    {
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Share bought at a reduced price"));
    }
    QString example() const override { return u"reduced-share >= 50 in last 12 months"_s; }
    QList<OperatorInfo> operators() const override
    {
        const QList<ValueType> share{ValueType::Percent};
        return {{u">="_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "at least")), share, false, true},
                {u"<="_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "at most")), share, false, true}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &context) const override
    {
        const qint64 share = wholeNumber(condition.values.first(), wholeShare);
        Values values;
        QString sql = judged.arg(within(periodOf(condition, context), "l.bought_on"_L1, values)) +
                      u"SELECT buyer_id FROM judged GROUP BY buyer_id HAVING sum(total) > 0 AND "
                      "coalesce(sum(total) FILTER (WHERE is_reduced), 0) * 100 %1 ? * sum(total)"_s.arg(
                          condition.op == u">=" ? u">="_s : u"<="_s);
        return {sql, values << share, false, true};
    }

    QList<Fact> facts(const Condition &condition, CustomerId person, Connection &connection,
                      const CriterionContext &context) const override
    {
        Values values{person.value};
        const QString of =
            u" AND l.buyer_id = ?"_s + within(periodOf(condition, context), "l.bought_on"_L1, values);
        const auto sums = connection.one(
            judged.arg(of) +
                u"SELECT CAST(sum(total) AS BIGINT), "
                "CAST(coalesce(sum(total) FILTER (WHERE is_reduced), 0) AS BIGINT) FROM judged"_s,
            values, [](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
        if (!sums || sums->first <= 0)
            return {Fact::unknown(label())};
        return {Fact::ofPercent(label(), multiplyAndRound(sums->second, wholeShare, sums->first).value_or(0)),
                Fact::ofMoney(QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Bought at a reduced price")),
                              Money{sums->second})};
    }
};

} // namespace

std::shared_ptr<const Criterion> reducedShareCriterion()
{
    return std::make_shared<ReducedShareCriterion>();
}

} // namespace tefter
