// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockRepository.h"

#include "core/base/SearchKey.h"
#include "core/stock/StockLedger.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

StockPlace placeFrom(const Row &row)
{
    return {row.id<StockPlaceId>(0), row.text(1)};
}

QString moveRowQuery()
{
    return u"SELECT m.id, m.product_id, m.place_id, m.kind, m.at, m.quantity, m.counted, m.unit_cost, "
           u"m.reason, "
           "m.note, m.sale_line_id, m.receipt_line_id, m.return_line_id, m.count_line_id, m.transfer_id, "
           "m.batch_id, p.name, coalesce(s.number, c.name, q.document, b.document, ''), s.id, "
           "r.effect, r.place_after, r.product_after, r.average_after, "
           "CASE WHEN m.transfer_id IS NOT NULL THEN (SELECT op.name FROM stock_move o JOIN stock_place op "
           "ON op.id = o.place_id WHERE o.product_id = m.product_id AND o.transfer_id = m.transfer_id "
           "AND o.place_id <> m.place_id LIMIT 1) END FROM stock_move m "
           "JOIN stock_running r ON r.move_id = m.id JOIN stock_place p ON p.id = m.place_id "
           "LEFT JOIN sale_line sl ON sl.id = m.sale_line_id LEFT JOIN sale s ON s.id = sl.sale_id "
           "LEFT JOIN stock_count_line cl ON cl.id = m.count_line_id "
           "LEFT JOIN stock_count c ON c.id = cl.stock_count_id "
           "LEFT JOIN purchase_receipt_line ql ON ql.id = m.receipt_line_id "
           "LEFT JOIN purchase_receipt q ON q.id = ql.purchase_receipt_id "
           "LEFT JOIN supplier_return_line bl ON bl.id = m.return_line_id "
           "LEFT JOIN supplier_return b ON b.id = bl.supplier_return_id "_s;
}

StockMoveRow moveRowFrom(const Row &row)
{
    StockMoveRow result;
    result.move = stockMoveFrom(row);
    result.place = row.text(16);
    result.document = row.text(17);
    result.sale = row.id<SaleId>(18);
    result.effect = {row.integer(19)};
    result.otherPlace = row.text(23);
    result.placeAfter = {row.integer(20)};
    result.productAfter = {row.integer(21)};
    if (!row.isNull(22))
        result.averageAfter = UnitPrice{row.integer(22)};
    const StockMove &move = result.move;
    result.isByHand = !move.saleLine.isValid() && !move.receiptLine.isValid() && !move.returnLine.isValid() &&
                      !move.countLine.isValid();
    return result;
}

} // namespace

QString onTheWayQuery()
{
    return u"SELECT l.product_id AS product_id, CAST(sum(CASE WHEN l.quantity > l.came THEN l.quantity - "
           u"l.came "
           "ELSE 0 END) AS BIGINT) AS quantity FROM (SELECT o.product_id, o.quantity, "
           "coalesce((SELECT sum(r.quantity) FROM purchase_receipt_line r JOIN purchase_receipt q "
           "ON q.id = r.purchase_receipt_id WHERE r.purchase_order_line_id = o.id AND q.deleted_at IS NULL), "
           "0) "
           "AS came FROM purchase_order_line o JOIN purchase_order h ON h.id = o.purchase_order_id "
           "WHERE h.state = 'sent' AND h.deleted_at IS NULL) l GROUP BY l.product_id"_s;
}

QList<StockPlace> StockRepository::places()
{
    return m_connection.all(
        u"SELECT id, name FROM stock_place WHERE deleted_at IS NULL ORDER BY position, id"_s, {}, placeFrom);
}

std::optional<StockPlace> StockRepository::place(StockPlaceId id)
{
    return m_connection.one(u"SELECT id, name FROM stock_place WHERE id = ? AND deleted_at IS NULL"_s,
                            {id.value}, placeFrom);
}

std::optional<StockPlace> StockRepository::placeByName(const QString &name)
{
    const QList<StockPlace> all = places();
    const QString key = foldedKey(name);
    const auto found = std::find_if(all.begin(), all.end(), [&](const StockPlace &place) {
        return place.name == name || (!key.isEmpty() && foldedKey(place.name) == key);
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

StockPlaceId StockRepository::addPlace(Transaction &tx, const QString &name)
{
    const qint64 next = m_connection.number(u"SELECT coalesce(max(position), -1) + 1 FROM stock_place"_s);
    return StockPlaceId{tx.insert("stock_place"_L1, {{"name"_L1, name}, {"position"_L1, next}})};
}

StockLevel StockRepository::levelOf(ProductId product, StockPlaceId place)
{
    return m_connection
        .one(u"SELECT p.name, coalesce(l.quantity, 0), p.is_stocked FROM product p LEFT JOIN stock_level l "
             "ON l.product_id = p.id AND l.place_id = ? WHERE p.id = ?"_s,
             {place.value, product.value},
             [](const Row &row) {
                 return StockLevel{row.text(0), {row.integer(1)}, row.flag(2)};
             })
        .value_or(StockLevel());
}

Quantity StockRepository::onHandAt(ProductId product, StockPlaceId place, const QDateTime &at,
                                   StockCountId without)
{
    return {m_connection.number(
        u"SELECT r.place_after FROM stock_running r JOIN stock_move m ON m.id = r.move_id "
        "LEFT JOIN stock_count_line l ON l.id = m.count_line_id WHERE r.product_id = ? AND r.place_id = ? "
        "AND r.at <= ? AND coalesce(l.stock_count_id, 0) <> ? ORDER BY r.at DESC, r.move_id DESC LIMIT 1"_s,
        {product.value, place.value, stockTimeText(at), without.value})};
}

Quantity StockRepository::reservedOf(ProductId product)
{
    return {m_connection.number(u"SELECT CAST(coalesce(sum(quantity), 0) AS BIGINT) FROM stock_request "
                                "WHERE product_id = ? AND state = 'set-aside'"_s,
                                {product.value})};
}

Quantity StockRepository::onTheWayOf(ProductId product)
{
    return {m_connection.number(
        u"SELECT coalesce((SELECT quantity FROM (%1) AS way WHERE product_id = ?), 0)"_s.arg(onTheWayQuery()),
        {product.value})};
}

ProductStock StockRepository::ofProduct(ProductId product, int moves, const Currency &currency)
{
    ProductStock stock;
    stock.isStocked =
        m_connection.number(u"SELECT is_stocked FROM product WHERE id = ?"_s, {product.value}) != 0;
    stock.places = m_connection.all(
        u"SELECT p.id, p.name, l.quantity FROM stock_level l JOIN stock_place p ON p.id = l.place_id "
        "WHERE l.product_id = ? ORDER BY p.position, p.id"_s,
        {product.value}, [](const Row &row) {
            return ProductStock::AtPlace{placeFrom(row), {row.integer(2)}};
        });
    m_connection.each(u"SELECT quantity, average_cost FROM product_stock WHERE product_id = ?"_s,
                      {product.value}, [&](const Row &row) {
                          stock.onHand = {row.integer(0)};
                          if (!row.isNull(1))
                              stock.average = UnitPrice{row.integer(1)};
                      });
    if (stock.average)
        stock.value = lineTotal(*stock.average, stock.onHand, currency.decimals);
    stock.reserved = reservedOf(product);
    stock.onTheWay = onTheWayOf(product);
    stock.moves =
        m_connection.all(moveRowQuery() + u"WHERE m.product_id = ? ORDER BY m.at DESC, m.id DESC LIMIT ?"_s,
                         {product.value, moves}, moveRowFrom);
    stock.moveCount =
        m_connection.number(u"SELECT count(*) FROM stock_move WHERE product_id = ?"_s, {product.value});
    if (!stock.moves.isEmpty())
        stock.lastMoved = Day(stock.moves.first().move.at.date());
    return stock;
}

std::optional<StockMoveRow> StockRepository::move(StockMoveId id)
{
    return m_connection.one(moveRowQuery() + u"WHERE m.id = ?"_s, {id.value}, moveRowFrom);
}

Result<void> StockRepository::addTransfer(Transaction &tx, const StockTransfer &transfer, StockPlaceId from,
                                          StockPlaceId to, const QDateTime &at)
{
    StockMove side;
    side.kind = StockMoveKind::Transfer;
    side.at = at;
    side.transfer = StockTransferId{tx.insert("stock_transfer"_L1, {{"from_place_id"_L1, from.value},
                                                                    {"to_place_id"_L1, to.value},
                                                                    {"at"_L1, stockTimeText(at)},
                                                                    {"note"_L1, transfer.note.trimmed()}})};
    StockLedger ledger(tx);
    for (const auto &[product, quantity] : transfer.goods) {
        if (quantity.milli <= 0)
            return failure(Cause::BadValue, {u"quantity"_s, decimalText(quantity.milli, 3)});
        if (const auto fits = requireMovable(m_connection, product, quantity); !fits)
            return fits;
        side.product = product;
        side.place = from;
        side.quantity = {-quantity.milli};
        ledger.add(side);
        side.place = to;
        side.quantity = quantity;
        ledger.add(side);
    }
    return {};
}

void StockRepository::removeFromTransfer(Transaction &tx, const StockMove &side)
{
    StockLedger ledger(tx);
    const QList<qint64> sides =
        m_connection.ids(u"SELECT id FROM stock_move WHERE transfer_id = ? AND product_id = ?"_s,
                         {side.transfer.value, side.product.value});
    for (const qint64 one : sides)
        ledger.remove(StockMoveId{one});
    if (m_connection.number(u"SELECT count(*) FROM stock_move WHERE transfer_id = ?"_s,
                            {side.transfer.value}) == 0)
        tx.remove("stock_transfer"_L1, side.transfer.value);
}

} // namespace tefter
