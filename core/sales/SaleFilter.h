// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Sale.h"

namespace tefter {

/// Which documents a list shows; what is left out does not matter.
struct SaleFilter
{
    Period period;
    CustomerId customer;
    bool walkIn = false; ///< only documents without a customer
    ProductId product;
    CategoryId category; ///< with the branches below it
    std::optional<SaleKind> kind;
    QString country; ///< as it stands on the document
    QString text;    ///< part of the number
    bool binned = false;
    friend bool operator==(const SaleFilter &, const SaleFilter &) = default;
};

/// By what a list of documents is sorted; the newest day first unless asked otherwise.
enum class SaleColumn { Day, Number, Kind, Customer, Country, Total };

struct SaleOrder
{
    SaleColumn column = SaleColumn::Day;
    bool descending = true;
    friend bool operator==(const SaleOrder &, const SaleOrder &) = default;
};

} // namespace tefter
