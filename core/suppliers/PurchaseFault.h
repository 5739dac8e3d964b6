// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <optional>

namespace tefter {

/// Why a purchase cannot be kept so. Travels as Cause::WrongUse.
enum class PurchaseFault {
    NoLines,       ///< nothing is on it
    OrderIsOver,   ///< closed or cancelled: it changes no more
    NotSent,       ///< a draft has no receipts
    GoodsHaveCome, ///< what was received in part is closed, not cancelled, and its lines stay
    OtherSupplier, ///< the receipt names another supplier than its order
    BadQuantity,   ///< zero, below zero, too large, or more defective than received
};

/// The failure: the fault, and what it is about (a number, a product's name).
Error purchaseError(PurchaseFault fault, const QString &about = {});

/// The fault that a failure tells of; nothing for any other failure. Its args are the fault's id and what it
/// is about.
std::optional<PurchaseFault> purchaseFaultOf(const Error &error);

} // namespace tefter
