// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierReturnRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

SupplierReturn returnFrom(const Row &row)
{
    SupplierReturn goods;
    goods.id = row.id<SupplierReturnId>(0);
    goods.supplier = row.id<SupplierId>(1);
    goods.place = row.id<StockPlaceId>(2);
    goods.at = row.dateTime(3);
    goods.document = row.text(4);
    goods.note = row.text(5);
    goods.isBinned = !row.isNull(6);
    return goods;
}

SupplierReturnLine returnLineFrom(const Row &row)
{
    SupplierReturnLine line;
    line.id = row.id<SupplierReturnLineId>(0);
    line.product = row.id<ProductId>(1);
    line.receiptLine = row.id<PurchaseReceiptLineId>(2);
    line.quantity = {row.integer(3)};
    if (!row.isNull(4))
        line.unitCost = UnitPrice{row.integer(4)};
    line.reason = returnReasonFromKey(row.text(5)).value_or(ReturnReason::Other);
    return line;
}

Fields fieldsOf(const SupplierReturn &goods)
{
    return {{"supplier_id"_L1, goods.supplier.value},  {"place_id"_L1, bound(goods.place)},
            {"at"_L1, goods.at.toString(Qt::ISODate)}, {"business_day"_L1, goods.businessDay().iso()},
            {"document"_L1, goods.document},           {"note"_L1, goods.note}};
}

Fields fieldsOf(const SupplierReturnLine &line)
{
    return {{"product_id"_L1, line.product.value},
            {"receipt_line_id"_L1, bound(line.receiptLine)},
            {"quantity"_L1, line.quantity.milli},
            {"unit_cost"_L1, line.unitCost ? QVariant(line.unitCost->micro) : QVariant()},
            {"reason"_L1, returnReasonKey(line.reason)}};
}

} // namespace

std::optional<SupplierReturn> SupplierReturnRepository::find(SupplierReturnId id)
{
    auto goods = m_db.one(u"SELECT id, supplier_id, coalesce(place_id, 0), at, document, note, deleted_at "
                          "FROM supplier_return WHERE id = ?"_s,
                          {id.value}, returnFrom);
    if (goods)
        goods->lines = m_db.all(u"SELECT id, product_id, coalesce(receipt_line_id, 0), quantity, unit_cost, "
                                "reason FROM supplier_return_line WHERE supplier_return_id = ? "
                                "ORDER BY position"_s,
                                {id.value}, returnLineFrom);
    return goods;
}

SupplierReturn SupplierReturnRepository::insert(Transaction &tx, const SupplierReturn &goods)
{
    SupplierReturn fresh = goods;
    fresh.id = SupplierReturnId{tx.insert("supplier_return"_L1, fieldsOf(goods))};
    return writeLines(tx, std::move(fresh));
}

SupplierReturn SupplierReturnRepository::change(Transaction &tx, const SupplierReturn &goods)
{
    tx.change("supplier_return"_L1, goods.id.value, fieldsOf(goods));
    return writeLines(tx, goods);
}

SupplierReturn SupplierReturnRepository::writeLines(Transaction &tx, SupplierReturn goods)
{
    qint64 next = tx.connection().number(
        u"SELECT coalesce(max(position) + 1, 0) FROM supplier_return_line WHERE supplier_return_id = ?"_s,
        {goods.id.value});
    for (SupplierReturnLine &line : goods.lines) {
        if (line.id.isValid()) {
            tx.change("supplier_return_line"_L1, line.id.value, fieldsOf(line));
            continue;
        }
        const Fields place{{"supplier_return_id"_L1, goods.id.value}, {"position"_L1, next++}};
        line.id = SupplierReturnLineId{tx.insert("supplier_return_line"_L1, fieldsOf(line) + place)};
    }
    return goods;
}

} // namespace tefter
