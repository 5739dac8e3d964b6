// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductListModel.h"

#include "core/base/Formats.h"
#include "ui/common/OwnColumns.h"
#include "ui/common/OwnValueText.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    NameAt,
    CodeAt,
    PriceAt,
    LowestAt,
    SoldAt,
    LastSoldAt,
    CategoryAt,
    NetAt,
    UnitAt,
    VatAt,
    BrandAt,
    ShelfAt,
    WarrantyAt,
    UsesUpAt,
    ReorderAt,
    TargetAt,
    FirstOwnAt,
};

} // namespace

QList<TableColumn> ProductListModel::makeColumns()
{
    QList<TableColumn> columns;
    const auto add = [&columns](const QString &id, const QString &title, int width, bool number = false,
                                bool secondary = false) {
        columns.append({id, title, width, number, secondary, columns.size() > LastSoldAt, true});
    };
    //: of a product
    add(u"name"_s, tr("Name"), 236);
    //: of a product
    add(u"code"_s, tr("Code"), 96, false, true);
    add(u"price"_s, tr("Price"), 92, true);
    //: of a reduced product: the lowest price of the 30 days before
    add(u"lowest"_s, tr("Lowest before"), 104, true, true);
    //: how many pieces were sold
    add(u"sold"_s, tr("Sold"), 84, true);
    //: the last day on which it was sold
    add(u"last"_s, tr("Last sold"), 116, false, true);
    add(u"category"_s, tr("Category"), 130, false, true);
    //: the money that a product brought, net of returns
    add(u"net"_s, tr("Brought in"), 116, true);
    //: piece, kg, m
    add(u"unit"_s, tr("Unit"), 80, false, true);
    //: the tax rate of a product
    add(u"vat"_s, tr("VAT"), 76, true, true);
    //: of a product
    add(u"brand"_s, tr("Brand"), 110, false, true);
    //: where a product stands in the shop
    add(u"shelf"_s, tr("Shelf place"), 100, false, true);
    add(u"warranty"_s, tr("Warranty in months"), 130, true, true);
    //: how many days one piece lasts the customer
    add(u"uses-up"_s, tr("Days one lasts"), 110, true, true);
    add(u"reorder"_s, tr("Reorder from"), 110, true, true);
    add(u"target"_s, tr("Order up to"), 100, true, true);
    for (const int unsorted : {LowestAt, UnitAt, VatAt, WarrantyAt, UsesUpAt, ReorderAt, TargetAt})
        columns[unsorted].sortable = false;
    return columns;
}

ProductListModel::ProductListModel(const Formats &formats, const Currency &currency, Fetch fetch,
                                   QObject *parent)
    : WindowedModelOf(makeColumns(), std::move(fetch), parent)
    , m_formats(formats)
    , m_currency(currency)
{
}

ProductColumn ProductListModel::columnFor(const QString &columnId)
{
    static const QHash<QString, ProductColumn> columns{
        {u"name"_s, ProductColumn::Name},         {u"code"_s, ProductColumn::Code},
        {u"price"_s, ProductColumn::Price},       {u"sold"_s, ProductColumn::Sold},
        {u"net"_s, ProductColumn::Net},           {u"last"_s, ProductColumn::LastSold},
        {u"category"_s, ProductColumn::Category}, {u"brand"_s, ProductColumn::Brand},
        {u"shelf"_s, ProductColumn::ShelfPlace}};
    return columns.value(columnId, OwnField::idFromColumn(columnId).isValid() ? ProductColumn::Own
                                                                              : ProductColumn::Name);
}

void ProductListModel::setOwnFields(const QList<OwnField> &fields)
{
    if (fields == m_ownFields)
        return;
    m_ownFields = fields;
    replaceColumns(FirstOwnAt, ownColumns(fields));
}

QString ProductListModel::ownText(const Product &product, int column) const
{
    const OwnField field = m_ownFields.value(column - FirstOwnAt);
    return ownValueText(field.kind, product.ownValues.value(field.id), m_formats);
}

QString ProductListModel::text(const ProductListRow &row, int column) const
{
    const Product &product = row.product;
    switch (column) {
    case NameAt:
        return product.name;
    case CodeAt:
        return m_formats.isolate(product.code);
    case PriceAt:
        if (row.reduced)
            return m_formats.money(*row.reduced, m_currency);
        return product.price ? m_formats.money(*product.price, m_currency) : u"–"_s;
    case LowestAt:
        return row.lowestBefore ? m_formats.money(*row.lowestBefore, m_currency) : QString();
    case SoldAt:
        return row.lastSold.isValid() ? m_formats.quantity(row.sold) : u"–"_s;
    case LastSoldAt:
        //: instead of a day
        return row.lastSold.isValid() ? m_formats.day(row.lastSold) : tr("never");
    case CategoryAt:
        return row.category;
    case NetAt:
        return row.lastSold.isValid() ? m_formats.money(row.net, m_currency) : u"–"_s;
    case UnitAt:
        return product.unit;
    case VatAt:
        return product.vat ? m_formats.percent(*product.vat) : u"–"_s;
    default:
        return profileText(product, column);
    }
}

QString ProductListModel::profileText(const Product &product, int column) const
{
    const auto count = [&](std::optional<int> number) { return number ? m_formats.number(*number) : u"–"_s; };
    const auto quantity = [&](std::optional<Quantity> number) {
        return number ? m_formats.quantity(*number) : u"–"_s;
    };
    switch (column) {
    case BrandAt:
        return product.brand;
    case ShelfAt:
        return product.shelfPlace.isEmpty() ? QString() : m_formats.isolate(product.shelfPlace);
    case WarrantyAt:
        return count(product.warrantyMonths);
    case UsesUpAt:
        return count(product.usesUpDays);
    case ReorderAt:
        return quantity(product.reorderPoint);
    case TargetAt:
        return quantity(product.targetLevel);
    default:
        return ownText(product, column);
    }
}

QVariant ProductListModel::plain(const ProductListRow &row, int column) const
{
    const bool isSold = row.lastSold.isValid();
    switch (column) {
    case PriceAt:
        return row.product.price ? plainText(*row.product.price, m_currency) : QString();
    case LowestAt:
        return row.lowestBefore ? plainText(*row.lowestBefore, m_currency) : QString();
    case SoldAt:
        return isSold ? decimalText(row.sold.milli, 3) : QString();
    case LastSoldAt:
        return row.lastSold.iso();
    case NetAt:
        return isSold ? plainText(row.net, m_currency) : QString();
    case WarrantyAt:
    case UsesUpAt: {
        const auto count = column == WarrantyAt ? row.product.warrantyMonths : row.product.usesUpDays;
        return count ? QString::number(*count) : QString();
    }
    case ReorderAt:
    case TargetAt: {
        const auto level = column == ReorderAt ? row.product.reorderPoint : row.product.targetLevel;
        return level ? decimalText(level->milli, 3) : QString();
    }
    default:
        return plainOwnValue(m_ownFields.value(column - FirstOwnAt), row.product.ownValues);
    }
}

QVariant ProductListModel::cell(const ProductListRow &row, int column, int role) const
{
    if (role == CellPlain)
        return plain(row, column);
    // The list shows what is asked today; what is asked usually is one movement away.
    if (role == Qt::ToolTipRole && column == PriceAt && row.reduced && row.product.price)
        //: %1 is the usual price of a product that is reduced now
        return tr("Reduced, otherwise %1").arg(m_formats.money(*row.product.price, m_currency));
    return role == Qt::DisplayRole ? QVariant(text(row, column)) : QVariant();
}

} // namespace tefter
