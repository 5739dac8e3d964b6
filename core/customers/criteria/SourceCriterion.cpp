// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SearchKey.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class SourceCriterion : public TextCriterion
{
public:
    QString id() const override { return u"source"_s; }
    QString label() const override
    {
        return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "How they found us"));
    }
    QString example() const override { return u"source is \"Facebook\""_s; }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        const QString source = condition.op == u"unknown" ? u""_s : condition.values.first().text;
        return {u"SELECT id FROM customer WHERE source = ?"_s, {source}, condition.op == u"is-not"};
    }

    CustomerQuery queryIn(Connection &connection, const Condition &condition,
                          const CriterionContext &context) const override
    {
        CustomerQuery query = this->query(condition, context);
        if (condition.op == u"unknown")
            return query;
        const QString typed = labelKey(condition.values.first().text);
        const QStringList alike =
            textsAlike(connection, u"SELECT DISTINCT source FROM customer WHERE source <> ''"_s, {},
                       [&](const QString &key) { return key == typed; });
        query.sql += u" OR "_s + isOneOf(u"source"_s, alike.size());
        for (const QString &source : alike)
            query.values << source;
        return query;
    }

    QList<Literal> suggestions(Connection &connection, int, const QString &typed) const override
    {
        return frequentTexts(connection, u"c.source"_s, u"customer c"_s, typed);
    }

protected:
    QString textsOfPerson(Connection &connection, CustomerId person) const override
    {
        return connection.text(u"SELECT source FROM customer WHERE id = ?"_s, {person.value});
    }
};

} // namespace

std::shared_ptr<const Criterion> sourceCriterion()
{
    return std::make_shared<SourceCriterion>();
}

} // namespace tefter
