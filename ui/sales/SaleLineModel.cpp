// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SaleLineModel.h"

#include "core/base/Formats.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

enum Column { WhatColumn, QuantityColumn, PriceColumn, TotalColumn, CodeColumn, VatColumn };
constexpr int microDecimals = 6;

} // namespace

QList<TableColumn> SaleLineModel::makeColumns()
{
    return {{u"what"_s, tr("Product"), 190, false, false, false, false},
            {u"quantity"_s, tr("Quantity"), 74, true, false, false, false},
            //: per piece
            {u"price"_s, tr("Unit price"), 84, true, true, false, false},
            //: the total of a line
            {u"total"_s, tr("Sum"), 96, true, false, false, false},
            {u"code"_s, tr("Code"), 90, false, true, true, false},
            //: the tax rate of a line
            {u"vat"_s, tr("VAT"), 70, true, true, true, false}};
}

SaleLineModel::SaleLineModel(const Formats &formats, const Currency &currency, QObject *parent)
    : TableModelOf(makeColumns(), parent)
    , m_formats(formats)
    , m_currency(currency)
{
}

void SaleLineModel::setDocument(const SaleDocument &document)
{
    m_products = document.products;
    setRows(document.sale.lines);
}

QString SaleLineModel::text(const SaleLine &line, int column) const
{
    switch (column) {
    case WhatColumn: {
        if (!line.description.isEmpty())
            return line.description;
        const QString name = m_products.value(line.product.value).name;
        //: instead of a product: only a sum was entered
        return name.isEmpty() ? tr("Amount") : name;
    }
    case QuantityColumn:
        return m_formats.quantity(line.quantity);
    case PriceColumn:
        return m_formats.decimal(line.unitPrice.micro, microDecimals, m_currency.decimals);
    case TotalColumn:
        return m_formats.money(line.total, m_currency);
    case CodeColumn:
        return m_formats.isolate(m_products.value(line.product.value).code);
    case VatColumn:
        return line.vat ? m_formats.percent(*line.vat) : u"–"_s;
    default:
        return {};
    }
}

QVariant SaleLineModel::cell(const SaleLine &line, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return text(line, column);
    if (role == RowId)
        return line.id.value;
    if (role == Qt::ToolTipRole && column == WhatColumn) {
        const QString name = m_products.value(line.product.value).name;
        return name.isEmpty() || name == line.description ? QVariant() : QVariant(name);
    }
    return {};
}

} // namespace tefter
