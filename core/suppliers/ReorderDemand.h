// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Money.h"

#include <QHash>

namespace tefter {

class Connection;

/// How a product sold in a stretch of days, and on how many of them there was something to sell.
struct ReorderDemand
{
    Quantity sold;        ///< less what came back
    qint64 daysThere = 0; ///< days on which it was out of stock from morning to evening do not count

    /// Thousandths of a unit per day on which it was there; nothing where it never was, or nothing was sold.
    Quantity perDay() const;
};

/// By product: the demand from a day on, up to yesterday. A product's days begin with its first sale, its
/// first move or the day it was entered, whichever came first; before its first move it counts as there.
QHash<qint64, ReorderDemand> reorderDemand(Connection &connection, Day from, Day today);

} // namespace tefter
