// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SaleStock.h"

#include "core/sales/SaleRepository.h"
#include "core/stock/StockLedger.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

void addProducts(const Sale &sale, QSet<qint64> &products)
{
    for (const SaleLine &line : sale.lines) {
        if (line.product.isValid())
            products.insert(line.product.value);
    }
}

QSet<qint64> productsOf(const QList<Sale> &sales)
{
    QSet<qint64> products;
    for (const Sale &sale : sales)
        addProducts(sale, products);
    return products;
}

QList<Sale> salesOf(Connection &connection, const QList<SaleId> &ids)
{
    QList<Sale> sales;
    for (const SaleId id : ids) {
        if (const auto sale = SaleRepository(connection).find(id))
            sales.append(*sale);
    }
    return sales;
}

/// Whose goods a product was at a time: of the last receipt before, else of who usually brings it.
SupplierId supplierAt(Connection &connection, ProductId product, const QDateTime &at)
{
    const SupplierId last{connection.number(
        u"SELECT q.supplier_id FROM purchase_receipt_line l JOIN purchase_receipt q "
        "ON q.id = l.purchase_receipt_id WHERE l.product_id = ? AND q.at <= ? AND q.deleted_at IS NULL "
        "ORDER BY q.at DESC, q.id DESC LIMIT 1"_s,
        {product.value, wallClockText(at)})};
    if (last.isValid())
        return last;
    return SupplierId{connection.number(
        u"SELECT supplier_id FROM supplier_product WHERE product_id = ? ORDER BY position, id LIMIT 1"_s,
        {product.value})};
}

std::optional<UnitPrice> costAt(Connection &connection, ProductId product, const QDateTime &at)
{
    if (const auto average = StockLedger::averageAt(connection, product, at))
        return average;
    const auto asked = connection.one(u"SELECT unit_cost FROM supplier_product WHERE product_id = ? "
                                      "AND unit_cost IS NOT NULL ORDER BY position, id LIMIT 1"_s,
                                      {product.value}, [](const Row &row) { return row.integer(0); });
    return asked ? std::optional(UnitPrice{*asked}) : std::nullopt;
}

/// Whether anything at all is known of what goods cost or whose they are.
bool knowsCosts(Connection &connection)
{
    return connection.number(u"SELECT (SELECT count(*) FROM (SELECT 1 FROM supplier_product LIMIT 1) AS a) + "
                             "(SELECT count(*) FROM (SELECT 1 FROM stock_move LIMIT 1) AS b)"_s) > 0;
}

/// The move of a line; nothing where it moves no goods.
std::optional<StockMove> moveOfLine(Connection &connection, const Sale &sale, const SaleLine &line)
{
    if (!sale.place.isValid() || sale.isBinned || !line.product.isValid() || line.quantity.milli == 0 ||
        connection.number(u"SELECT is_stocked FROM product WHERE id = ?"_s, {line.product.value}) == 0)
        return std::nullopt;
    StockMove move;
    move.product = line.product;
    move.place = sale.place;
    move.at = sale.at;
    move.saleLine = line.id;
    if (sale.kind == SaleKind::Adjustment) {
        move.kind = StockMoveKind::Loss;
        move.quantity = line.quantity;
        // A line below zero in price corrects a debt and takes nothing from a shelf.
        return line.unitPrice.micro < 0 ? std::nullopt : std::optional(move);
    }
    move.kind = line.quantity.milli > 0 ? StockMoveKind::Sale : StockMoveKind::Return;
    move.quantity = {-line.quantity.milli};
    return move;
}

} // namespace

SaleStock::SaleStock(Transaction &tx, const Sale &sale)
    : m_tx(tx)
    , m_guard(tx, productsOf({sale}))
{
}

SaleStock::SaleStock(Transaction &tx, const Sale &before, const Sale &after)
    : m_tx(tx)
    , m_guard(tx, productsOf({before, after}))
{
    for (const SaleLine &line : before.lines)
        m_before.insert(line.id, line);
}

SaleStock::SaleStock(Transaction &tx, const QList<SaleId> &sales)
    : m_tx(tx)
    , m_guard(tx, productsOf(salesOf(tx.connection(), sales)))
{
}

Result<void> SaleStock::prepare(Sale &sale)
{
    Connection &connection = m_tx.connection();
    const auto since = StockLedger::keptSince(connection);
    if (!sale.id.isValid() && (!since || sale.businessDay() < *since))
        sale.place = {};
    else if (!sale.id.isValid() && !sale.place.isValid())
        sale.place = StockLedger::usualPlace(connection);
    for (SaleLine &line : sale.lines) {
        if (const auto frozen = freeze(sale, line); !frozen)
            return frozen;
    }
    return {};
}

Result<void> SaleStock::freeze(const Sale &sale, SaleLine &line)
{
    Connection &connection = m_tx.connection();
    const SaleLine before = m_before.value(line.id);
    if (before.product.isValid() && before.product == line.product) {
        line.unitCost = before.unitCost;
        line.supplier = before.supplier;
        if (before.quantity == line.quantity)
            return {};
    } else {
        line.unitCost = std::nullopt;
        line.supplier = {};
    }
    if (!line.product.isValid())
        return {};
    if (const auto whole = requireWhole(connection, line.product, line.quantity); !whole)
        return whole;
    if (before.product == line.product)
        return {};
    const auto taken =
        connection.one(u"SELECT unit_cost, supplier_id FROM sale_line WHERE id = ?"_s, {line.returns.value},
                       [](const Row &row) { return std::pair(row.maybeInteger(0), row.id<SupplierId>(1)); });
    if (taken && taken->first)
        line.unitCost = UnitPrice{*taken->first};
    if (taken)
        line.supplier = taken->second;
    if (!taken) {
        line.unitCost = costAt(connection, line.product, sale.at);
        line.supplier = supplierAt(connection, line.product, sale.at);
    }
    return {};
}

Result<void> SaleStock::follow(const QList<SaleId> &sales)
{
    const QList<Sale> written = salesOf(m_tx.connection(), sales);
    for (const Sale &sale : written)
        writeMoves(m_tx, sale);
    return m_guard.require();
}

void SaleStock::writeMoves(Transaction &tx, const Sale &sale)
{
    StockLedger ledger(tx);
    for (const SaleLine &line : sale.lines)
        ledger.put(line.id, moveOfLine(tx.connection(), sale, line));
}

void SaleStock::settle(Transaction &tx, SaleId id)
{
    SaleRepository sales(tx.connection());
    auto sale = knowsCosts(tx.connection()) ? sales.find(id) : std::nullopt;
    if (!sale)
        return;
    for (SaleLine &line : sale->lines) {
        line.unitCost = costAt(tx.connection(), line.product, sale->at);
        line.supplier = supplierAt(tx.connection(), line.product, sale->at);
    }
    sales.change(tx, *sale);
    writeMoves(tx, *sale);
}

qint64 SaleStockBulk::move(StockPlaceId place)
{
    Connection &db = m_tx.connection();
    const auto since = StockLedger::keptSince(db);
    if (!since || !place.isValid())
        return 0;
    db.execute(
        u"UPDATE sale SET place_id = ? WHERE batch_id = ? AND business_day >= ? AND deleted_at IS NULL"_s,
        {place.value, m_batch.value, since->iso()});
    db.execute(
        u"INSERT INTO stock_move (product_id, place_id, kind, at, business_day, quantity, sale_line_id, "
        "batch_id) SELECT l.product_id, s.place_id, CASE WHEN s.kind = 'adjustment' THEN 'loss' "
        "WHEN l.quantity > 0 THEN 'sale' ELSE 'return' END, s.at, s.business_day, "
        "CASE WHEN s.kind = 'adjustment' THEN l.quantity ELSE -l.quantity END, l.id, ? "
        "FROM sale s JOIN sale_line l ON l.sale_id = s.id JOIN product p ON p.id = l.product_id "
        "WHERE s.batch_id = ? AND s.place_id IS NOT NULL AND p.is_stocked = 1 AND l.quantity <> 0 "
        "AND (s.kind <> 'adjustment' OR l.unit_price >= 0) ORDER BY l.id"_s,
        {m_batch.value, m_batch.value});
    return db.number(u"SELECT count(*) FROM stock_move c WHERE c.kind = 'count' AND EXISTS (SELECT 1 "
                     "FROM stock_move m WHERE m.product_id = c.product_id AND m.at < c.at "
                     "AND m.place_id = c.place_id AND m.batch_id = ?)"_s,
                     {m_batch.value});
}

void SaleStockBulk::freezeCosts()
{
    Connection &db = m_tx.connection();
    if (!knowsCosts(db))
        return;
    db.execute(
        u"UPDATE sale_line SET unit_cost = coalesce((SELECT r.average_after FROM stock_running r, sale s "
        "WHERE s.id = sale_line.sale_id AND r.product_id = sale_line.product_id AND r.at <= s.at "
        "ORDER BY r.at DESC, r.move_id DESC LIMIT 1), (SELECT g.unit_cost FROM supplier_product g "
        "WHERE g.product_id = sale_line.product_id AND g.unit_cost IS NOT NULL ORDER BY g.position, g.id "
        "LIMIT 1)), "
        "supplier_id = coalesce((SELECT q.supplier_id FROM purchase_receipt_line l JOIN purchase_receipt q "
        "ON q.id = l.purchase_receipt_id JOIN sale s ON s.id = sale_line.sale_id "
        "WHERE l.product_id = sale_line.product_id AND q.at <= s.at AND q.deleted_at IS NULL "
        "ORDER BY q.at DESC, q.id DESC LIMIT 1), (SELECT g.supplier_id FROM supplier_product g "
        "WHERE g.product_id = sale_line.product_id ORDER BY g.position, g.id LIMIT 1)) "
        "WHERE product_id IS NOT NULL AND sale_id IN (SELECT id FROM sale WHERE batch_id = ?)"_s,
        {m_batch.value});
}

} // namespace tefter
