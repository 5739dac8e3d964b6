// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class SourceCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"source"_s; }
    QString label() const override
    {
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "How they found us"));
    }
    QString example() const override { return u"source is \"Facebook\""_s; }
    QList<OperatorInfo> operators() const override
    {
        return {
            {u"is"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is")), {ValueType::Suggested}},
            {u"is-not"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not")), {ValueType::Suggested}},
            {u"unknown"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is not known")), {}}};
    }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        const QString source = condition.op == u"unknown" ? u""_s : condition.values.first().text;
        return {u"SELECT id FROM customer WHERE source = ?"_s, {source}, condition.op == u"is-not"};
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &) const override
    {
        const QString source = connection.text(u"SELECT source FROM customer WHERE id = ?"_s, {person.value});
        return {source.isEmpty() ? Fact::unknown(label()) : Fact::ofText(label(), source)};
    }

    QList<Literal> suggestions(Connection &connection, int, const QString &typed) const override
    {
        return frequentTexts(connection, u"c.source"_s, u"customer c"_s, typed);
    }
};

} // namespace

std::shared_ptr<const Criterion> sourceCriterion()
{
    return std::make_shared<SourceCriterion>();
}

} // namespace tefter
