// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/criteria/BoughtCriterion.h"

namespace tefter {

/// What was bought is a record with a name and a code: a product, the goods of a supplier.
class BoughtNamedCriterion : public BoughtCriterion
{
public:
    QList<Literal> suggestions(Connection &connection, int value, const QString &typed) const override;
    /// By id, else by exact code, else by name without case and accents.
    Literal resolved(Connection &connection, int value, const Literal &literal) const override;

protected:
    /// Its table: product, supplier; `_search` and `_id` behind it are those of its search texts and of the
    /// lines of sales.
    virtual QString record() const = 0;
    QString lines(const Condition &condition, Values &values) const override;
};

} // namespace tefter
