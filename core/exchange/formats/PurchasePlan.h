// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/formats/PurchaseParties.h"

namespace tefter {

/// Which orders and deliveries the rows of a file make, beside those that are there.
class PurchasePlan
{
public:
    PurchasePlan(const ImportSetting &setting, std::vector<PurchaseRow> &rows)
        : m_setting(setting)
        , m_rows(rows)
    {
    }

    /// What became of a row.
    enum class Fate { Created, Updated, Skipped, Taken };

    /// Reads the orders with these numbers, and what has come without an order. Throws DbError.
    void load(Connection &connection, const std::vector<PurchaseParty> &suppliers,
              const std::vector<PurchaseParty> &products);
    /// Takes one row after the other; Taken: an order of this number is there, and a second one is not made.
    Fate take(size_t row);

    /// Whose order of that number is there; none where there is none.
    std::optional<size_t> supplierOf(const QString &number) const;

    std::vector<PlannedOrder> orders;
    std::vector<PlannedDelivery> deliveries;

private:
    Fate takeOrder(size_t row);
    int orderOf(const PurchaseRow &row);
    int lineOf(PlannedOrder &order, const PurchaseRow &row, bool &isChanged) const;
    bool bringForward(PlannedOrder &order, PlannedLine &line, const PurchaseRow &row) const;
    bool deliver(size_t row, int order, int line);

    const ImportSetting &m_setting;
    std::vector<PurchaseRow> &m_rows;
    QHash<QString, int> m_orderOfNumber;
    QHash<QString, int> m_deliveryOfKey;
    QSet<QString> m_looseThere; ///< the keys of what came without an order
};

} // namespace tefter
