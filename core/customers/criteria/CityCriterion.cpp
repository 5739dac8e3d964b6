// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SearchKey.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class CityCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"city"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "City")); }
    QString example() const override { return u"city is \"Athens\""_s; }
    QList<OperatorInfo> operators() const override
    {
        return {
            {u"is"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is")), {ValueType::Suggested}},
            {u"is-not"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not")), {ValueType::Suggested}},
            {u"unknown"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not known")), {}}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        // In the search texts each city stands between bars.
        if (condition.op == u"unknown")
            return {u"SELECT customer_id FROM customer_search WHERE folded LIKE '%|%'"_s, {}, true};
        const QString key = foldedKey(condition.values.first().text);
        if (key.isEmpty())
            throw DbError(Cause::BadValue, {id(), condition.values.first().text, example()});
        return {u"SELECT customer_id FROM customer_search WHERE folded LIKE ?"_s,
                {QVariant(u"%| "_s + key + u" |%"_s)},
                condition.op == u"is-not"};
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &) const override
    {
        const QString cities = textsOf(connection,
                                       u"SELECT DISTINCT city FROM customer_address "
                                       "WHERE customer_id = ? AND city <> '' ORDER BY city"_s,
                                       person);
        return {cities.isEmpty() ? Fact::unknown(label()) : Fact::ofText(label(), cities)};
    }

    QList<Literal> suggestions(Connection &connection, int, const QString &typed) const override
    {
        return frequentTexts(connection, u"a.city"_s,
                             u"customer_address a JOIN customer c ON c.id = a.customer_id"_s, typed);
    }
};

} // namespace

std::shared_ptr<const Criterion> cityCriterion()
{
    return std::make_shared<CityCriterion>();
}

} // namespace tefter
