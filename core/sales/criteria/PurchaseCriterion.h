// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Criterion.h"

namespace tefter {

/// What all criteria of this room share: the heading under which they stand, and how they read values.
class PurchaseCriterion : public Criterion
{
public:
    QString group() const override { return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Purchases")); }

protected:
    /// A whole number from 0 to `largest`; BadValue otherwise.
    qint64 wholeNumber(const Literal &literal, qint64 largest) const;
    /// An amount in minor units; BadValue where the currency does not have so many decimals.
    qint64 amount(const Literal &literal, const CriterionContext &context) const;
    [[noreturn]] void refuse(const Literal &literal) const;

    /// The days of the condition, if it names some.
    static std::optional<Period> periodOf(const Condition &condition, const CriterionContext &context);
    /// " AND business_day >= ? AND business_day <= ?" with its values, or nothing.
    static QString within(const std::optional<Period> &period, QLatin1StringView column, Values &values);

    /// A figure that is kept over all time, asked for a period.
    struct KeptSum
    {
        QLatin1StringView kept;  ///< its column of customer_figures
        QLatin1StringView first; ///< the columns of the days between which all of it lies
        QLatin1StringView last;
        QLatin1StringView documents; ///< what adds it up over the documents s
        QLatin1StringView kind;      ///< " AND …": of which of them, where not of all
    };
    /// Customers with documents whose days reach into the period, up to a comparison of their sum with a
    /// value: who bought only inside the period is answered by the kept figure, so that few are added up.
    static QString sumWithin(const KeptSum &sum, const Period &period, Values &values);
};

} // namespace tefter
