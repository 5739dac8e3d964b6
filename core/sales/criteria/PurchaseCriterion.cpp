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

QString PurchaseCriterion::sumWithin(const KeptSum &sum, const Period &period, Values &values)
{
    const QString from = period.fromText(), to = period.toText();
    values << from << to << from << to << from << to;
    // The coalesce keeps the engine from going by an index: nearly everybody is looked at, and in the order
    // of the table that is much quicker.
    return u"SELECT customer_id FROM customer_figures f WHERE coalesce(%2, '') >= ? AND "
           "coalesce(%1, '') <= ? AND CASE WHEN %1 >= ? AND %2 <= ? THEN f.%3 ELSE (SELECT %4 FROM sale s "
           "WHERE s.customer_id = f.customer_id%5 AND s.deleted_at IS NULL AND s.business_day >= ? "
           "AND s.business_day <= ?) END "_s.arg(sum.first, sum.last, sum.kept, sum.documents, sum.kind);
}

} // namespace tefter
