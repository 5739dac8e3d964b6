// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockLedger.h"

#include "core/stock/StockSettings.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Fields ledgerFields(const StockMove &move)
{
    const bool isCount = move.kind == StockMoveKind::Count;
    return {{"product_id"_L1, move.product.value},
            {"place_id"_L1, move.place.value},
            {"kind"_L1, stockMoveKindKey(move.kind)},
            {"at"_L1, stockTimeText(move.at)},
            {"business_day"_L1, Day(move.at.date()).iso()},
            {"quantity"_L1, isCount ? QVariant() : QVariant(move.quantity.milli)},
            {"counted"_L1, isCount && move.counted ? QVariant(move.counted->milli) : QVariant()},
            {"unit_cost"_L1, move.unitCost ? QVariant(move.unitCost->micro) : QVariant()},
            {"reason"_L1, move.reason},
            {"note"_L1, move.note},
            {"sale_line_id"_L1, bound(move.saleLine)},
            {"receipt_line_id"_L1, bound(move.receiptLine)},
            {"return_line_id"_L1, bound(move.returnLine)},
            {"count_line_id"_L1, bound(move.countLine)},
            {"transfer_id"_L1, bound(move.transfer)},
            {"batch_id"_L1, bound(move.batch)}};
}

QList<StockMove> ledgerMoves(Connection &connection, QLatin1StringView column, qint64 line)
{
    return connection.all(stockMoveQuery() + u" WHERE m.%1 = ? ORDER BY m.at, m.id"_s.arg(column), {line},
                          stockMoveFrom);
}

} // namespace

QString stockMoveQuery()
{
    return u"SELECT m.id, m.product_id, m.place_id, m.kind, m.at, m.quantity, m.counted, m.unit_cost, "
           u"m.reason, "
           "m.note, m.sale_line_id, m.receipt_line_id, m.return_line_id, m.count_line_id, m.transfer_id, "
           "m.batch_id FROM stock_move m"_s;
}

StockMove stockMoveFrom(const Row &row)
{
    StockMove move;
    move.id = row.id<StockMoveId>(0);
    move.product = row.id<ProductId>(1);
    move.place = row.id<StockPlaceId>(2);
    move.kind = stockMoveKindFromKey(row.text(3)).value_or(StockMoveKind::Receipt);
    move.at = row.dateTime(4);
    move.quantity = {row.integer(5)};
    if (!row.isNull(6))
        move.counted = Quantity{row.integer(6)};
    if (!row.isNull(7))
        move.unitCost = UnitPrice{row.integer(7)};
    move.reason = row.text(8);
    move.note = row.text(9);
    move.saleLine = row.id<SaleLineId>(10);
    move.receiptLine = row.id<PurchaseReceiptLineId>(11);
    move.returnLine = row.id<SupplierReturnLineId>(12);
    move.countLine = row.id<StockCountLineId>(13);
    move.transfer = row.id<StockTransferId>(14);
    move.batch = row.id<BatchId>(15);
    return move;
}

StockMoveId StockLedger::add(const StockMove &move)
{
    return StockMoveId{m_tx.insert("stock_move"_L1, ledgerFields(move))};
}

void StockLedger::change(const StockMove &move)
{
    m_tx.change("stock_move"_L1, move.id.value, ledgerFields(move));
}

void StockLedger::remove(StockMoveId move)
{
    m_tx.remove("stock_move"_L1, move.value);
}

QList<StockMove> StockLedger::of(SaleLineId line)
{
    return ledgerMoves(m_tx.connection(), "sale_line_id"_L1, line.value);
}

QList<StockMove> StockLedger::of(PurchaseReceiptLineId line)
{
    return ledgerMoves(m_tx.connection(), "receipt_line_id"_L1, line.value);
}

QList<StockMove> StockLedger::of(SupplierReturnLineId line)
{
    return ledgerMoves(m_tx.connection(), "return_line_id"_L1, line.value);
}

std::optional<Day> StockLedger::keptSince(Connection &connection)
{
    const Day since = readStockSettings(connection).since;
    return since.isValid() ? std::optional(since) : std::nullopt;
}

StockPlaceId StockLedger::usualPlace(Connection &connection)
{
    return StockPlaceId{connection.number(
        u"SELECT id FROM stock_place WHERE deleted_at IS NULL ORDER BY position, id LIMIT 1"_s)};
}

std::optional<UnitPrice> StockLedger::averageAt(Connection &connection, ProductId product,
                                                const QDateTime &at)
{
    const auto average = connection.one(
        u"SELECT average_after FROM stock_running WHERE product_id = ? AND at <= ? "
        "ORDER BY at DESC, move_id DESC LIMIT 1"_s,
        {product.value, stockTimeText(at)}, [](const Row &row) { return row.maybeInteger(0); });
    return average && *average ? std::optional(UnitPrice{**average}) : std::nullopt;
}

} // namespace tefter
