// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Workplace.h"
#include "ui/customers/PersonFacts.h"

namespace tefter {

class DetailGrid;

/// Writes what is known of a person besides names and figures, one line each.
void showCustomerDetails(DetailGrid &lines, const PersonFacts &facts, const Workplace &workplace);

/// Writes the products that a person buys again and again; a click opens one.
void showLikedProducts(DetailGrid &lines, const QList<LikedProduct> &products, const Workplace &workplace);

} // namespace tefter
