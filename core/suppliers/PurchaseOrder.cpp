// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/PurchaseOrder.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array purchaseStateKeys{"draft"_L1, "sent"_L1, "partly"_L1, "closed"_L1, "cancelled"_L1};
constexpr qint64 largestOrder = 1'000'000'000'000'000;

} // namespace

QString purchaseStateKey(PurchaseState state)
{
    return purchaseStateKeys[static_cast<size_t>(state)];
}

std::optional<PurchaseState> purchaseStateFromKey(QStringView key)
{
    const auto found = std::find(purchaseStateKeys.begin(), purchaseStateKeys.end(), key);
    if (found == purchaseStateKeys.end())
        return std::nullopt;
    return static_cast<PurchaseState>(found - purchaseStateKeys.begin());
}

qint64 PurchaseOrder::daysLate(Day today) const
{
    return isOpen() && promisedOn.isValid() && promisedOn < today ? promisedOn.daysTo(today) : 0;
}

std::optional<Money> valueOf(const QList<PurchaseOrderLine> &lines, const Currency &currency)
{
    Money sum;
    for (const PurchaseOrderLine &line : lines) {
        if (!line.unitCost)
            continue;
        const auto value = lineTotal(*line.unitCost, line.quantity, currency.decimals);
        if (!value || value->minor > largestOrder - sum.minor)
            return std::nullopt;
        sum += *value;
    }
    return sum;
}

} // namespace tefter
