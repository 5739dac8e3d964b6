// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Shop.h"
#include "core/stock/StockGuard.h"
#include "core/stock/StockMove.h"
#include "core/stock/StockSettings.h"

namespace tefter {

/// Goods as they are entered by hand, without any document.
struct StockEntry
{
    ProductId product;
    Quantity quantity;                 ///< above zero
    StockPlaceId place;                ///< none: the usual one
    Day day;                           ///< none: now
    std::optional<UnitPrice> unitCost; ///< of what comes in, without VAT
    QString reason;                    ///< of a loss
    QString note;
};

/// Goods carried from one place to another.
struct StockTransfer
{
    StockPlaceId from;
    StockPlaceId to;
    Day day; ///< none: now
    QString note;
    QList<QPair<ProductId, Quantity>> goods;
};

/// A line of the ledger as a person reads it.
struct StockMoveRow
{
    StockMove move;
    QString place;
    QString otherPlace; ///< of goods that were carried: from where, or to where
    QString document;   ///< number or name of what it was written for; empty where there is none
    SaleId sale;
    Quantity effect;
    Quantity placeAfter;
    Quantity productAfter;
    std::optional<UnitPrice> averageAfter;
    bool isByHand = false; ///< it was entered by itself and can be removed
};

/// What there is of one product.
struct ProductStock
{
    struct AtPlace
    {
        StockPlace place;
        Quantity onHand;
    };
    QList<AtPlace> places; ///< those that hold it or once held it
    Quantity onHand;
    Quantity reserved;
    Quantity onTheWay;
    std::optional<UnitPrice> average;
    std::optional<Money> value;
    Day lastMoved;
    QList<StockMoveRow> moves; ///< newest first
    qint64 moveCount = 0;
    bool isStocked = true;
};

/// What there would not be enough of.
struct StockShortage
{
    ProductId product;
    QString name;
    Quantity there;
    Quantity wanted;
    NegativeStock rule = NegativeStock::Warn;
};

/// Switches stock keeping on, enters what came in, was lost or was carried elsewhere, and looks at one
/// product. What is entered answers with the counts that it has changed: their figure stands, their
/// difference does not.
class StockService
{
public:
    explicit StockService(Shop &shop)
        : m_shop(shop)
    {
    }

    [[nodiscard]] Result<StockSettings> settings() const;
    /// With a first place where there is none yet. BadValue for a day to come; NameMissing.
    [[nodiscard]] Result<void> changeSettings(const StockSettings &settings, const QString &firstPlace = {});

    /// At most so many moves.
    [[nodiscard]] Result<ProductStock> of(ProductId product, int moves) const;
    /// Those that would fall below zero, or further, by these; only where the rule is not to allow it, and on
    /// a day from which on stock is kept.
    [[nodiscard]] Result<QList<StockShortage>> shortages(const QList<QPair<ProductId, Quantity>> &goods,
                                                         StockPlaceId place, Day day = {}) const;

    /// What was there when the ledger began.
    [[nodiscard]] Result<QList<CountShift>> open(const StockEntry &entry);
    /// Goods that came in without an order.
    [[nodiscard]] Result<QList<CountShift>> receive(const StockEntry &entry);
    [[nodiscard]] Result<QList<CountShift>> lose(const StockEntry &entry);
    [[nodiscard]] Result<QList<CountShift>> transfer(const StockTransfer &transfer);
    /// A move that was entered by itself; of a transfer both sides go. BadValue for one that has a document.
    [[nodiscard]] Result<QList<CountShift>> remove(StockMoveId move);

private:
    Result<QList<CountShift>> enter(const StockEntry &entry, StockMoveKind kind, const char *label);
    QString productName(ProductId product) const;

    Shop &m_shop;
};

} // namespace tefter
