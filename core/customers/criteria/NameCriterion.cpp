// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PersonName.h"
#include "core/customers/CustomerRepository.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/criteria/ProfileCriterion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

class NameCriterion : public ProfileCriterion
{
public:
    QString id() const override { return u"name"_s; }
    QString label() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Name")); }
    QString example() const override { return u"name contains \"Maria\""_s; }
    QList<OperatorInfo> operators() const override { return containsOrLacks(); }

    CustomerQuery query(const Condition &condition, const CriterionContext &) const override
    {
        // In the search texts the name stands first, up to a #; every word typed must be in it.
        return whoHasWords(condition, u"%"_s, u"%#%"_s);
    }

    QList<Fact> facts(const Condition &, CustomerId person, Connection &connection,
                      const CriterionContext &context) const override
    {
        const auto customer = CustomerRepository(connection).find(person);
        const Language language = languageFromCode(context.settings.language).value_or(Language::English);
        return {Fact::ofText(label(), customer ? listName(customer->nameParts(), language) : QString())};
    }
};

} // namespace

std::shared_ptr<const Criterion> nameCriterion()
{
    return std::make_shared<NameCriterion>();
}

} // namespace tefter
