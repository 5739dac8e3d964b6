// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/criteria/PurchaseCriterion.h"

namespace tefter {

/// Bought or did not buy something, in a period, at least so much. The products meant are all that differs.
class BoughtCriterion : public PurchaseCriterion
{
public:
    QList<OperatorInfo> operators() const override;
    CustomerQuery query(const Condition &condition, const CriterionContext &context) const override;
    QList<Fact> facts(const Condition &condition, CustomerId person, Connection &connection,
                      const CriterionContext &context) const override;

protected:
    /// SQL that gives the ids of the products meant, with one parameter: the record of the condition.
    virtual QString products() const = 0;
};

} // namespace tefter
