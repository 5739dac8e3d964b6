// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Customer.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class KindCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"kind"_s; }
    QString label() const override
    {
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Person or firm"));
    }
    QString example() const override { return u"kind is firm"_s; }
    QList<OperatorInfo> operators() const override
    {
        return {{u"is"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is")), {ValueType::Word}}};
    }
    QList<Choice> choices(int) const override
    {
        return {
            {customerKindKey(CustomerKind::Person), QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Person"))},
            {customerKindKey(CustomerKind::Firm), QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Firm"))}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        return {u"SELECT id FROM customer WHERE kind = ?"_s, {condition.values.first().text}};
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &) const override
    {
        return {Fact::ofText(label(),
                             connection.text(u"SELECT kind FROM customer WHERE id = ?"_s, {person.value}))};
    }
};

} // namespace

std::shared_ptr<const Criterion> kindCriterion()
{
    return std::make_shared<KindCriterion>();
}

} // namespace tefter
