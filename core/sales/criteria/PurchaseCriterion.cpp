// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/criteria/PurchaseCriterion.h"

#include "core/base/Money.h"

namespace tefter {

using namespace Qt::StringLiterals;

void PurchaseCriterion::refuse(const Literal &literal) const
{
    throw DbError(Cause::BadValue, {id(), literal.text, example()});
}

qint64 PurchaseCriterion::wholeNumber(const Literal &literal, qint64 largest) const
{
    const auto number = parseDecimal(literal.text, 0);
    if (!number || *number < 0 || *number > largest)
        refuse(literal);
    return *number;
}

qint64 PurchaseCriterion::amount(const Literal &literal, const CriterionContext &context) const
{
    const auto minor = parseDecimal(literal.text, context.settings.currency.decimals);
    if (!minor)
        refuse(literal);
    return *minor;
}

std::optional<Period> PurchaseCriterion::periodOf(const Condition &condition, const CriterionContext &context)
{
    return condition.period ? std::optional(condition.period->resolve(context.today)) : std::nullopt;
}

QString PurchaseCriterion::within(const std::optional<Period> &period, QLatin1StringView column,
                                  Values &values)
{
    if (!period)
        return {};
    values << period->fromText() << period->toText();
    return u" AND %1 >= ? AND %1 <= ?"_s.arg(column);
}

} // namespace tefter
