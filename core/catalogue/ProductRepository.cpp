// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductRepository.h"

#include "core/catalogue/PriceRepository.h"
#include "core/catalogue/ScanReadings.h"
#include "core/shop/own/OwnFieldRepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const auto productColumns =
    u"id, code_source, code, name, category_id, unit, price, vat_basis_points, note, created_on, deleted_at, "
    "vat_rate_id, brand, shelf_place, warranty_months, uses_up_days, sold_whole, is_stocked, negative_stock, "
    "reorder_point, target_level, variant_of, variant_axes, variant_values"_s;

QStringList textsFromJson(const QString &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &text : array)
        texts << text.toString();
    return texts;
}

QString jsonOf(const QStringList &texts)
{
    const QJsonDocument json(QJsonArray::fromStringList(texts));
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

std::optional<int> countAt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

std::optional<Quantity> quantityAt(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Quantity{row.integer(column)});
}

void readProfile(Product &product, const Row &row)
{
    product.vatRate = row.id<VatRateId>(11);
    product.brand = row.text(12);
    product.shelfPlace = row.text(13);
    product.warrantyMonths = countAt(row, 14);
    product.usesUpDays = countAt(row, 15);
    product.soldWhole = row.flag(16);
    product.isStocked = row.flag(17);
    product.negativeStock = negativeStockFromKey(row.text(18));
    product.reorderPoint = quantityAt(row, 19);
    product.targetLevel = quantityAt(row, 20);
    product.variantOf = row.id<ProductId>(21);
    product.variantAxes = textsFromJson(row.text(22));
    product.variantValues = textsFromJson(row.text(23));
}

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
    readProfile(product, row);
    return product;
}

template <class T>
QVariant boundCount(std::optional<T> count)
{
    return count ? QVariant(*count) : QVariant();
}

Fields fieldsOf(const Product &product)
{
    const auto milli = [](std::optional<Quantity> quantity) {
        return quantity ? QVariant(quantity->milli) : QVariant();
    };
    return {{"code_source"_L1, product.codeSource},
            {"code"_L1, boundOrNull(product.code)},
            {"name"_L1, product.name},
            {"category_id"_L1, bound(product.category)},
            {"unit"_L1, product.unit},
            {"price"_L1, product.price ? QVariant(product.price->minor) : QVariant()},
            {"vat_basis_points"_L1, product.vat ? QVariant(product.vat->basisPoints) : QVariant()},
            {"note"_L1, product.note},
            {"vat_rate_id"_L1, bound(product.vatRate)},
            {"brand"_L1, product.brand},
            {"shelf_place"_L1, product.shelfPlace},
            {"warranty_months"_L1, boundCount(product.warrantyMonths)},
            {"uses_up_days"_L1, boundCount(product.usesUpDays)},
            {"sold_whole"_L1, product.soldWhole ? 1 : 0},
            {"is_stocked"_L1, product.isStocked ? 1 : 0},
            {"negative_stock"_L1, negativeStockKey(product.negativeStock)},
            {"reorder_point"_L1, milli(product.reorderPoint)},
            {"target_level"_L1, milli(product.targetLevel)},
            {"variant_of"_L1, bound(product.variantOf)},
            {"variant_axes"_L1, jsonOf(product.variantAxes)},
            {"variant_values"_L1, jsonOf(product.variantValues)}};
}

QList<ProductId> carriersOf(Connection &connection, const QString &reading)
{
    const auto id = [](const Row &row) { return row.id<ProductId>(0); };
    const QList<ProductId> labelled =
        connection.all(u"SELECT DISTINCT p.id FROM product_barcode b JOIN product p ON p.id = b.product_id "
                       "WHERE b.barcode = ? AND p.deleted_at IS NULL ORDER BY p.id"_s,
                       {reading}, id);
    if (!labelled.isEmpty())
        return labelled;
    return connection.all(u"SELECT id FROM product WHERE code = ? AND deleted_at IS NULL "
                          "ORDER BY code_source, id"_s,
                          {reading}, id);
}

} // namespace

std::optional<Product> ProductRepository::find(ProductId id)
{
    auto product = m_connection.one(u"SELECT %1 FROM product WHERE id = ?"_s.arg(productColumns), {id.value},
                                    productFrom);
    if (!product)
        return product;
    product->barcodes =
        m_connection.all(u"SELECT barcode FROM product_barcode WHERE product_id = ? ORDER BY position"_s,
                         {id.value}, [](const Row &row) { return row.text(0); });
    product->ownValues = OwnFieldRepository(m_connection, OwnSubject::Product).valuesOf(id.value);
    return product;
}

QList<Product> ProductRepository::variantsOf(ProductId id)
{
    return m_connection.all(u"SELECT %1 FROM product WHERE variant_of = ? AND deleted_at IS NULL "
                            "ORDER BY id"_s.arg(productColumns),
                            {id.value}, productFrom);
}

std::optional<ProductId> ProductRepository::byCode(const QString &source, const QString &code)
{
    return m_connection.one(u"SELECT id FROM product WHERE code_source = ? AND code = ?"_s, {source, code},
                            [](const Row &row) { return row.id<ProductId>(0); });
}

QList<ProductId> ProductRepository::byScan(const QString &scanned)
{
    const QStringList readings = scanReadings(scanned);
    for (const QString &reading : readings) {
        const QList<ProductId> found = carriersOf(m_connection, reading);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

ProductId ProductRepository::insert(Transaction &tx, const Product &product, const QDateTime &at)
{
    Fields fields = fieldsOf(product);
    fields.append({"created_on"_L1, product.createdOn.iso()});
    const ProductId id{tx.insert("product"_L1, fields)};
    writeBarcodes(tx, id, product.barcodes);
    OwnFieldRepository::setValues(tx, OwnSubject::Product, id.value, {}, product.ownValues);
    if (product.price)
        PriceRepository::note(tx, id, product.price, at);
    return id;
}

void ProductRepository::change(Transaction &tx, const Product &product, const QDateTime &at)
{
    const auto before = m_connection
                            .one(u"SELECT price FROM product WHERE id = ?"_s, {product.id.value},
                                 [](const Row &row) { return row.maybeInteger(0); })
                            .value_or(std::nullopt);
    tx.change("product"_L1, product.id.value, fieldsOf(product));
    writeBarcodes(tx, product.id, product.barcodes);
    const OwnValues values = OwnFieldRepository(m_connection, OwnSubject::Product).valuesOf(product.id.value);
    OwnFieldRepository::setValues(tx, OwnSubject::Product, product.id.value, values, product.ownValues);
    if (before != (product.price ? std::optional(product.price->minor) : std::nullopt))
        PriceRepository::note(tx, product.id, product.price, at);
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
