// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/sales/RhythmState.h"

#include <functional>

namespace tefter {

/// Computes customers' figures from their documents.
namespace figures {

/// Every customer who is not in the bin, by id: two ordered scans side by side, no sorting.
void forAll(Connection &connection, const std::function<void(qint64, const CustomerFigures &)> &take);

/// One customer, bin or not.
CustomerFigures ofOne(Connection &connection, CustomerId customer);

/// The kept figures of one customer; empty ones where none are kept.
CustomerFigures kept(Connection &connection, CustomerId customer);

} // namespace figures

} // namespace tefter
