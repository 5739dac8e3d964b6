// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/criteria/PurchaseCriterion.h"
#include "core/sales/criteria/SaleCriteria.h"

#include <algorithm>
#include <array>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int groups = 5;

/// One of the three measures: how it stands in the figures, who has it (in words that its index answers), its
/// operators, and what it is called.
struct Measure
{
    QLatin1StringView column;
    QLatin1StringView known;
    QLatin1StringView word;
    const char *atLeast;
    const char *atMost;
    const char *fact;
};

constexpr std::array<Measure, 3> measures{Measure{"last_day"_L1, "last_day IS NOT NULL"_L1, "recency"_L1,
                                                  QT_TRANSLATE_NOOP("criterion", "recency group at least"),
                                                  QT_TRANSLATE_NOOP("criterion", "recency group at most"),
                                                  QT_TRANSLATE_NOOP("criterion", "Recency group")},
                                          Measure{"sales"_L1, "sales > 0"_L1, "frequency"_L1,
                                                  QT_TRANSLATE_NOOP("criterion", "frequency group at least"),
                                                  QT_TRANSLATE_NOOP("criterion", "frequency group at most"),
                                                  QT_TRANSLATE_NOOP("criterion", "Frequency group")},
                                          Measure{"net_total"_L1, "sales > 0"_L1, "money"_L1,
                                                  QT_TRANSLATE_NOOP("criterion", "money group at least"),
                                                  QT_TRANSLATE_NOOP("criterion", "money group at most"),
                                                  QT_TRANSLATE_NOOP("criterion", "Money group")}};

/// Groups 5 (best) to 1, a fifth of all customers with a purchase each; who is equal shares the better group.
/// A customer's group is 5 - floor(5 x (how many are strictly better) / (how many there are)).
class RfmCriterion : public PurchaseCriterion
{
public:
    QString id() const override { return u"rfm"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "RFM group")); }
    QString example() const override { return u"rfm frequency-at-least 4"_s; }
    QList<OperatorInfo> operators() const override
    {
        QList<OperatorInfo> result{
            {u"is"_s,
             QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is (three digits, such as 555)")),
             {ValueType::WholeNumber}}};
        for (const Measure &measure : measures) {
            result.append({measure.word + u"-at-least"_s,
                           QString::fromLatin1(measure.atLeast),
                           {ValueType::WholeNumber}});
            result.append({measure.word + u"-at-most"_s,
                           QString::fromLatin1(measure.atMost),
                           {ValueType::WholeNumber}});
        }
        return result;
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        CustomerQuery result{u"SELECT customer_id FROM customer_figures WHERE sales > 0"_s, {}};
        const Literal &value = condition.values.first();
        if (condition.op == u"is") {
            if (value.text.size() != static_cast<qsizetype>(measures.size()))
                refuse(value);
            for (size_t i = 0; i < measures.size(); ++i) {
                const int group = value.text[static_cast<qsizetype>(i)].digitValue();
                if (group < 1 || group > groups)
                    refuse(value);
                addAtLeast(result, measures[i], group);
                addAtMost(result, measures[i], group);
            }
            return result;
        }
        const int group = static_cast<int>(wholeNumber(value, groups));
        if (group < 1)
            refuse(value);
        for (const Measure &measure : measures) {
            if (condition.op == measure.word + u"-at-least"_s)
                addAtLeast(result, measure, group);
            else if (condition.op == measure.word + u"-at-most"_s)
                addAtMost(result, measure, group);
        }
        return result;
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &) const override
    {
        QList<Fact> result;
        for (const Measure &measure : measures)
            result << groupOf(measure, person, connection);
        return result;
    }
    /// The group that is asked about.
    Fact reason(const Condition &condition, CustomerId person, Connection &connection,
                const CriterionContext &) const override
    {
        const auto asked = std::find_if(measures.begin(), measures.end(), [&](const Measure &measure) {
            return condition.op.startsWith(measure.word);
        });
        return groupOf(asked == measures.end() ? measures.back() : *asked, person, connection);
    }

private:
    static Fact groupOf(const Measure &measure, CustomerId person, Connection &connection)
    {
        const auto group = connection.one(
            u"SELECT 5 - 5 * (SELECT count(*) FROM customer_figures b WHERE b.%2 AND b.%1 > f.%1) "
            "/ (SELECT count(*) FROM customer_figures n WHERE n.sales > 0) "
            "FROM customer_figures f WHERE f.customer_id = ? AND f.sales > 0"_s.arg(measure.column,
                                                                                    measure.known),
            {person.value}, [](const Row &row) { return row.integer(0); });
        const QString label = QString::fromLatin1(measure.fact);
        return group ? Fact::ofNumber(label, *group) : Fact::unknown(label);
    }
    /// The value with which a group begins: that of the last one whose better neighbours still leave room in
    /// it.
    static QString threshold(const Measure &measure)
    {
        return u"(SELECT t.%1 FROM customer_figures t WHERE t.%2 ORDER BY t.%1 DESC LIMIT 1 OFFSET "
               "(SELECT CASE WHEN count(*) > 0 THEN ((6 - ?) * count(*) + 4) / 5 - 1 ELSE 0 END "
               "FROM customer_figures n WHERE n.sales > 0))"_s.arg(measure.column, measure.known);
    }
    static void addAtLeast(CustomerQuery &query, const Measure &measure, int group)
    {
        query.sql += u" AND %1 >= "_s.arg(measure.column) + threshold(measure);
        query.values << group;
    }
    static void addAtMost(CustomerQuery &query, const Measure &measure, int group)
    {
        if (group == groups)
            return;
        query.sql += u" AND %1 < "_s.arg(measure.column) + threshold(measure);
        query.values << group + 1;
    }
};

} // namespace

std::shared_ptr<const Criterion> rfmCriterion()
{
    return std::make_shared<RfmCriterion>();
}

} // namespace tefter
