// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Language.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class CountryCriterion : public TextCriterion
{
public:
    QString id() const override { return u"country"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Country")); }
    QString example() const override { return u"country is GR"_s; }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        if (condition.op == u"unknown")
            return {u"SELECT customer_id FROM customer_address WHERE country <> ''"_s, {}, true};
        return {u"SELECT customer_id FROM customer_address WHERE country = ?"_s,
                {condition.values.first().text},
                condition.op == u"is-not"};
    }

    QList<Literal> suggestions(Connection &connection, int, const QString &typed) const override
    {
        const QString column = u"a.country"_s,
                      from = u"customer_address a JOIN customer c ON c.id = a.customer_id"_s;
        QList<Literal> result = frequentTexts(connection, column, from, typed);
        if (const auto code = countryCodeFromName(typed); code && !result.contains(Literal::quoted(*code)))
            result.prepend(Literal::quoted(*code));
        return result;
    }

    /// "Greece", "Ελλάδα" and "gr" are GR; what is no country stays as it is written in the addresses.
    Literal resolved(Connection &, int, const Literal &literal) const override
    {
        const auto code = countryCodeFromName(literal.text);
        return code ? Literal::quoted(*code) : Literal::quoted(literal.text);
    }

protected:
    QString textsOfPerson(Connection &connection, CustomerId person) const override
    {
        return textsOf(connection,
                       u"SELECT DISTINCT country FROM customer_address WHERE customer_id = ? AND "
                       "country <> '' ORDER BY country"_s,
                       person);
    }
};

} // namespace

std::shared_ptr<const Criterion> countryCriterion()
{
    return std::make_shared<CountryCriterion>();
}

} // namespace tefter
