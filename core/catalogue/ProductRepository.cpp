// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Product productFrom(const Row &row)
{
    Product product;
    product.id = row.id<ProductId>(0);
    product.codeSource = row.text(1);
    product.code = row.text(2);
    product.name = row.text(3);
    product.category = row.id<CategoryId>(4);
    product.unit = row.text(5);
    if (!row.isNull(6))
        product.price = row.money(6);
    if (!row.isNull(7))
        product.vat = Percent{row.number(7)};
    product.note = row.text(8);
    product.createdOn = row.day(9);
    product.isBinned = !row.isNull(10);
    return product;
}

Fields fieldsOf(const Product &product)
{
    return {{"code_source"_L1, product.codeSource},
            {"code"_L1, boundOrNull(product.code)},
            {"name"_L1, product.name},
            {"category_id"_L1, bound(product.category)},
            {"unit"_L1, product.unit},
            {"price"_L1, product.price ? QVariant(product.price->minor) : QVariant()},
            {"vat_basis_points"_L1, product.vat ? QVariant(product.vat->basisPoints) : QVariant()},
            {"note"_L1, product.note}};
}

} // namespace

std::optional<Product> ProductRepository::find(ProductId id)
{
    auto product = m_connection.one(
        u"SELECT id, code_source, code, name, category_id, unit, price, vat_basis_points, note, created_on, "
        "deleted_at FROM product WHERE id = ?"_s,
        {id.value}, productFrom);
    if (product)
        product->barcodes =
            m_connection.all(u"SELECT barcode FROM product_barcode WHERE product_id = ? ORDER BY position"_s,
                             {id.value}, [](const Row &row) { return row.text(0); });
    return product;
}

std::optional<ProductId> ProductRepository::byCode(const QString &source, const QString &code)
{
    return m_connection.one(u"SELECT id FROM product WHERE code_source = ? AND code = ?"_s, {source, code},
                            [](const Row &row) { return row.id<ProductId>(0); });
}

QList<ProductId> ProductRepository::byScan(const QString &scanned)
{
    const auto id = [](const Row &row) { return row.id<ProductId>(0); };
    const QList<ProductId> labelled =
        m_connection.all(u"SELECT DISTINCT p.id FROM product_barcode b JOIN product p ON p.id = b.product_id "
                         "WHERE b.barcode = ? AND p.deleted_at IS NULL ORDER BY p.id"_s,
                         {scanned}, id);
    if (!labelled.isEmpty())
        return labelled;
    return m_connection.all(u"SELECT id FROM product WHERE code = ? AND deleted_at IS NULL "
                            "ORDER BY code_source, id"_s,
                            {scanned}, id);
}

ProductId ProductRepository::insert(Transaction &tx, const Product &product)
{
    Fields fields = fieldsOf(product);
    fields.append({"created_on"_L1, product.createdOn.iso()});
    const ProductId id{tx.insert("product"_L1, fields)};
    writeBarcodes(tx, id, product.barcodes);
    return id;
}

void ProductRepository::change(Transaction &tx, const Product &product)
{
    tx.change("product"_L1, product.id.value, fieldsOf(product));
    writeBarcodes(tx, product.id, product.barcodes);
}

void ProductRepository::setBinned(Transaction &tx, ProductId id, const QVariant &deletedAt)
{
    tx.change("product"_L1, id.value, {{"deleted_at"_L1, deletedAt}});
}

void ProductRepository::writeBarcodes(Transaction &tx, ProductId id, const QStringList &barcodes)
{
    const QList<qint64> rows = m_connection.ids(
        u"SELECT id FROM product_barcode WHERE product_id = ? ORDER BY position"_s, {id.value});
    for (qsizetype i = 0; i < barcodes.size(); ++i) {
        const Fields fields{{"product_id"_L1, id.value}, {"position"_L1, i}, {"barcode"_L1, barcodes[i]}};
        if (i < rows.size())
            tx.change("product_barcode"_L1, rows[i], fields);
        else
            tx.insert("product_barcode"_L1, fields);
    }
    for (qsizetype i = barcodes.size(); i < rows.size(); ++i)
        tx.remove("product_barcode"_L1, rows[i]);
}

} // namespace tefter
