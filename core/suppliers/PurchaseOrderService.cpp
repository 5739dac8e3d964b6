// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/PurchaseOrderService.h"

#include "core/catalogue/ProductRepository.h"
#include "core/shop/Shop.h"
#include "core/stock/StockGuard.h"
#include "core/stock/StockLedger.h"
#include "core/suppliers/PurchaseFault.h"
#include "core/suppliers/PurchaseOrderRepository.h"
#include "core/suppliers/SupplierProductRepository.h"
#include "core/suppliers/SupplierProductService.h"
#include "core/suppliers/SupplierRepository.h"
#include "core/suppliers/WholeLines.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Error orderNotFound(PurchaseOrderId id)
{
    return {Cause::NotFound, {u"order"_s, QString::number(id.value)}, {}};
}

/// What the history calls an order: its number, or whose draft it is.
QString orderName(Connection &connection, const PurchaseOrder &order)
{
    return order.number.isEmpty() ? SupplierRepository(connection).nameOf(order.supplier) : order.number;
}

/// What a line has from its product and supplier where nothing else was said.
Result<void> fill(Connection &connection, SupplierId supplier, PurchaseOrderLine &line)
{
    const auto product = ProductRepository(connection).find(line.product);
    if (!product)
        return failure(Cause::NotFound, {u"product"_s, QString::number(line.product.value)});
    if (line.description.isEmpty())
        line.description = product->name;
    const auto known = SupplierProductRepository(connection).find(supplier, line.product);
    if (known && line.supplierCode.isEmpty())
        line.supplierCode = known->code;
    if (known && !line.unitCost)
        line.unitCost = known->unitCost;
    return {};
}

Result<void> checkedLines(const PurchaseOrder &order, const Currency &currency)
{
    for (const PurchaseOrderLine &line : order.lines) {
        if (line.quantity.milli <= 0 || line.quantity.milli > largestLineQuantity)
            return failure(purchaseError(PurchaseFault::BadQuantity, line.description));
        const qint64 cost = line.unitCost.value_or(UnitPrice()).micro;
        if (cost < 0 || cost > largestUnitCost)
            return failure(Cause::BadValue, {u"cost"_s, decimalText(cost, 6)});
    }
    if (!valueOf(order.lines, currency))
        return failure(Cause::BadValue, {u"total"_s, order.number});
    return {};
}

/// What has come stays on the order, under its product.
Result<void> keepsWhatCame(const PurchaseOrder &before, const PurchaseOrder &after)
{
    for (const PurchaseOrderLine &line : before.lines) {
        if (line.received.milli == 0)
            continue;
        const bool stays = after.supplier == before.supplier &&
                           std::any_of(after.lines.cbegin(), after.lines.cend(), [&](const auto &other) {
                               return other.id == line.id && other.product == line.product;
                           });
        if (!stays)
            return failure(purchaseError(PurchaseFault::GoodsHaveCome, line.description));
    }
    return {};
}

/// The day by which the supplier should bring everything; none where no lead time is known.
Day promisedDay(Connection &connection, const PurchaseOrder &order)
{
    const auto days = connection.one(
        u"SELECT max(coalesce(x.lead_days, s.lead_days)) FROM purchase_order_line l "
        "JOIN purchase_order o ON o.id = l.purchase_order_id JOIN supplier s ON s.id = o.supplier_id "
        "LEFT JOIN supplier_product x ON x.supplier_id = s.id AND x.product_id = l.product_id "
        "WHERE o.id = ?"_s,
        {order.id.value}, [](const Row &row) { return row.maybeInteger(0); });
    return days && *days ? order.sentOn.plusDays(**days) : Day();
}

QString nextOrderNumber(Transaction &tx, Day day)
{
    const int year = day.date().year();
    PurchaseOrderRepository orders(tx.connection());
    for (;;) {
        const qint64 next = tx.nextNumber(u"purchase-order-%1"_s.arg(year));
        const QString number = u"PO-%1-%2"_s.arg(year).arg(next, 4, 10, QLatin1Char('0'));
        if (!orders.isNumberTaken(number))
            return number;
    }
}

} // namespace

Result<PurchaseOrder> PurchaseOrderService::find(PurchaseOrderId id) const
{
    return m_shop.read([&](Connection &c) -> Result<PurchaseOrder> {
        if (const auto order = PurchaseOrderRepository(c).find(id))
            return *order;
        return failure(orderNotFound(id));
    });
}

Result<PurchaseOrderLine> PurchaseOrderService::line(SupplierId supplier, ProductId product,
                                                     Quantity quantity) const
{
    return m_shop.read([&](Connection &c) -> Result<PurchaseOrderLine> {
        PurchaseOrderLine line;
        line.product = product;
        line.quantity = quantity;
        if (const auto filled = fill(c, supplier, line); !filled)
            return failure(filled.error());
        return line;
    });
}

Result<PurchaseOrderId> PurchaseOrderService::save(PurchaseOrder order) const
{
    const bool isNew = !order.id.isValid();
    const auto name = m_shop.read([&](Connection &c) -> Result<QString> {
        const QString supplier = SupplierRepository(c).nameOf(order.supplier);
        if (supplier.isEmpty())
            return failure(Cause::NotFound, {u"supplier"_s, QString::number(order.supplier.value)});
        return order.number.isEmpty() ? supplier : order.number;
    });
    if (!name)
        return failure(name.error());
    const StepLabel label{isNew ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Order to %1 drafted"))
                                : QStringLiteral(QT_TRANSLATE_NOOP("step", "Order %1 changed")),
                          {*name}};
    order.note = order.note.trimmed();
    return m_shop.write(label, [&](Transaction &tx) -> Result<PurchaseOrderId> {
        Connection &connection = tx.connection();
        for (PurchaseOrderLine &line : order.lines) {
            if (line.id.isValid())
                continue;
            if (const auto filled = fill(connection, order.supplier, line); !filled)
                return failure(filled.error());
        }
        if (const auto fits = checkedLines(order, m_shop.settings().currency); !fits)
            return failure(fits.error());
        const auto before = PurchaseOrderRepository(connection).find(order.id);
        if (const auto whole =
                requireWholeLines(connection, before.value_or(PurchaseOrder()).lines, order.lines);
            !whole)
            return failure(whole.error());
        if (isNew) {
            order.createdOn = m_shop.clock().today();
            order.state = PurchaseState::Draft;
            order.number.clear();
            if (!order.place.isValid())
                order.place = StockLedger::usualPlace(connection);
            return PurchaseOrderRepository::insert(tx, order);
        }
        if (!before)
            return failure(orderNotFound(order.id));
        if (!before->isEditable())
            return failure(purchaseError(PurchaseFault::OrderIsOver, before->number));
        if (order.lines.isEmpty() && before->state != PurchaseState::Draft)
            return failure(purchaseError(PurchaseFault::NoLines, before->number));
        if (const auto keeps = keepsWhatCame(*before, order); !keeps)
            return failure(keeps.error());
        order.number = before->number;
        order.state = before->state;
        order.createdOn = before->createdOn;
        order.sentOn = before->sentOn;
        PurchaseOrderRepository::change(tx, order);
        return order.id;
    });
}

template <class Change>
Result<void> PurchaseOrderService::changeState(PurchaseOrderId id, const QString &key, Change change) const
{
    const auto name = m_shop.read([&](Connection &c) -> Result<QString> {
        const auto order = PurchaseOrderRepository(c).find(id);
        return order ? Result<QString>(orderName(c, *order)) : Result<QString>(failure(orderNotFound(id)));
    });
    if (!name)
        return failure(name.error());
    return m_shop.write({key, {*name}}, [&](Transaction &tx) -> Result<void> {
        auto order = PurchaseOrderRepository(tx.connection()).find(id);
        if (!order)
            return failure(orderNotFound(id));
        if (const auto done = change(tx, *order); !done)
            return done;
        PurchaseOrderRepository::change(tx, *order);
        return {};
    });
}

Result<QString> PurchaseOrderService::send(PurchaseOrderId id) const
{
    QString number;
    const auto sent =
        changeState(id, QStringLiteral(QT_TRANSLATE_NOOP("step", "Order to %1 sent")),
                    [&](Transaction &tx, PurchaseOrder &order) -> Result<void> {
                        if (order.state != PurchaseState::Draft)
                            return failure(purchaseError(PurchaseFault::OrderIsOver, order.number));
                        if (order.lines.isEmpty())
                            return failure(purchaseError(PurchaseFault::NoLines));
                        order.state = PurchaseState::Sent;
                        order.sentOn = m_shop.clock().today();
                        if (!order.promisedOn.isValid())
                            order.promisedOn = promisedDay(tx.connection(), order);
                        number = order.number = nextOrderNumber(tx, order.sentOn);
                        return {};
                    });
    return sent ? Result<QString>(number) : Result<QString>(failure(sent.error()));
}

Result<void> PurchaseOrderService::close(PurchaseOrderId id) const
{
    return changeState(id, QStringLiteral(QT_TRANSLATE_NOOP("step", "Order %1 closed")),
                       [&](Transaction &, PurchaseOrder &order) -> Result<void> {
                           if (!order.isOpen())
                               return failure(purchaseError(order.state == PurchaseState::Draft
                                                                ? PurchaseFault::NotSent
                                                                : PurchaseFault::OrderIsOver,
                                                            order.number));
                           order.state = PurchaseState::Closed;
                           order.closedOn = m_shop.clock().today();
                           return {};
                       });
}

Result<void> PurchaseOrderService::reopen(PurchaseOrderId id) const
{
    return changeState(id, QStringLiteral(QT_TRANSLATE_NOOP("step", "Order %1 opened again")),
                       [](Transaction &, PurchaseOrder &order) -> Result<void> {
                           if (order.state != PurchaseState::Closed &&
                               order.state != PurchaseState::Cancelled)
                               return failure(purchaseError(PurchaseFault::NotSent, order.number));
                           const bool wasSent = order.sentOn.isValid();
                           order.state = wasSent ? PurchaseState::Sent : PurchaseState::Draft;
                           order.closedOn = {};
                           return {};
                       });
}

Result<void> PurchaseOrderService::cancel(PurchaseOrderId id) const
{
    return changeState(id, QStringLiteral(QT_TRANSLATE_NOOP("step", "Order %1 cancelled")),
                       [&](Transaction &, PurchaseOrder &order) -> Result<void> {
                           if (order.state == PurchaseState::PartlyReceived)
                               return failure(purchaseError(PurchaseFault::GoodsHaveCome, order.number));
                           if (!order.isEditable())
                               return failure(purchaseError(PurchaseFault::OrderIsOver, order.number));
                           order.state = PurchaseState::Cancelled;
                           order.closedOn = m_shop.clock().today();
                           return {};
                       });
}

Result<void> PurchaseOrderService::bin(const QList<PurchaseOrderId> &orders) const
{
    return setBinned(orders, true);
}

Result<void> PurchaseOrderService::restore(const QList<PurchaseOrderId> &orders) const
{
    return setBinned(orders, false);
}

Result<void> PurchaseOrderService::setBinned(const QList<PurchaseOrderId> &orders, bool binned) const
{
    if (orders.isEmpty())
        return {};
    const bool one = orders.size() == 1;
    const auto what = m_shop.read([&](Connection &c) -> Result<QString> {
        const auto order = PurchaseOrderRepository(c).find(orders.first());
        if (!order)
            return failure(orderNotFound(orders.first()));
        return one ? orderName(c, *order) : QString::number(orders.size());
    });
    if (!what)
        return failure(what.error());
    const QString key =
        binned ? (one ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Order %1 put in the bin"))
                      : QStringLiteral(QT_TRANSLATE_NOOP("step", "Orders put in the bin: %1")))
               : (one ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Order %1 restored from the bin"))
                      : QStringLiteral(QT_TRANSLATE_NOOP("step", "Orders restored from the bin: %1")));
    return m_shop.write({key, {*what}}, [&](Transaction &tx) {
        const QVariant deletedAt = binned ? QVariant(m_shop.clock().utcText()) : QVariant();
        for (const PurchaseOrderId id : orders)
            tx.change("purchase_order"_L1, id.value, {{"deleted_at"_L1, deletedAt}});
    });
}

} // namespace tefter
