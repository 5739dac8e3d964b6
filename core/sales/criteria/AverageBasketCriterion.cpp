// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/criteria/PurchaseCriterion.h"
#include "core/sales/criteria/SaleCriteria.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The average of the documents of kind sale, all together or in a period; who has none has no average.
class AverageBasketCriterion : public PurchaseCriterion
{
public:
    QString id() const override { return u"average-basket"_s; }
    QString label() const override
    {
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Average basket"));
    }
    QString example() const override { return u"average-basket >= 40"_s; }
    QList<OperatorInfo> operators() const override
    {
        const QList<ValueType> sum{ValueType::Money};
        return {{u">="_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "at least")), sum, false, true},
                {u"<="_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "at most")), sum, false, true}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &context) const override
    {
        constexpr qint64 largest = 1'000'000'000'000;
        const qint64 sum = amount(condition.values.first(), context);
        if (sum > largest || sum < -largest)
            refuse(condition.values.first());
        const QString comparison = condition.op == u">=" ? u">="_s : u"<="_s;
        const auto period = periodOf(condition, context);
        Values values;
        // The days are looked at while adding up: the index of customers then gives all in order, and nothing
        // is sorted.
        const auto inPeriod = [&] {
            const QString days = within(period, "business_day"_L1, values);
            return days.isEmpty() ? days : u" FILTER (WHERE true%1)"_s.arg(days);
        };
        QString sql =
            u"SELECT customer_id FROM sale WHERE customer_id > 0 AND kind = 'sale' AND deleted_at IS NULL "
            "GROUP BY customer_id HAVING sum(total)"_s +
            inPeriod() + u' ' + comparison + u" ? * "_s;
        values << sum;
        sql += u"count(*)"_s + inPeriod();
        return {sql, values, false, true};
    }

    QList<Fact> facts(const Condition &condition, CustomerId person, Connection &connection,
                      const CriterionContext &context) const override
    {
        Values values{person.value};
        const QString days = within(periodOf(condition, context), "business_day"_L1, values);
        const auto average = connection.one(
            u"SELECT CAST(sum(total) AS BIGINT), count(*) FROM sale WHERE customer_id = ? AND kind = 'sale' "
            "AND deleted_at IS NULL"_s +
                days,
            values, [](const Row &row) {
                return row.integer(1) > 0 ? multiplyAndRound(row.integer(0), 1, row.integer(1))
                                          : std::nullopt;
            });
        if (!average || !*average)
            return {Fact::unknown(label())};
        return {Fact::ofMoney(label(), Money{**average})};
    }
};

} // namespace

std::shared_ptr<const Criterion> averageBasketCriterion()
{
    return std::make_shared<AverageBasketCriterion>();
}

} // namespace tefter
