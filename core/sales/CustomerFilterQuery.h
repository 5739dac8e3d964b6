// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/sales/CustomerListRow.h"
#include "core/segments/IdSet.h"

namespace tefter {

/// The people that a filter lets through, or nothing where it lets everybody through who is not in the bin.
std::optional<IdSet> peopleWithin(Connection &connection, const CustomerFilter &filter, Day today);

} // namespace tefter
