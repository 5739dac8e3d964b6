// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/PurchaseFault.h"

#include <array>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array purchaseFaultIds{"purchase-no-lines"_L1,       "purchase-over"_L1,
                                      "purchase-not-sent"_L1,       "purchase-goods-have-come"_L1,
                                      "purchase-other-supplier"_L1, "purchase-bad-quantity"_L1};

} // namespace

Error purchaseError(PurchaseFault fault, const QString &about)
{
    return {Cause::WrongUse, {purchaseFaultIds[static_cast<size_t>(fault)], about}, {}};
}

std::optional<PurchaseFault> purchaseFaultOf(const Error &error)
{
    for (size_t i = 0; i < purchaseFaultIds.size(); ++i) {
        if (error.cause == Cause::WrongUse && error.args.value(0) == purchaseFaultIds[i])
            return static_cast<PurchaseFault>(i);
    }
    return std::nullopt;
}

} // namespace tefter
