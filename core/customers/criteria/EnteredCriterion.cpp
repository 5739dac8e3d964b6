// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class EnteredCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"entered"_s; }
    QString label() const override
    {
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "In the book since"));
    }
    QString example() const override { return u"entered since 2026-01-01"_s; }
    QList<OperatorInfo> operators() const override
    {
        return {{u"since"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "on or after")), {ValueType::Day}},
                {u"before"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "before")), {ValueType::Day}},
                {u"within"_s,
                 QStringLiteral(QT_TRANSLATE_NOOP("criterion", "within so many days until today")),
                 {ValueType::WholeNumber}}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &context) const override
    {
        const Literal &value = condition.values.first();
        if (condition.op == u"before")
            return {u"SELECT id FROM customer WHERE created_on < ?"_s, {value.text}};
        QString since = value.text;
        if (condition.op == u"within") {
            constexpr qint64 longest = 36'500;
            if (value.integer() < 0 || value.integer() > longest)
                throw DbError(Cause::BadValue, {id(), value.text, example()});
            since = context.today.plusDays(-value.integer()).iso();
        }
        return {u"SELECT id FROM customer WHERE created_on >= ?"_s, {since}};
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &) const override
    {
        return {Fact::ofDay(label(),
                            Day::fromIso(connection.text(u"SELECT created_on FROM customer WHERE id = ?"_s,
                                                         {person.value})))};
    }
};

} // namespace

std::shared_ptr<const Criterion> enteredCriterion()
{
    return std::make_shared<EnteredCriterion>();
}

} // namespace tefter
