// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/PurchaseReceipt.h"

#include "core/base/Shares.h"

#include <numeric>

namespace tefter {

namespace {

constexpr int costDecimals = 6;
constexpr qint64 milliInUnit = 1000;

/// The lines by what the extra cost is spread over.
std::vector<qint64> weightsOf(const QList<PurchaseReceiptLine> &lines)
{
    std::vector<qint64> byValue;
    std::vector<qint64> byQuantity;
    for (const PurchaseReceiptLine &line : lines) {
        const qint64 cost = line.unitCost.value_or(UnitPrice()).micro;
        // In thousandths of the currency, so that the sum of large ones fits.
        byValue.push_back(multiplyAndRound(line.quantity.milli, cost, milliInUnit * milliInUnit).value_or(0));
        byQuantity.push_back(line.unitCost ? line.quantity.milli : 0);
    }
    const bool hasValue = std::accumulate(byValue.begin(), byValue.end(), qint64{0}) > 0;
    return hasValue ? byValue : byQuantity;
}

} // namespace

void spreadExtraCost(PurchaseReceipt &receipt, const Currency &currency)
{
    qint64 extra = receipt.extraCost.minor;
    for (int i = currency.decimals; i < costDecimals; ++i)
        extra *= 10;
    const std::vector<qint64> parts = sharesOf(extra, weightsOf(receipt.lines));
    for (qsizetype i = 0; i < receipt.lines.size(); ++i) {
        PurchaseReceiptLine &line = receipt.lines[i];
        line.landedCost = line.unitCost;
        if (!line.unitCost || line.quantity.milli <= 0)
            continue;
        const qint64 part = parts[static_cast<size_t>(i)];
        line.landedCost->micro += multiplyAndRound(part, milliInUnit, line.quantity.milli).value_or(0);
    }
}

Money valueOf(const PurchaseReceipt &receipt, const Currency &currency)
{
    Money sum;
    for (const PurchaseReceiptLine &line : receipt.lines) {
        if (line.unitCost)
            sum += lineTotal(*line.unitCost, line.quantity, currency.decimals).value_or(Money());
    }
    return sum;
}

Money valueOf(const QList<PurchaseReceipt> &receipts, const Currency &currency)
{
    Money sum;
    for (const PurchaseReceipt &receipt : receipts)
        sum += valueOf(receipt, currency);
    return sum;
}

} // namespace tefter
