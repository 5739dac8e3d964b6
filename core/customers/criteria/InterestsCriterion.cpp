// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class InterestsCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"interests"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Interests")); }
    QString example() const override { return u"interests contains \"gardening\""_s; }
    QList<OperatorInfo> operators() const override
    {
        return containsOrLacks() +
               QList<OperatorInfo>{
                   {u"unknown"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not known")), {}}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        if (condition.op == u"unknown")
            return {u"SELECT id FROM customer WHERE interests = ''"_s, {}};
        // In the search texts they stand last, behind a ^; every word typed must be in them.
        return whoHasWords(condition, u"%^ %"_s, u"%"_s);
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &) const override
    {
        const QString interests =
            connection.text(u"SELECT interests FROM customer WHERE id = ?"_s, {person.value});
        return {interests.isEmpty() ? Fact::unknown(label()) : Fact::ofText(label(), interests)};
    }
};

} // namespace

std::shared_ptr<const Criterion> interestsCriterion()
{
    return std::make_shared<InterestsCriterion>();
}

} // namespace tefter
