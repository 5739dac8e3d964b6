// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/PurchaseReceiptService.h"

#include "core/catalogue/ProductRepository.h"
#include "core/shop/Shop.h"
#include "core/stock/StockGuard.h"
#include "core/suppliers/PurchaseFault.h"
#include "core/suppliers/PurchaseOrderRepository.h"
#include "core/suppliers/PurchaseReceiptRepository.h"
#include "core/suppliers/StockOfPurchases.h"
#include "core/suppliers/SupplierProductRepository.h"
#include "core/suppliers/SupplierProductService.h"
#include "core/suppliers/SupplierRepository.h"

#include <QSet>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestExtraCost = 1'000'000'000'000;

Error receiptNotFound(PurchaseReceiptId id)
{
    return {Cause::NotFound, {u"receipt"_s, QString::number(id.value)}, {}};
}

bool isComplete(const PurchaseOrder &order)
{
    return std::all_of(order.lines.cbegin(), order.lines.cend(),
                       [](const PurchaseOrderLine &line) { return line.open().milli == 0; });
}

/// Closes an order of which everything has come, and opens one again that was closed by that. Made before a
/// receipt is written.
class OrderOfReceipt
{
public:
    OrderOfReceipt(Transaction &tx, PurchaseOrderId id)
        : m_tx(tx)
        , m_before(PurchaseOrderRepository(tx.connection()).find(id))
    {
    }

    void follow(Day day)
    {
        if (!m_before)
            return;
        auto order = PurchaseOrderRepository(m_tx.connection()).find(m_before->id);
        if (order->isOpen() && isComplete(*order)) {
            order->state = PurchaseState::Closed;
            order->closedOn = day;
        } else if (order->state == PurchaseState::Closed && isComplete(*m_before) && !isComplete(*order)) {
            order->state = PurchaseState::Sent;
            order->closedOn = {};
        } else {
            return;
        }
        PurchaseOrderRepository::change(m_tx, *order);
    }

private:
    Transaction &m_tx;
    std::optional<PurchaseOrder> m_before;
};

const PurchaseOrderLine *orderLineOf(const PurchaseOrder &order, PurchaseOrderLineId id)
{
    const auto found = std::find_if(order.lines.cbegin(), order.lines.cend(),
                                    [&](const PurchaseOrderLine &line) { return line.id == id; });
    return found == order.lines.cend() ? nullptr : &*found;
}

/// What was received of a line by this receipt as it stands in the file: it does not count twice.
qint64 alreadyCounted(const std::optional<PurchaseReceipt> &before, PurchaseOrderLineId line)
{
    qint64 sum = 0;
    if (before && !before->isBinned) {
        for (const PurchaseReceiptLine &old : before->lines)
            sum += old.orderLine == line ? old.quantity.milli : 0;
    }
    return sum;
}

} // namespace

Result<PurchaseReceipt> PurchaseReceiptService::find(PurchaseReceiptId id) const
{
    return m_shop.read([&](Connection &c) -> Result<PurchaseReceipt> {
        if (const auto receipt = PurchaseReceiptRepository(c).find(id))
            return *receipt;
        return failure(receiptNotFound(id));
    });
}

Result<QList<PurchaseReceipt>> PurchaseReceiptService::of(PurchaseOrderId order) const
{
    return m_shop.read([&](Connection &c) {
        QList<PurchaseReceipt> receipts;
        const QList<qint64> ids = c.ids(u"SELECT id FROM purchase_receipt WHERE purchase_order_id = ? "
                                        "AND deleted_at IS NULL ORDER BY at, id"_s,
                                        {order.value});
        for (const qint64 id : ids) {
            if (const auto receipt = PurchaseReceiptRepository(c).find(PurchaseReceiptId{id}))
                receipts.append(*receipt);
        }
        return receipts;
    });
}

Result<PurchaseReceipt> PurchaseReceiptService::expected(PurchaseOrderId id) const
{
    return m_shop.read([&](Connection &c) -> Result<PurchaseReceipt> {
        const auto order = PurchaseOrderRepository(c).find(id);
        if (!order)
            return failure(Cause::NotFound, {u"order"_s, QString::number(id.value)});
        if (!order->sentOn.isValid())
            return failure(purchaseError(PurchaseFault::NotSent));
        PurchaseReceipt receipt;
        receipt.order = id;
        receipt.supplier = order->supplier;
        receipt.place = order->place.isValid() ? order->place : StockLedger::usualPlace(c);
        receipt.at = m_shop.clock().now();
        for (const PurchaseOrderLine &line : order->lines) {
            if (line.open().milli <= 0)
                continue;
            const auto last = PurchaseReceiptRepository(c).lastCost(line.id);
            receipt.lines.append(
                {{}, line.id, line.product, line.open(), {}, last ? last : line.unitCost, {}});
        }
        return receipt;
    });
}

Result<QList<ReceiptRemark>> PurchaseReceiptService::remarks(const PurchaseReceipt &receipt) const
{
    return m_shop.read([&](Connection &c) {
        QList<ReceiptRemark> result;
        const auto order = PurchaseOrderRepository(c).find(receipt.order);
        const auto before = PurchaseReceiptRepository(c).find(receipt.id);
        SupplierProductRepository products(c);
        for (qsizetype i = 0; i < receipt.lines.size(); ++i) {
            const PurchaseReceiptLine &line = receipt.lines[i];
            const PurchaseOrderLine *ordered = order ? orderLineOf(*order, line.orderLine) : nullptr;
            if (order && !ordered)
                result.append({ReceiptRemark::Kind::NotOrdered, i, {}, {}});
            if (ordered) {
                const qint64 open =
                    ordered->quantity.milli - ordered->received.milli + alreadyCounted(before, ordered->id);
                if (line.quantity.milli > open)
                    result.append({ReceiptRemark::Kind::MoreThanOrdered, i, {qMax(open, qint64{0})}, {}});
            }
            const auto known = products.find(receipt.supplier, line.product);
            const auto wanted = ordered && ordered->unitCost ? ordered->unitCost
                                : known                      ? known->unitCost
                                                             : std::nullopt;
            if (wanted && line.unitCost && *wanted != *line.unitCost)
                result.append({ReceiptRemark::Kind::OtherCost, i, {}, *wanted});
        }
        return result;
    });
}

namespace {

/// Of what is only sold whole no part comes; what stood so before may stay.
Result<void> wholeReceiptLine(Connection &connection, const std::optional<PurchaseReceipt> &before,
                              const PurchaseReceiptLine &line)
{
    const bool isAsBefore =
        before && std::any_of(before->lines.cbegin(), before->lines.cend(), [&](const auto &old) {
            return old.id == line.id && old.product == line.product && old.quantity == line.quantity &&
                   old.defective == line.defective;
        });
    if (isAsBefore)
        return {};
    const auto came = requireWhole(connection, line.product, line.quantity);
    return came ? requireWhole(connection, line.product, line.defective) : came;
}

} // namespace

Result<void> PurchaseReceiptService::check(Connection &connection, const PurchaseReceipt &receipt) const
{
    if (!receipt.at.isValid() || receipt.businessDay() > m_shop.clock().today() ||
        receipt.at.date().year() < 1900)
        return failure(Cause::BadValue, {u"day"_s, receipt.businessDay().iso()});
    if (receipt.lines.isEmpty())
        return failure(purchaseError(PurchaseFault::NoLines, receipt.document));
    if (receipt.extraCost.isNegative() || receipt.extraCost.minor > largestExtraCost)
        return failure(Cause::BadValue, {u"extra cost"_s, QString::number(receipt.extraCost.minor)});
    const auto order = PurchaseOrderRepository(connection).find(receipt.order);
    if (order && order->state == PurchaseState::Draft)
        return failure(purchaseError(PurchaseFault::NotSent));
    if (order && order->supplier != receipt.supplier)
        return failure(purchaseError(PurchaseFault::OtherSupplier, order->number));
    const auto before = PurchaseReceiptRepository(connection).find(receipt.id);
    for (const PurchaseReceiptLine &line : receipt.lines) {
        const auto product = ProductRepository(connection).find(line.product);
        if (!product)
            return failure(Cause::NotFound, {u"product"_s, QString::number(line.product.value)});
        if (line.quantity.milli <= 0 || line.quantity.milli > largestLineQuantity ||
            line.defective.milli < 0 || line.defective > line.quantity)
            return failure(purchaseError(PurchaseFault::BadQuantity, product->name));
        if (const auto whole = wholeReceiptLine(connection, before, line); !whole)
            return whole;
        const qint64 cost = line.unitCost.value_or(UnitPrice()).micro;
        if (cost < 0 || cost > largestUnitCost)
            return failure(Cause::BadValue, {u"cost"_s, decimalText(cost, 6)});
        if (line.orderLine.isValid() && (!order || !orderLineOf(*order, line.orderLine)))
            return failure(Cause::NotFound, {u"order"_s, product->name});
    }
    return {};
}

Result<PurchaseReceiptId> PurchaseReceiptService::save(PurchaseReceipt receipt, bool takeCosts) const
{
    const bool isNew = !receipt.id.isValid();
    if (!receipt.at.isValid() && isNew)
        receipt.at = m_shop.clock().now();
    receipt.document = receipt.document.trimmed();
    receipt.note = receipt.note.trimmed();
    const auto name =
        m_shop.read([&](Connection &c) { return SupplierRepository(c).nameOf(receipt.supplier); });
    if (!name)
        return failure(name.error());
    if (name->isEmpty())
        return failure(Cause::NotFound, {u"supplier"_s, QString::number(receipt.supplier.value)});
    const StepLabel label{isNew ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Goods from %1 received"))
                                : QStringLiteral(QT_TRANSLATE_NOOP("step", "Receipt from %1 changed")),
                          {*name}};
    return m_shop.write(label, [&](Transaction &tx) { return write(tx, std::move(receipt), takeCosts); });
}

Result<PurchaseReceiptId> PurchaseReceiptService::write(Transaction &tx, PurchaseReceipt receipt,
                                                        bool takeCosts) const
{
    Connection &connection = tx.connection();
    if (const auto fits = check(connection, receipt); !fits)
        return failure(fits.error());
    spreadExtraCost(receipt, m_shop.settings().currency);
    OrderOfReceipt order(tx, receipt.order);
    StockOfPurchases stock(tx);
    QSet<qint64> repeated; // products at the cost at which they came before: that tells nothing new
    if (!receipt.id.isValid()) {
        PurchaseReceiptRepository receipts(connection);
        for (const PurchaseReceiptLine &line : std::as_const(receipt.lines)) {
            if (line.unitCost && receipts.lastCost(line.orderLine) == line.unitCost)
                repeated.insert(line.product.value);
        }
        if (!receipt.place.isValid())
            receipt.place = StockLedger::usualPlace(connection);
        receipt.isBinned = false;
        receipt = PurchaseReceiptRepository::insert(tx, receipt);
    } else {
        const auto before = PurchaseReceiptRepository(connection).find(receipt.id);
        if (!before)
            return failure(receiptNotFound(receipt.id));
        receipt.isBinned = before->isBinned;
        for (const PurchaseReceiptLine &old : before->lines) {
            const bool stays = std::any_of(receipt.lines.cbegin(), receipt.lines.cend(),
                                           [&](const auto &line) { return line.id == old.id; });
            if (stays)
                continue;
            stock.forget(old.id);
            tx.remove("purchase_receipt_line"_L1, old.id.value);
        }
        receipt = PurchaseReceiptRepository::change(tx, receipt);
    }
    stock.follow(receipt);
    order.follow(receipt.businessDay());
    if (!takeCosts || receipt.isBinned)
        return receipt.id;
    PurchaseReceiptRepository receipts(connection);
    for (const PurchaseReceiptLine &line : std::as_const(receipt.lines)) {
        if (line.unitCost && line.unitCost->micro > 0 && !repeated.contains(line.product.value) &&
            receipts.isLastOf(receipt, line.product))
            SupplierProductRepository::setCost(tx, receipt.supplier, line.product, *line.unitCost);
    }
    return receipt.id;
}

Result<void> PurchaseReceiptService::setBinned(PurchaseReceiptId id, bool binned) const
{
    const auto known = find(id);
    if (!known)
        return failure(known.error());
    const auto name =
        m_shop.read([&](Connection &c) { return SupplierRepository(c).nameOf(known->supplier); });
    if (!name)
        return failure(name.error());
    const QString key =
        binned ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Receipt from %1 put in the bin"))
               : QStringLiteral(QT_TRANSLATE_NOOP("step", "Receipt from %1 restored from the bin"));
    return m_shop.write({key, {*name}}, [&](Transaction &tx) -> Result<void> {
        auto receipt = PurchaseReceiptRepository(tx.connection()).find(id);
        if (!receipt)
            return failure(receiptNotFound(id));
        OrderOfReceipt order(tx, receipt->order);
        receipt->isBinned = binned;
        tx.change("purchase_receipt"_L1, id.value,
                  {{"deleted_at"_L1, binned ? QVariant(m_shop.clock().utcText()) : QVariant()}});
        StockOfPurchases(tx).follow(*receipt);
        order.follow(m_shop.clock().today());
        return {};
    });
}

} // namespace tefter
