// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/StockListModel.h"

#include "core/base/Formats.h"
#include "ui/stock/StockWords.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

enum StockColumnAt {
    StockNameAt,
    StockCodeAt,
    OnHandAt,
    CostAt,
    ValueAt,
    ReservedAt,
    OnTheWayAt,
    LastMovedAt,
    StockCategoryAt,
    StockUnitAt,
};

} // namespace

QList<TableColumn> StockListModel::makeColumns()
{
    QList<TableColumn> columns;
    const auto add = [&columns](const QString &id, const QString &title, int width, bool number = false,
                                bool secondary = false) {
        columns.append({id, title, width, number, secondary, columns.size() > ReservedAt, true});
    };
    //: of a product
    add(u"name"_s, tr("Name"), 216);
    //: of a product
    add(u"code"_s, tr("Code"), 92, false, true);
    //: how much of a product is there
    add(u"on-hand"_s, tr("On hand"), 92, true);
    //: of one piece, on the average of what came in
    add(u"cost"_s, tr("Average cost"), 112, true, true);
    //: what the goods that are there cost
    add(u"value"_s, tr("Value"), 104, true);
    //: set aside for customers
    add(u"reserved"_s, tr("Reserved"), 92, true, true);
    //: ordered and not come yet
    add(u"on-the-way"_s, tr("On its way"), 92, true, true);
    //: the last day on which it came or went
    add(u"moved"_s, tr("Last moved"), 116, false, true);
    add(u"category"_s, tr("Category"), 130, false, true);
    //: piece, kg, m
    add(u"unit"_s, tr("Unit"), 80, false, true);
    columns[StockUnitAt].sortable = false;
    return columns;
}

StockListModel::StockListModel(const Formats &formats, const Currency &currency, Fetch fetch, QObject *parent)
    : WindowedModelOf(makeColumns(), std::move(fetch), parent)
    , m_formats(formats)
    , m_currency(currency)
{
}

StockColumn StockListModel::columnFor(const QString &columnId)
{
    static const QHash<QString, StockColumn> columns{
        {u"name"_s, StockColumn::Name},           {u"code"_s, StockColumn::Code},
        {u"on-hand"_s, StockColumn::OnHand},      {u"cost"_s, StockColumn::Cost},
        {u"value"_s, StockColumn::Value},         {u"reserved"_s, StockColumn::Reserved},
        {u"on-the-way"_s, StockColumn::OnTheWay}, {u"moved"_s, StockColumn::LastMoved},
        {u"category"_s, StockColumn::Category}};
    return columns.value(columnId, StockColumn::Name);
}

QString StockListModel::text(const StockRow &row, int column) const
{
    const auto orDash = [this](Quantity quantity) {
        return quantity.milli == 0 ? u"–"_s : m_formats.quantity(quantity);
    };
    switch (column) {
    case StockNameAt:
        return row.name;
    case StockCodeAt:
        return m_formats.isolate(row.code);
    case OnHandAt:
        return m_formats.quantity(row.onHand);
    case CostAt:
        return StockWords::cost(row.average, m_currency, m_formats);
    case ValueAt:
        return row.value && row.onHand.milli != 0 ? m_formats.money(*row.value, m_currency) : u"–"_s;
    case ReservedAt:
        return orDash(row.reserved);
    case OnTheWayAt:
        return orDash(row.onTheWay);
    case LastMovedAt:
        //: instead of a day
        return row.lastMoved.isValid() ? m_formats.day(row.lastMoved) : tr("never");
    case StockCategoryAt:
        return row.category;
    case StockUnitAt:
        return row.unit;
    default:
        return {};
    }
}

QVariant StockListModel::plain(const StockRow &row, int column) const
{
    switch (column) {
    case OnHandAt:
        return decimalText(row.onHand.milli, 3);
    case CostAt:
        return row.average ? decimalText(row.average->micro, 6) : QString();
    case ValueAt:
        return row.value ? plainText(*row.value, m_currency) : QString();
    case ReservedAt:
        return decimalText(row.reserved.milli, 3);
    case OnTheWayAt:
        return decimalText(row.onTheWay.milli, 3);
    case LastMovedAt:
        return row.lastMoved.iso();
    default:
        return {};
    }
}

QVariant StockListModel::cell(const StockRow &row, int column, int role) const
{
    if (role == CellPlain)
        return plain(row, column);
    if (role == CellTone && column == OnHandAt && row.onHand.milli < 0)
        return int(Tone::Bad);
    return role == Qt::DisplayRole ? QVariant(text(row, column)) : QVariant();
}

} // namespace tefter
