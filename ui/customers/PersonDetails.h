// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Workplace.h"
#include "ui/customers/PersonFacts.h"

class QWidget;

namespace tefter {

/// Fills a place with what is known of a person besides names and figures, one line each.
void showCustomerDetails(QWidget *place, const PersonFacts &facts, const Workplace &workplace);

/// Fills a place with the products that a person buys again and again; a click opens one.
void showLikedProducts(QWidget *place, const QList<LikedProduct> &products, const Workplace &workplace);

} // namespace tefter
