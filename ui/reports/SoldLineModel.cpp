// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/SoldLineModel.h"

#include "core/base/Formats.h"

namespace tefter {

using namespace Qt::StringLiterals;

QList<TableColumn> SoldLineModel::makeColumns()
{
    QList<TableColumn> columns; // in the order of SoldLineColumn
    columns << TableColumn{.id = u"day"_s, .title = tr("Day"), .width = 104, .secondary = true};
    //: the number of a document
    columns << TableColumn{.id = u"number"_s, .title = tr("Number"), .width = 116};
    columns << TableColumn{.id = u"customer"_s, .title = tr("Customer"), .width = 150};
    columns << TableColumn{.id = u"product"_s, .title = tr("Product"), .width = 190};
    columns << TableColumn{.id = u"quantity"_s, .title = tr("Quantity"), .width = 84, .number = true};
    columns << TableColumn{.id = u"sales"_s, .title = tr("Without VAT"), .width = 104, .number = true};
    //: what goods cost the shop
    columns << TableColumn{.id = u"cost"_s, .title = tr("Cost"), .width = 96, .number = true};
    columns << TableColumn{.id = u"margin"_s, .title = tr("Margin"), .width = 96, .number = true};
    return columns;
}

SoldLineModel::SoldLineModel(const Formats &formats, const Currency &currency, Fetch fetch, QObject *parent)
    : WindowedModelOf(makeColumns(), std::move(fetch), parent)
    , m_formats(formats)
    , m_currency(currency)
{
}

SoldLineColumn SoldLineModel::columnFor(const QString &columnId)
{
    const QList<TableColumn> columns = makeColumns();
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].id == columnId)
            return static_cast<SoldLineColumn>(i);
    }
    return SoldLineColumn::Day;
}

QString SoldLineModel::text(const SoldLineRow &row, SoldLineColumn column) const
{
    const auto maybe = [this](std::optional<Money> money) {
        return money ? m_formats.money(*money, m_currency) : QString();
    };
    switch (column) {
    case SoldLineColumn::Day:
        return m_formats.day(row.day);
    case SoldLineColumn::Number:
        return m_formats.isolate(row.number);
    case SoldLineColumn::Customer:
        return row.customerName;
    case SoldLineColumn::Product:
        return row.productName;
    case SoldLineColumn::Quantity:
        return m_formats.quantity(row.quantity);
    case SoldLineColumn::Sales:
        return maybe(row.margin.sales);
    case SoldLineColumn::Cost:
        return maybe(row.margin.cost);
    case SoldLineColumn::Margin:
        return maybe(row.margin.margin());
    }
    return {};
}

QVariant SoldLineModel::plain(const SoldLineRow &row, SoldLineColumn column) const
{
    const auto maybe = [this](std::optional<Money> money) {
        return money ? QVariant(plainText(*money, m_currency)) : QVariant(QString());
    };
    switch (column) {
    case SoldLineColumn::Day:
        return row.day.iso();
    case SoldLineColumn::Quantity:
        return decimalText(row.quantity.milli, 3);
    case SoldLineColumn::Sales:
        return maybe(row.margin.sales);
    case SoldLineColumn::Cost:
        return maybe(row.margin.cost);
    case SoldLineColumn::Margin:
        return maybe(row.margin.margin());
    default:
        return {};
    }
}

QVariant SoldLineModel::cell(const SoldLineRow &row, int column, int role) const
{
    const auto what = static_cast<SoldLineColumn>(column);
    if (role == Qt::DisplayRole)
        return text(row, what);
    if (role == CellPlain)
        return plain(row, what);
    if (role == CellTone && what == SoldLineColumn::Margin && row.margin.cost &&
        row.margin.margin()->isNegative())
        return static_cast<int>(Tone::Warning);
    return {};
}

} // namespace tefter
