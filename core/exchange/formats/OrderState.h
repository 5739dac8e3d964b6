// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tefter {

/// What became of an order, as far as it matters to a shop: whether it came to a sale.
enum class OrderState : quint8 {
    Sold,
    PartlyRefunded,
    Refunded,  ///< in full: all came back
    Unpaid,    ///< so far
    Cancelled, ///< or failed, or never completed
};

/// From the words that e-shops use (resources/text/order-states.txt); words that are not known are of a sale.
OrderState orderStateFromWords(QStringView words);

/// Whether an order in this state came to a sale.
inline bool isSold(OrderState state)
{
    return state == OrderState::Sold || state == OrderState::PartlyRefunded;
}

} // namespace tefter
