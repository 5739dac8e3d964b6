// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Shop.h"
#include "core/stock/StockMove.h"

namespace tefter {

/// What becomes of something that was asked for: it waits, it lies ready for the one who asked, they have it,
/// or nobody wants it any more.
enum class StockRequestState { Open, SetAside, Done, Dropped };

/// As in the file: open, set-aside, done, dropped.
QString stockRequestStateKey(StockRequestState state);
std::optional<StockRequestState> stockRequestStateFromKey(QStringView key);

/// Something that was asked for and was not there.
struct StockRequest
{
    StockRequestId id;
    ProductId product;   ///< none where the shop does not have it at all
    QString wanted;      ///< in words; of a product what is to be added to its name
    CustomerId customer; ///< none where nobody is to be called
    Quantity quantity{1000};
    Day askedOn; ///< none: today
    StockRequestState state = StockRequestState::Open;
    QString note;
};

/// A request as a list shows it.
struct StockRequestRow
{
    StockRequest request;
    QString productName;
    QString unit;
    Quantity free;         ///< of the product: there, and not set aside for anybody
    bool isBinned = false; ///< the product was put in the bin meanwhile
    bool hasCome() const
    {
        return request.state == StockRequestState::Open && request.product.isValid() &&
               free.milli >= request.quantity.milli;
    }
};

/// "Asked for, not in stock": who wanted what, and whom to call now that it has come.
class StockRequestService
{
public:
    explicit StockRequestService(Shop &shop)
        : m_shop(shop)
    {
    }

    /// Those that wait or lie ready, or all of them; what has come first, then the oldest.
    [[nodiscard]] Result<QList<StockRequestRow>> list(bool finishedToo = false) const;
    [[nodiscard]] Result<QList<StockRequestRow>> of(ProductId product) const;
    [[nodiscard]] Result<StockRequest> find(StockRequestId id) const;
    /// A product or words are needed: NameMissing.
    [[nodiscard]] Result<StockRequestId> add(const StockRequest &request);
    [[nodiscard]] Result<void> change(const StockRequest &request);
    /// Set aside: only as much as is there and free, NotInStock else.
    [[nodiscard]] Result<void> setState(StockRequestId id, StockRequestState state);

private:
    Shop &m_shop;
};

} // namespace tefter
