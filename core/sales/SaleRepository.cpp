// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SaleRepository.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Sale saleFrom(const Row &row)
{
    Sale sale;
    sale.id = row.id<SaleId>(0);
    sale.kind = saleKindFromText(row.text(1)).value_or(SaleKind::Sale);
    sale.source = row.text(2);
    sale.number = row.text(3);
    sale.customer = row.id<CustomerId>(4);
    sale.at = row.dateTime(5);
    sale.country = row.text(6);
    sale.total = row.money(7);
    sale.note = row.text(8);
    sale.isBinned = !row.isNull(9);
    sale.place = row.id<StockPlaceId>(10);
    return sale;
}

SaleLine lineFrom(const Row &row)
{
    SaleLine line;
    line.id = row.id<SaleLineId>(0);
    line.product = row.id<ProductId>(1);
    line.description = row.text(2);
    line.quantity = {row.integer(3)};
    line.unitPrice = {row.integer(4)};
    line.total = row.money(5);
    if (!row.isNull(6))
        line.vat = Percent{row.number(6)};
    line.at = row.dateTime(7);
    line.returns = row.id<SaleLineId>(8);
    if (!row.isNull(9))
        line.unitCost = UnitPrice{row.integer(9)};
    line.supplier = row.id<SupplierId>(10);
    return line;
}

Fields fieldsOf(const Sale &sale)
{
    return {{"kind"_L1, saleKindText(sale.kind)},
            {"source"_L1, sale.source},
            {"number"_L1, sale.number},
            {"customer_id"_L1, bound(sale.customer)},
            {"at"_L1, wallClockText(sale.at)},
            {"business_day"_L1, sale.businessDay().iso()},
            {"country"_L1, sale.country},
            {"total"_L1, sale.total.minor},
            {"note"_L1, sale.note},
            {"place_id"_L1, bound(sale.place)}};
}

/// Buyer and day, as they stand on every line of a document.
Fields buyerFields(const Sale &sale)
{
    const bool counts = sale.kind != SaleKind::Adjustment && !sale.isBinned;
    return {{"buyer_id"_L1, counts ? bound(sale.customer) : QVariant()},
            {"bought_on"_L1, counts ? bound(sale.businessDay()) : QVariant()}};
}

Fields fieldsOf(const Sale &sale, const SaleLine &line)
{
    return Fields{{"sale_id"_L1, sale.id.value},
                  {"product_id"_L1, bound(line.product)},
                  {"description"_L1, line.description},
                  {"quantity"_L1, line.quantity.milli},
                  {"unit_price"_L1, line.unitPrice.micro},
                  {"total"_L1, line.total.minor},
                  {"vat_basis_points"_L1, line.vat ? QVariant(line.vat->basisPoints) : QVariant()},
                  {"at"_L1, line.at.isValid() ? QVariant(wallClockText(line.at)) : QVariant()},
                  {"returns_line_id"_L1, bound(line.returns)},
                  {"unit_cost"_L1, line.unitCost ? QVariant(line.unitCost->micro) : QVariant()},
                  {"supplier_id"_L1, bound(line.supplier)}} +
           buyerFields(sale);
}

} // namespace

std::optional<Sale> SaleRepository::find(SaleId id)
{
    auto sale = m_connection.one(u"SELECT id, kind, source, number, customer_id, at, country, total, note, "
                                 "deleted_at, place_id FROM sale WHERE id = ?"_s,
                                 {id.value}, saleFrom);
    if (sale)
        sale->lines = m_connection.all(
            u"SELECT id, product_id, description, quantity, unit_price, total, "
            "vat_basis_points, at, returns_line_id, unit_cost, supplier_id FROM sale_line WHERE sale_id = ? "
            "ORDER BY position"_s,
            {id.value}, lineFrom);
    return sale;
}

Quantity SaleRepository::returnedOf(SaleLineId line)
{
    return {m_connection.number(u"SELECT CAST(coalesce(sum(l.quantity), 0) AS BIGINT) FROM sale_line l "
                                "JOIN sale s ON s.id = l.sale_id WHERE l.returns_line_id = ? "
                                "AND s.deleted_at IS NULL"_s,
                                {line.value})};
}

bool SaleRepository::isNumberTaken(const QString &source, const QString &number)
{
    return m_connection.number(u"SELECT count(*) FROM sale WHERE source = ? AND number = ?"_s,
                               {source, number}) > 0;
}

SaleId SaleRepository::insert(Transaction &tx, const Sale &sale)
{
    Sale fresh = sale;
    fresh.id = SaleId{tx.insert("sale"_L1, fieldsOf(sale))};
    writeLines(tx, fresh);
    return fresh.id;
}

void SaleRepository::change(Transaction &tx, const Sale &sale)
{
    tx.change("sale"_L1, sale.id.value, fieldsOf(sale));
    QSet<qint64> staying;
    for (const SaleLine &line : sale.lines)
        staying.insert(line.id.value);
    const QList<qint64> rows =
        m_connection.ids(u"SELECT id FROM sale_line WHERE sale_id = ?"_s, {sale.id.value});
    for (const qint64 row : rows) {
        if (!staying.contains(row))
            tx.remove("sale_line"_L1, row);
    }
    writeLines(tx, sale);
}

void SaleRepository::setBinned(Transaction &tx, const Sale &sale, const QVariant &deletedAt)
{
    tx.change("sale"_L1, sale.id.value, {{"deleted_at"_L1, deletedAt}});
    Sale after = sale;
    after.isBinned = !deletedAt.isNull();
    for (const SaleLine &line : sale.lines)
        tx.change("sale_line"_L1, line.id.value, buyerFields(after));
}

void SaleRepository::writeLines(Transaction &tx, const Sale &sale)
{
    qint64 next = m_connection.number(
        u"SELECT coalesce(max(position) + 1, 0) FROM sale_line WHERE sale_id = ?"_s, {sale.id.value});
    for (const SaleLine &line : sale.lines) {
        const Fields fields = fieldsOf(sale, line);
        if (line.id.isValid())
            tx.change("sale_line"_L1, line.id.value, fields);
        else
            tx.insert("sale_line"_L1, fields + Fields{{"position"_L1, next++}});
    }
}

} // namespace tefter
