// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Personality.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class PersonalityCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"personality"_s; }
    QString label() const override
    {
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Personality type"));
    }
    QString example() const override { return u"personality is intj"_s; }
    QList<OperatorInfo> operators() const override
    {
        return {{u"is"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is")), {ValueType::Word}},
                {u"is-not"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not")), {ValueType::Word}},
                {u"unknown"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not known")), {}}};
    }
    /// The letters are the same in every language.
    QList<Choice> choices(int) const override
    {
        QList<Choice> choices;
        for (const QString &type : personalityTypes())
            choices.append({type.toLower(), type});
        return choices;
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        const QString type = condition.op == u"unknown" ? u""_s : condition.values.first().text.toUpper();
        return {u"SELECT id FROM customer WHERE personality = ?"_s, {type}, condition.op == u"is-not"};
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &) const override
    {
        const QString type =
            connection.text(u"SELECT personality FROM customer WHERE id = ?"_s, {person.value});
        return {type.isEmpty() ? Fact::unknown(label()) : Fact::ofText(label(), type)};
    }
};

} // namespace

std::shared_ptr<const Criterion> personalityCriterion()
{
    return std::make_shared<PersonalityCriterion>();
}

} // namespace tefter
