// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/criteria/PurchaseCriterion.h"
#include "core/sales/criteria/SaleCriteria.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPurchases = 1'000'000;

/// How many documents of kind sale, all together or in a period.
class PurchaseCountCriterion : public PurchaseCriterion
{
public:
    QString id() const override { return u"purchases"_s; }
    QString label() const override
    {
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Number of purchases"));
    }
    QString example() const override { return u"purchases >= 5 in last 12 months"_s; }
    QList<OperatorInfo> operators() const override
    {
        const QList<ValueType> number{ValueType::WholeNumber};
        return {{u">="_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "at least")), number, false, true},
                {u"<="_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "at most")), number, false, true},
                {u"="_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "exactly")), number, false, true}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &context) const override
    {
        const qint64 number = wholeNumber(condition.values.first(), mostPurchases);
        const auto period = periodOf(condition, context);
        // Who has none is found by leaving out those who have more.
        if (condition.op == u"<=" || number == 0)
            return atLeast(condition.op == u">=" ? 0 : number + 1, period, condition.op != u">=");
        if (condition.op == u">=")
            return atLeast(number, period, false);
        if (!period)
            return {u"SELECT customer_id FROM customer_figures WHERE sales = ?"_s, {number}};
        Values values;
        const QString sql =
            sumWithin({"sales"_L1, "first_day"_L1, "last_day"_L1, "count(*)"_L1, " AND s.kind = 'sale'"_L1},
                      *period, values);
        return {sql + u"= ?"_s, values << number, false, true};
    }

    QList<Fact> facts(const Condition &condition, CustomerId person, Connection &connection,
                      const CriterionContext &context) const override
    {
        Values values{person.value};
        const QString days = within(periodOf(condition, context), "business_day"_L1, values);
        return {Fact::ofNumber(
            label(), connection.number(u"SELECT count(*) FROM sale WHERE customer_id = ? AND kind = 'sale' "
                                       "AND deleted_at IS NULL"_s +
                                           days,
                                       values))};
    }

private:
    CustomerQuery atLeast(qint64 number, const std::optional<Period> &period, bool complement) const
    {
        if (number == 0)
            return {u"SELECT customer_id FROM customer_figures"_s, {}, complement};
        if (!period)
            return {u"SELECT customer_id FROM customer_figures WHERE sales >= ?"_s, {number}, complement};
        const QString from = period->fromText(), to = period->toText();
        // Who has less over all time has less in the period too, and nobody's documents are read beyond the
        // number asked for. The coalesce keeps the engine from going by an index, as in sumWithin().
        return {u"SELECT customer_id FROM customer_figures f WHERE coalesce(sales, 0) >= ? "
                "AND coalesce(last_day, '') >= ? AND coalesce(first_day, '') <= ? "
                "AND (first_day >= ? AND last_day <= ? OR (SELECT 1 FROM sale s "
                "WHERE s.customer_id = f.customer_id AND s.kind = 'sale' AND s.deleted_at IS NULL "
                "AND s.business_day >= ? AND s.business_day <= ? LIMIT 1 OFFSET ?) = 1)"_s,
                {number, from, to, from, to, from, to, number - 1},
                complement,
                true};
    }
};

} // namespace

std::shared_ptr<const Criterion> purchaseCountCriterion()
{
    return std::make_shared<PurchaseCountCriterion>();
}

} // namespace tefter
