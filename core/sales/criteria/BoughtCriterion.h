// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/criteria/PurchaseCriterion.h"

namespace tefter {

/// Bought or did not buy something, in a period, at least so much. The lines meant are all that differs.
class BoughtCriterion : public PurchaseCriterion
{
public:
    QList<OperatorInfo> operators() const override;
    CustomerQuery query(const Condition &condition, const CriterionContext &context) const override;
    CustomerQuery queryIn(Connection &connection, const Condition &condition,
                          const CriterionContext &context) const override;
    QList<Fact> facts(const Condition &condition, CustomerId person, Connection &connection,
                      const CriterionContext &context) const override;

protected:
    /// How what was bought is named.
    virtual ValueType valueType() const { return ValueType::Record; }
    /// SQL that holds for the lines of sales meant, by their product_id or supplier_id; adds its parameters.
    virtual QString lines(const Condition &condition, Values &values) const = 0;
    /// As lines(), where what the shop has must be seen first.
    virtual QString linesIn(Connection & /*connection*/, const Condition &condition, Values &values) const
    {
        return lines(condition, values);
    }

private:
    CustomerQuery queryOf(const QString &lines, Values values, const Condition &condition,
                          const CriterionContext &context) const;
};

} // namespace tefter
