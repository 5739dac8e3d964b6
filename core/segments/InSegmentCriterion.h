// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Criterion.h"

namespace tefter {

/// Member of another saved segment: `in-segment is #4"Tea lovers"`.
class InSegmentCriterion : public Criterion
{
public:
    QString id() const override;
    QString label() const override;
    QString group() const override;
    QList<OperatorInfo> operators() const override;
    QString example() const override;
    bool isMembership() const override { return true; }
    CustomerQuery query(const Condition &condition, const CriterionContext &context) const override;
    QList<Fact> facts(const Condition &condition, CustomerId person, Connection &connection,
                      const CriterionContext &context) const override;
    QList<Literal> suggestions(Connection &connection, int value, const QString &typed) const override;
    Literal resolved(Connection &connection, int value, const Literal &literal) const override;
};

} // namespace tefter
