// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/ProductInsertion.h"

#include "core/exchange/formats/BindText.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> numberOf(std::optional<Money> money)
{
    return money ? std::optional(money->minor) : std::nullopt;
}

std::optional<qint64> numberOf(std::optional<Quantity> quantity)
{
    return quantity ? std::optional(quantity->milli) : std::nullopt;
}

} // namespace

ProductInsertion::ProductInsertion(Connection &connection, const ImportSetting &setting, BatchId batch)
    : m_batch(batch)
    , m_at(setting.now.toString(u"yyyy-MM-ddTHH:mm:ss"_s))
    , m_product(connection.statement(
          u"INSERT INTO product (code_source, code, name, category_id, unit, price, vat_basis_points, note, "
          "created_on, batch_id, vat_rate_id, brand, shelf_place, warranty_months, uses_up_days, "
          "reorder_point, target_level) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "RETURNING id"_s))
    , m_barcode(connection.statement(
          u"INSERT INTO product_barcode (product_id, position, barcode) VALUES (?, ?, ?)"_s))
    , m_price(connection.statement(
          u"INSERT INTO product_price (product_id, from_at, price, batch_id) VALUES (?, ?, ?, ?)"_s))
    , m_ownValues(connection, OwnSubject::Product, setting.ownFields)
{
}

ProductId ProductInsertion::add(const Product &product)
{
    const qint64 id = addProduct(product);
    for (qsizetype i = 0; i < product.barcodes.size(); ++i) {
        m_barcode->bind(0, id);
        m_barcode->bind(1, qint64{i});
        m_barcode->bind(2, product.barcodes[i]);
        m_barcode->run();
    }
    if (product.price) {
        m_price->bind(0, id);
        m_price->bind(1, m_at);
        m_price->bind(2, product.price->minor);
        m_price->bind(3, m_batch.value);
        m_price->run();
    }
    m_ownValues.add(id, product.ownValues);
    return ProductId{id};
}

qint64 ProductInsertion::addProduct(const Product &p)
{
    Statement &insert = *m_product;
    insert.bind(0, p.codeSource);
    bindText(insert, 1, p.code);
    insert.bind(2, p.name);
    bindNumber(insert, 3, p.category.isValid() ? std::optional(p.category.value) : std::nullopt);
    insert.bind(4, p.unit);
    bindNumber(insert, 5, numberOf(p.price));
    bindNumber(insert, 6, p.vat ? std::optional<qint64>(p.vat->basisPoints) : std::nullopt);
    insert.bind(7, p.note);
    insert.bind(8, p.createdOn.iso());
    insert.bind(9, m_batch.value);
    bindNumber(insert, 10, p.vatRate.isValid() ? std::optional(p.vatRate.value) : std::nullopt);
    insert.bind(11, p.brand);
    insert.bind(12, p.shelfPlace);
    bindNumber(insert, 13, p.warrantyMonths);
    bindNumber(insert, 14, p.usesUpDays);
    bindNumber(insert, 15, numberOf(p.reorderPoint));
    bindNumber(insert, 16, numberOf(p.targetLevel));
    insert.step();
    const qint64 id = insert.integer(0);
    insert.run();
    return id;
}

} // namespace tefter
