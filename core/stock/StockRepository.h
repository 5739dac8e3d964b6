// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stock/StockService.h"

namespace tefter {

/// What a place holds of a product, and what it is called.
struct StockLevel
{
    QString name;
    Quantity onHand;
    bool isStocked = false;
};

/// The SQL of places, transfers and what there is of one product. Every method throws DbError.
class StockRepository
{
public:
    explicit StockRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The usual one first.
    QList<StockPlace> places();
    std::optional<StockPlace> place(StockPlaceId id);
    std::optional<StockPlace> placeByName(const QString &name);
    StockPlaceId addPlace(Transaction &tx, const QString &name);

    StockLevel levelOf(ProductId product, StockPlaceId place);
    /// What a place held just at a time; the moves of one count are left out.
    Quantity onHandAt(ProductId product, StockPlaceId place, const QDateTime &at, StockCountId without = {});
    Quantity reservedOf(ProductId product);
    Quantity onTheWayOf(ProductId product);
    ProductStock ofProduct(ProductId product, int moves, const Currency &currency);
    std::optional<StockMoveRow> move(StockMoveId id);

    Result<void> addTransfer(Transaction &tx, const StockTransfer &transfer, StockPlaceId from,
                             StockPlaceId to, const QDateTime &at);
    /// Both sides of it; the transfer goes where nothing else was carried.
    void removeFromTransfer(Transaction &tx, const StockMove &side);

private:
    Connection &m_connection;
};

/// What is on its way, per product, as a query: product_id, quantity.
QString onTheWayQuery();

} // namespace tefter
