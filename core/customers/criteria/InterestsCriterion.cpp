// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SearchKey.h"
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
        return {
            {u"contains"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "contains")), {ValueType::Text}},
            {u"lacks"_s,
             QStringLiteral(QT_TRANSLATE_NOOP("criterion", "does not contain")),
             {ValueType::Text}},
            {u"unknown"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not known")), {}}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        if (condition.op == u"unknown")
            return {u"SELECT id FROM customer WHERE interests = ''"_s, {}};
        // In the search texts they stand last, behind a ^; every word typed must be in them.
        const QStringList words = foldedKey(condition.values.first().text).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            throw DbError(Cause::BadValue, {id(), condition.values.first().text, example()});
        QStringList tests;
        Values values;
        for (const QString &word : words) {
            tests << u"folded LIKE ?"_s;
            values << QVariant(u"%^ %"_s + word + u'%');
        }
        return {u"SELECT customer_id FROM customer_search WHERE "_s + tests.join(u" AND "_s), values,
                condition.op == u"lacks"};
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
