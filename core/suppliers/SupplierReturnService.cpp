// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierReturnService.h"

#include "core/catalogue/ProductRepository.h"
#include "core/shop/Shop.h"
#include "core/stock/StockGuard.h"
#include "core/suppliers/PurchaseFault.h"
#include "core/suppliers/PurchaseReceiptRepository.h"
#include "core/suppliers/StockOfPurchases.h"
#include "core/suppliers/SupplierProductRepository.h"
#include "core/suppliers/SupplierProductService.h"
#include "core/suppliers/SupplierRepository.h"
#include "core/suppliers/SupplierReturnRepository.h"
#include "core/suppliers/WholeLines.h"

#include <QMap>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Error returnNotFound(SupplierReturnId id)
{
    return {Cause::NotFound, {u"return"_s, QString::number(id.value)}, {}};
}

/// What has gone back of a line of a receipt, by other returns.
qint64 wentBack(Connection &connection, PurchaseReceiptLineId line, SupplierReturnId except = {})
{
    return connection.number(
        u"SELECT CAST(coalesce(sum(l.quantity), 0) AS BIGINT) FROM supplier_return_line l "
        "JOIN supplier_return r ON r.id = l.supplier_return_id "
        "WHERE l.receipt_line_id = ? AND r.id <> ? AND r.deleted_at IS NULL"_s,
        {line.value, except.value});
}

/// What a line has from its receipt, or from what the supplier asks.
void fillCost(Connection &connection, SupplierId supplier, SupplierReturnLine &line)
{
    if (line.unitCost || line.id.isValid())
        return;
    const auto paid =
        connection.one(u"SELECT unit_cost FROM purchase_receipt_line WHERE id = ?"_s,
                       {line.receiptLine.value}, [](const Row &row) { return row.maybeInteger(0); });
    if (paid && *paid)
        line.unitCost = UnitPrice{**paid};
    else if (const auto known = SupplierProductRepository(connection).find(supplier, line.product))
        line.unitCost = known->unitCost;
}

Result<void> checkedReturnLine(Connection &connection, const SupplierReturn &goods,
                               const SupplierReturnLine &line)
{
    const auto product = ProductRepository(connection).find(line.product);
    if (!product)
        return failure(Cause::NotFound, {u"product"_s, QString::number(line.product.value)});
    if (line.quantity.milli <= 0 || line.quantity.milli > largestLineQuantity)
        return failure(purchaseError(PurchaseFault::BadQuantity, product->name));
    if (!line.receiptLine.isValid())
        return {};
    const qint64 came = connection.number(u"SELECT quantity FROM purchase_receipt_line WHERE id = ?"_s,
                                          {line.receiptLine.value});
    if (line.quantity.milli + wentBack(connection, line.receiptLine, goods.id) > came)
        return failure(purchaseError(PurchaseFault::BadQuantity, product->name));
    return {};
}

/// Their products.
QSet<qint64> productsOn(const std::optional<SupplierReturn> &goods)
{
    QSet<qint64> products;
    for (const SupplierReturnLine &line : goods.value_or(SupplierReturn()).lines)
        products.insert(line.product.value);
    return products;
}

/// How much of each product goes back, by its id.
QMap<qint64, qint64> backByProduct(const std::optional<SupplierReturn> &goods)
{
    QMap<qint64, qint64> back;
    if (goods && !goods->isBinned) {
        for (const SupplierReturnLine &line : goods->lines)
            back[line.product.value] += line.quantity.milli;
    }
    return back;
}

/// What came from a supplier and has not gone back, but for one return.
qint64 stillHere(Connection &connection, SupplierId supplier, qint64 product, SupplierReturnId except)
{
    return connection.number(
               u"SELECT CAST(coalesce(sum(l.quantity), 0) AS BIGINT) FROM purchase_receipt_line l "
               "JOIN purchase_receipt r ON r.id = l.purchase_receipt_id "
               "WHERE l.product_id = ? AND r.supplier_id = ? AND r.deleted_at IS NULL"_s,
               {product, supplier.value}) -
           connection.number(
               u"SELECT CAST(coalesce(sum(l.quantity), 0) AS BIGINT) FROM supplier_return_line l "
               "JOIN supplier_return r ON r.id = l.supplier_return_id "
               "WHERE l.product_id = ? AND r.supplier_id = ? AND r.id <> ? AND r.deleted_at IS NULL"_s,
               {product, supplier.value, except.value});
}

Result<SupplierReturn> written(Transaction &tx, const SupplierReturn &goods)
{
    if (!goods.id.isValid())
        return SupplierReturnRepository::insert(tx, goods);
    const auto before = SupplierReturnRepository(tx.connection()).find(goods.id);
    if (!before)
        return failure(returnNotFound(goods.id));
    for (const SupplierReturnLine &old : before->lines) {
        const bool stays = std::any_of(goods.lines.cbegin(), goods.lines.cend(),
                                       [&](const auto &line) { return line.id == old.id; });
        if (stays)
            continue;
        StockOfPurchases(tx).forget(old.id);
        tx.remove("supplier_return_line"_L1, old.id.value);
    }
    SupplierReturn after = goods;
    after.isBinned = before->isBinned;
    return SupplierReturnRepository::change(tx, after);
}

} // namespace

Result<SupplierReturn> SupplierReturnService::find(SupplierReturnId id) const
{
    return m_shop.read([&](Connection &c) -> Result<SupplierReturn> {
        if (const auto goods = SupplierReturnRepository(c).find(id))
            return *goods;
        return failure(returnNotFound(id));
    });
}

Result<SupplierReturn> SupplierReturnService::ofDefective(PurchaseReceiptId id) const
{
    return m_shop.read([&](Connection &c) -> Result<SupplierReturn> {
        const auto receipt = PurchaseReceiptRepository(c).find(id);
        if (!receipt)
            return failure(Cause::NotFound, {u"receipt"_s, QString::number(id.value)});
        SupplierReturn goods;
        goods.supplier = receipt->supplier;
        goods.place = receipt->place;
        goods.at = m_shop.clock().now();
        for (const PurchaseReceiptLine &line : receipt->lines) {
            const qint64 left = line.defective.milli - wentBack(c, line.id);
            if (left > 0)
                goods.lines.append(
                    {{}, line.product, line.id, {left}, line.unitCost, ReturnReason::Defective});
        }
        return goods;
    });
}

Result<QList<ReturnRemark>> SupplierReturnService::remarks(const SupplierReturn &goods) const
{
    return m_shop.read([&](Connection &c) {
        const auto before = SupplierReturnRepository(c).find(goods.id);
        const QMap<qint64, qint64> wentBefore = backByProduct(before);
        const StockPlaceId place = goods.place.isValid() ? goods.place : StockLedger::usualPlace(c);
        const auto since = StockLedger::keptSince(c);
        QList<ReturnRemark> result;
        const QMap<qint64, qint64> back = backByProduct(goods);
        for (auto one = back.cbegin(); one != back.cend(); ++one) {
            const auto product = ProductRepository(c).find(ProductId{one.key()});
            if (!product || one.value() <= wentBefore.value(one.key()))
                continue;
            ReturnRemark remark{product->name, {one.value()}, {}, {}};
            const qint64 onHand =
                wentBefore.value(one.key()) +
                c.number(u"SELECT coalesce(sum(quantity), 0) FROM stock_level WHERE product_id = ? "
                         "AND place_id = ?"_s,
                         {one.key(), place.value});
            if (since && *since <= goods.businessDay() && product->isStocked && onHand < one.value())
                remark.onHand = Quantity{onHand};
            const qint64 came = stillHere(c, goods.supplier, one.key(), goods.id);
            if (came < one.value())
                remark.came = Quantity{qMax<qint64>(0, came)};
            if (remark.onHand || remark.came)
                result.append(remark);
        }
        return result;
    });
}

Result<SupplierReturnId> SupplierReturnService::save(SupplierReturn goods) const
{
    const bool isNew = !goods.id.isValid();
    if (isNew && !goods.at.isValid())
        goods.at = m_shop.clock().now();
    goods.document = goods.document.trimmed();
    goods.note = goods.note.trimmed();
    const auto name =
        m_shop.read([&](Connection &c) { return SupplierRepository(c).nameOf(goods.supplier); });
    if (!name)
        return failure(name.error());
    if (name->isEmpty())
        return failure(Cause::NotFound, {u"supplier"_s, QString::number(goods.supplier.value)});
    if (goods.lines.isEmpty())
        return failure(purchaseError(PurchaseFault::NoLines));
    if (!goods.at.isValid() || goods.businessDay() > m_shop.clock().today() || goods.at.date().year() < 1900)
        return failure(Cause::BadValue, {u"day"_s, goods.businessDay().iso()});
    const StepLabel label{isNew ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Goods sent back to %1"))
                                : QStringLiteral(QT_TRANSLATE_NOOP("step", "Return to %1 changed")),
                          {*name}};
    return m_shop.write(label, [&](Transaction &tx) -> Result<SupplierReturnId> {
        Connection &connection = tx.connection();
        for (SupplierReturnLine &line : goods.lines) {
            if (const auto fits = checkedReturnLine(connection, goods, line); !fits)
                return failure(fits.error());
            fillCost(connection, goods.supplier, line);
        }
        const auto before = SupplierReturnRepository(connection).find(goods.id);
        if (const auto whole =
                requireWholeLines(connection, before.value_or(SupplierReturn()).lines, goods.lines);
            !whole)
            return failure(whole.error());
        StockGuard guard(tx, productsOn(before) + productsOn(goods));
        if (isNew && !goods.place.isValid())
            goods.place = StockLedger::usualPlace(connection);
        const auto kept = written(tx, goods);
        if (!kept)
            return failure(kept.error());
        StockOfPurchases(tx).follow(*kept);
        if (const auto fits = guard.require(); !fits)
            return failure(fits.error());
        return kept->id;
    });
}

Result<void> SupplierReturnService::setBinned(SupplierReturnId id, bool binned) const
{
    const auto known = find(id);
    if (!known)
        return failure(known.error());
    const auto name =
        m_shop.read([&](Connection &c) { return SupplierRepository(c).nameOf(known->supplier); });
    if (!name)
        return failure(name.error());
    const QString key = binned
                            ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Return to %1 put in the bin"))
                            : QStringLiteral(QT_TRANSLATE_NOOP("step", "Return to %1 restored from the bin"));
    return m_shop.write({key, {*name}}, [&](Transaction &tx) -> Result<void> {
        auto goods = SupplierReturnRepository(tx.connection()).find(id);
        if (!goods)
            return failure(returnNotFound(id));
        StockGuard guard(tx, productsOn(goods));
        goods->isBinned = binned;
        tx.change("supplier_return"_L1, id.value,
                  {{"deleted_at"_L1, binned ? QVariant(m_shop.clock().utcText()) : QVariant()}});
        StockOfPurchases(tx).follow(*goods);
        return guard.require();
    });
}

} // namespace tefter
