// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SearchKey.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class CityCriterion : public TextCriterion
{
public:
    QString id() const override { return u"city"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "City")); }
    QString example() const override { return u"city is \"Athens\""_s; }

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

    QList<Literal> suggestions(Connection &connection, int, const QString &typed) const override
    {
        return frequentTexts(connection, u"a.city"_s,
                             u"customer_address a JOIN customer c ON c.id = a.customer_id"_s, typed);
    }

protected:
    QString textsOfPerson(Connection &connection, CustomerId person) const override
    {
        return textsOf(connection,
                       u"SELECT DISTINCT city FROM customer_address WHERE customer_id = ? AND city <> '' "
                       "ORDER BY city"_s,
                       person);
    }
};

} // namespace

std::shared_ptr<const Criterion> cityCriterion()
{
    return std::make_shared<CityCriterion>();
}

} // namespace tefter
