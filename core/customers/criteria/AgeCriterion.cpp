// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerRepository.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// A day as a number that sorts: 19840321.
qint64 sortable(QDate date, qint64 yearsBefore)
{
    return (date.year() - yearsBefore) * 10000 + date.month() * 100 + date.day();
}

class AgeCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"age"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Age")); }
    QString example() const override { return u"age >= 30"_s; }
    QList<OperatorInfo> operators() const override
    {
        return {
            {u">="_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "at least")), {ValueType::WholeNumber}},
            {u"<="_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "at most")), {ValueType::WholeNumber}},
            {u"unknown"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not known")), {}}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &context) const override
    {
        const QString known =
            u"SELECT id FROM customer WHERE birth_year IS NOT NULL AND birth_month IS NOT NULL "
            "AND birth_day IS NOT NULL"_s;
        const QString born = u"birth_year * 10000 + birth_month * 100 + birth_day"_s;
        const QDate today = context.today.date();
        if (condition.op == u"unknown")
            return {known, {}, true};
        constexpr qint64 oldest = 200;
        const qint64 age = condition.values.first().integer();
        if (age < 0 || age > oldest)
            throw DbError(Cause::BadValue, {id(), condition.values.first().text, example()});
        if (condition.op == u">=")
            return {known + u" AND "_s + born + u" <= ?"_s, {sortable(today, age)}};
        return {known + u" AND "_s + born + u" > ? AND "_s + born + u" <= ?"_s,
                {sortable(today, age + 1), sortable(today, 0)}};
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &context) const override
    {
        const auto customer = CustomerRepository(connection).find(person);
        const auto age = customer ? customer->birthday.ageOn(context.today) : std::nullopt;
        return {age ? Fact::ofNumber(label(), *age) : Fact::unknown(label())};
    }
};

} // namespace

std::shared_ptr<const Criterion> ageCriterion()
{
    return std::make_shared<AgeCriterion>();
}

} // namespace tefter
