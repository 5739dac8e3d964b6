// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>
#include <functional>

namespace tefter {

/// The id of one record; ids of different kinds do not mix. 0 means "none"; ids are never used again.
template <class Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v)
        : value(v)
    {
    }
    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return std::hash<qint64>{}(id.value) ^ seed;
}

using CustomerId = Id<struct CustomerTag>;
using ProductId = Id<struct ProductTag>;
using CategoryId = Id<struct CategoryTag>;
using SupplierId = Id<struct SupplierTag>;
using StockPlaceId = Id<struct StockPlaceTag>;
using StockMoveId = Id<struct StockMoveTag>;
using StockCountId = Id<struct StockCountTag>;
using StockCountLineId = Id<struct StockCountLineTag>;
using StockTransferId = Id<struct StockTransferTag>;
using StockRequestId = Id<struct StockRequestTag>;
using PurchaseOrderId = Id<struct PurchaseOrderTag>;
using PurchaseOrderLineId = Id<struct PurchaseOrderLineTag>;
using PurchaseReceiptId = Id<struct PurchaseReceiptTag>;
using PurchaseReceiptLineId = Id<struct PurchaseReceiptLineTag>;
using SupplierReturnId = Id<struct SupplierReturnTag>;
using SupplierReturnLineId = Id<struct SupplierReturnLineTag>;
using SaleId = Id<struct SaleTag>;
using SaleLineId = Id<struct SaleLineTag>;
using SegmentId = Id<struct SegmentTag>;
using TagId = Id<struct TagTag>;
using StaffId = Id<struct StaffTag>;
using StepId = Id<struct StepTag>;
using BatchId = Id<struct BatchTag>;
using ExportId = Id<struct ExportTag>;

} // namespace tefter

template <class Tag>
struct std::hash<tefter::Id<Tag>>
{
    size_t operator()(tefter::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
