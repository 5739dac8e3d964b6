// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierProductRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

template <class Count>
std::optional<Count> maybeCount(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Count{row.integer(column)});
}

NamedSupplierProduct supplierProductFrom(const Row &row)
{
    NamedSupplierProduct result;
    SupplierProduct &entry = result.entry;
    entry.id = row.integer(0);
    entry.supplier = row.id<SupplierId>(1);
    entry.product = row.id<ProductId>(2);
    entry.code = row.text(3);
    entry.unitCost = maybeCount<UnitPrice>(row, 4);
    entry.caseSize = maybeCount<Quantity>(row, 5);
    entry.minimum = maybeCount<Quantity>(row, 6);
    if (!row.isNull(7))
        entry.leadDays = row.number(7);
    entry.isUsual = row.flag(8);
    result.supplier = row.text(9);
    result.product = row.text(10);
    result.productCode = row.text(11);
    result.unit = row.text(12);
    return result;
}

Fields fieldsOf(const SupplierProduct &entry)
{
    return {{"code"_L1, entry.code},
            {"unit_cost"_L1, entry.unitCost ? QVariant(entry.unitCost->micro) : QVariant()},
            {"case_size"_L1, entry.caseSize ? QVariant(entry.caseSize->milli) : QVariant()},
            {"minimum_quantity"_L1, entry.minimum ? QVariant(entry.minimum->milli) : QVariant()},
            {"lead_days"_L1, entry.leadDays ? QVariant(*entry.leadDays) : QVariant()}};
}

/// The rows of a product, the usual one first.
QList<qint64> rowsOfProduct(Transaction &tx, ProductId product)
{
    return tx.connection().ids(
        u"SELECT id FROM supplier_product WHERE product_id = ? ORDER BY position, id"_s, {product.value});
}

void number(Transaction &tx, const QList<qint64> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        tx.change("supplier_product"_L1, rows[i], {{"position"_L1, static_cast<int>(i)}});
}

} // namespace

QList<NamedSupplierProduct> SupplierProductRepository::where(const QString &condition, qint64 value)
{
    return m_db.all(u"SELECT x.id, x.supplier_id, x.product_id, x.code, x.unit_cost, x.case_size, "
                    "x.minimum_quantity, x.lead_days, NOT EXISTS (SELECT 1 FROM supplier_product o "
                    "WHERE o.product_id = x.product_id AND (o.position < x.position OR "
                    "(o.position = x.position AND o.id < x.id))), s.name, p.name, coalesce(p.code, ''), "
                    "p.unit FROM supplier_product x JOIN supplier s ON s.id = x.supplier_id "
                    "JOIN product p ON p.id = x.product_id WHERE %1"_s.arg(condition),
                    {value}, supplierProductFrom);
}

std::optional<SupplierProduct> SupplierProductRepository::find(SupplierId supplier, ProductId product)
{
    const auto rows = where(u"x.product_id = %1 AND x.supplier_id = ?"_s.arg(product.value), supplier.value);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first().entry);
}

QList<NamedSupplierProduct> SupplierProductRepository::of(SupplierId supplier)
{
    return where(u"x.supplier_id = ? AND p.deleted_at IS NULL ORDER BY p.name, p.id"_s, supplier.value);
}

QList<NamedSupplierProduct> SupplierProductRepository::of(ProductId product)
{
    return where(u"x.product_id = ? ORDER BY x.position, x.id"_s, product.value);
}

ProductId SupplierProductRepository::withCode(SupplierId supplier, const QString &code)
{
    const QList<qint64> products =
        m_db.ids(u"SELECT x.product_id FROM supplier_product x JOIN product p ON p.id = x.product_id "
                 "WHERE x.supplier_id = ? AND x.code = ? AND p.deleted_at IS NULL"_s,
                 {supplier.value, code});
    return products.size() == 1 ? ProductId{products.first()} : ProductId();
}

void SupplierProductRepository::save(Transaction &tx, const SupplierProduct &entry)
{
    QList<qint64> rows = rowsOfProduct(tx, entry.product);
    const auto there = SupplierProductRepository(tx.connection()).find(entry.supplier, entry.product);
    qint64 row = there ? there->id : 0;
    if (there) {
        tx.change("supplier_product"_L1, row, fieldsOf(entry));
    } else {
        row = tx.insert("supplier_product"_L1,
                        fieldsOf(entry) + Fields{{"supplier_id"_L1, entry.supplier.value},
                                                 {"product_id"_L1, entry.product.value},
                                                 {"position"_L1, static_cast<int>(rows.size())}});
        rows.append(row);
    }
    if (entry.isUsual)
        rows.move(rows.indexOf(row), 0);
    number(tx, rows);
}

void SupplierProductRepository::setCost(Transaction &tx, SupplierId supplier, ProductId product,
                                        UnitPrice cost)
{
    auto entry = SupplierProductRepository(tx.connection()).find(supplier, product);
    if (!entry) {
        entry = SupplierProduct();
        entry->supplier = supplier;
        entry->product = product;
    }
    entry->unitCost = cost;
    save(tx, *entry);
}

void SupplierProductRepository::remove(Transaction &tx, SupplierId supplier, ProductId product)
{
    const auto there = SupplierProductRepository(tx.connection()).find(supplier, product);
    if (!there)
        return;
    tx.remove("supplier_product"_L1, there->id);
    number(tx, rowsOfProduct(tx, product));
}

} // namespace tefter
