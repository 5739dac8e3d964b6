// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/criteria/PurchaseCriterion.h"
#include "core/sales/criteria/SaleCriteria.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The sum spent, net of returns and corrections, all together or in a period.
class SpentCriterion : public PurchaseCriterion
{
public:
    QString id() const override { return u"spent"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Sum spent")); }
    QString example() const override { return u"spent >= 500 in last 12 months"_s; }
    QList<OperatorInfo> operators() const override
    {
        const QList<ValueType> sum{ValueType::Money};
        return {{u">="_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "at least")), sum, false, true},
                {u"<="_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "at most")), sum, false, true}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &context) const override
    {
        // Who has no document has spent nothing, and stands in no sum: "at least" a sum above zero and "more
        // than" one of zero or above choose from those who have; the others are found by leaving out.
        const qint64 sum = amount(condition.values.first(), context);
        const bool atLeast = condition.op == u">=";
        const bool leaveOut = atLeast ? sum <= 0 : sum >= 0;
        const QString comparison =
            atLeast ? (leaveOut ? u"< ?"_s : u">= ?"_s) : (leaveOut ? u"> ?"_s : u"<= ?"_s);
        const auto period = periodOf(condition, context);
        if (!period)
            return {
                u"SELECT customer_id FROM customer_figures WHERE net_total "_s + comparison, {sum}, leaveOut};
        Values values;
        const QString sql = sumWithin(
            {"net_total"_L1, "first_document"_L1, "last_document"_L1, "CAST(sum(total) AS BIGINT)"_L1, ""_L1},
            *period, values);
        return {sql + comparison, values << sum, leaveOut, true};
    }

    QList<Fact> facts(const Condition &condition, CustomerId person, Connection &connection,
                      const CriterionContext &context) const override
    {
        Values values{person.value};
        const QString days = within(periodOf(condition, context), "business_day"_L1, values);
        return {Fact::ofMoney(
            label(), Money{connection.number(
                         u"SELECT CAST(coalesce(sum(total), 0) AS BIGINT) FROM sale WHERE customer_id = ? "
                         "AND deleted_at IS NULL"_s +
                             days,
                         values)})};
    }
};

} // namespace

std::shared_ptr<const Criterion> spentCriterion()
{
    return std::make_shared<SpentCriterion>();
}

} // namespace tefter
