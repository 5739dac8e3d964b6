// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/PurchaseOrderRepository.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

PurchaseOrder orderFrom(const Row &row)
{
    PurchaseOrder order;
    order.id = row.id<PurchaseOrderId>(0);
    order.number = row.text(1);
    order.supplier = row.id<SupplierId>(2);
    order.place = row.id<StockPlaceId>(3);
    order.state = purchaseStateFromKey(row.text(4)).value_or(PurchaseState::Draft);
    order.createdOn = row.day(5);
    order.sentOn = row.day(6);
    order.promisedOn = row.day(7);
    order.closedOn = row.day(8);
    order.note = row.text(9);
    order.isBinned = !row.isNull(10);
    return order;
}

PurchaseOrderLine orderLineFrom(const Row &row)
{
    PurchaseOrderLine line;
    line.id = row.id<PurchaseOrderLineId>(0);
    line.product = row.id<ProductId>(1);
    line.supplierCode = row.text(2);
    line.description = row.text(3);
    line.quantity = {row.integer(4)};
    if (!row.isNull(5))
        line.unitCost = UnitPrice{row.integer(5)};
    line.received = {row.integer(6)};
    return line;
}

Fields fieldsOf(const PurchaseOrder &order)
{
    const PurchaseState kept =
        order.state == PurchaseState::PartlyReceived ? PurchaseState::Sent : order.state;
    return {{"number"_L1, boundOrNull(order.number)},
            {"supplier_id"_L1, order.supplier.value},
            {"place_id"_L1, bound(order.place)},
            {"state"_L1, purchaseStateKey(kept)},
            {"created_on"_L1, order.createdOn.iso()},
            {"sent_on"_L1, bound(order.sentOn)},
            {"promised_on"_L1, bound(order.promisedOn)},
            {"closed_on"_L1, bound(order.closedOn)},
            {"note"_L1, order.note}};
}

Fields fieldsOf(const PurchaseOrderLine &line)
{
    return {{"product_id"_L1, line.product.value},
            {"supplier_code"_L1, line.supplierCode},
            {"description"_L1, line.description},
            {"quantity"_L1, line.quantity.milli},
            {"unit_cost"_L1, line.unitCost ? QVariant(line.unitCost->micro) : QVariant()}};
}

} // namespace

std::optional<PurchaseOrder> PurchaseOrderRepository::find(PurchaseOrderId id)
{
    auto order = m_db.one(u"SELECT id, number, supplier_id, coalesce(place_id, 0), state, created_on, "
                          "sent_on, promised_on, closed_on, note, deleted_at FROM purchase_order "
                          "WHERE id = ?"_s,
                          {id.value}, orderFrom);
    if (!order)
        return order;
    order->lines =
        m_db.all(u"SELECT l.id, l.product_id, l.supplier_code, l.description, l.quantity, l.unit_cost, "
                 "(SELECT CAST(coalesce(sum(r.quantity), 0) AS BIGINT) FROM purchase_receipt_line r "
                 "JOIN purchase_receipt p ON p.id = r.purchase_receipt_id "
                 "WHERE r.purchase_order_line_id = l.id AND p.deleted_at IS NULL) "
                 "FROM purchase_order_line l WHERE l.purchase_order_id = ? ORDER BY l.position"_s,
                 {id.value}, orderLineFrom);
    const bool hasCome = std::any_of(order->lines.cbegin(), order->lines.cend(),
                                     [](const PurchaseOrderLine &line) { return line.received.milli > 0; });
    if (order->state == PurchaseState::Sent && hasCome)
        order->state = PurchaseState::PartlyReceived;
    return order;
}

bool PurchaseOrderRepository::isNumberTaken(const QString &number)
{
    return m_db.number(u"SELECT count(*) FROM purchase_order WHERE number = ?"_s, {number}) > 0;
}

PurchaseOrderId PurchaseOrderRepository::insert(Transaction &tx, const PurchaseOrder &order)
{
    PurchaseOrder fresh = order;
    fresh.id = PurchaseOrderId{tx.insert("purchase_order"_L1, fieldsOf(order))};
    writeLines(tx, fresh);
    return fresh.id;
}

void PurchaseOrderRepository::change(Transaction &tx, const PurchaseOrder &order)
{
    tx.change("purchase_order"_L1, order.id.value, fieldsOf(order));
    QSet<qint64> staying;
    for (const PurchaseOrderLine &line : order.lines)
        staying.insert(line.id.value);
    const QList<qint64> rows = tx.connection().ids(
        u"SELECT id FROM purchase_order_line WHERE purchase_order_id = ?"_s, {order.id.value});
    for (const qint64 row : rows) {
        if (!staying.contains(row))
            tx.remove("purchase_order_line"_L1, row);
    }
    writeLines(tx, order);
}

void PurchaseOrderRepository::writeLines(Transaction &tx, const PurchaseOrder &order)
{
    qint64 next = tx.connection().number(
        u"SELECT coalesce(max(position) + 1, 0) FROM purchase_order_line WHERE purchase_order_id = ?"_s,
        {order.id.value});
    for (const PurchaseOrderLine &line : order.lines) {
        if (line.id.isValid())
            tx.change("purchase_order_line"_L1, line.id.value, fieldsOf(line));
        else
            tx.insert("purchase_order_line"_L1,
                      fieldsOf(line) +
                          Fields{{"purchase_order_id"_L1, order.id.value}, {"position"_L1, next++}});
    }
}

} // namespace tefter
