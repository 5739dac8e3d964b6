// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class ContactCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"contact"_s; }
    QString label() const override
    {
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Way to reach them"));
    }
    QString example() const override { return u"contact has email"_s; }
    QList<OperatorInfo> operators() const override
    {
        return {
            {u"has"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "has")), {ValueType::Word}},
            {u"lacks"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "does not have")), {ValueType::Word}}};
    }
    QList<Choice> choices(int) const override
    {
        return {{u"email"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "E-mail address"))},
                {u"phone"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Phone number"))},
                {u"address"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Postal address"))}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        return {u"SELECT customer_id FROM "_s + tableOf(condition), {}, condition.op == u"lacks"};
    }

    QList<Fact> facts(const Condition &condition, CustomerId person, Connection &connection,
                      const CriterionContext &) const override
    {
        const QString kind = condition.values.first().text;
        const QString column = kind == u"email" ? u"address"_s : kind == u"phone" ? u"number"_s : u"street"_s;
        const QString texts = textsOf(
            connection,
            u"SELECT %1 FROM %2 WHERE customer_id = ? ORDER BY position"_s.arg(column, tableOf(condition)),
            person);
        return {texts.isEmpty() ? Fact::unknown(label()) : Fact::ofText(label(), texts)};
    }

private:
    static QString tableOf(const Condition &condition)
    {
        return u"customer_"_s + condition.values.first().text;
    }
};

} // namespace

std::shared_ptr<const Criterion> contactCriterion()
{
    return std::make_shared<ContactCriterion>();
}

} // namespace tefter
