// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/PurchaseListModel.h"

#include "core/base/Formats.h"
#include "ui/suppliers/SupplierWords.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

enum PurchaseCell {
    NumberCell,
    SupplierCellAt,
    StateCell,
    WaitingCell,
    PromisedCell,
    ValueCell,
    ReceivedCell,
    SentCell
};

} // namespace

QList<TableColumn> PurchaseListModel::makeColumns()
{
    QList<TableColumn> columns;
    const auto add = [&columns](const QString &id, const QString &title, int width, bool number = false,
                                bool secondary = false) {
        columns.append({id, title, width, number, secondary, columns.size() > ValueCell, true});
    };
    //: of an order
    add(u"number"_s, tr("Number"), 124);
    add(u"supplier"_s, tr("Supplier"), 180);
    //: how far an order has come
    add(u"state"_s, tr("State"), 150);
    //: people who asked for what an order is to bring
    add(u"waiting"_s, tr("Waiting"), 72);
    //: the day on which goods are to come
    add(u"promised"_s, tr("Expected on"), 108, false, true);
    //: of an order, as an amount
    add(u"value"_s, tr("Value"), 92, true);
    //: how much of an order came
    add(u"received"_s, tr("Received"), 96, true, true);
    //: the day on which an order was sent
    add(u"sent"_s, tr("Sent on"), 116, false, true);
    columns[ReceivedCell].sortable = false;
    columns[NumberCell].code = true;
    return columns;
}

PurchaseListModel::PurchaseListModel(const Formats &formats, const Currency &currency, Fetch fetch,
                                     QObject *parent)
    : WindowedModelOf(makeColumns(), std::move(fetch), parent)
    , m_formats(formats)
    , m_currency(currency)
{
}

int PurchaseListModel::waitingColumn()
{
    return WaitingCell;
}

PurchaseColumn PurchaseListModel::columnFor(const QString &columnId)
{
    static const QHash<QString, PurchaseColumn> columns{
        {u"number"_s, PurchaseColumn::Number},  {u"supplier"_s, PurchaseColumn::Supplier},
        {u"state"_s, PurchaseColumn::State},    {u"promised"_s, PurchaseColumn::Promised},
        {u"value"_s, PurchaseColumn::Value},    {u"sent"_s, PurchaseColumn::Sent},
        {u"waiting"_s, PurchaseColumn::Waiting}};
    return columns.value(columnId, PurchaseColumn::Number);
}

QString PurchaseListModel::text(const PurchaseListRow &row, int column) const
{
    switch (column) {
    case NumberCell:
        return row.number.isEmpty() ? u"–"_s : m_formats.isolate(row.number);
    case SupplierCellAt:
        return row.supplierName;
    case StateCell:
        return row.daysLate > 0 ? SupplierWords::late(row.daysLate) : SupplierWords::state(row.state);
    case WaitingCell:
        return row.waiting > 0 ? m_formats.number(row.waiting) : QString();
    case PromisedCell:
        return row.promisedOn.isValid() ? m_formats.day(row.promisedOn) : u"–"_s;
    case ValueCell:
        return m_formats.money(row.value, m_currency);
    case ReceivedCell:
        return m_formats.share(row.received);
    case SentCell:
        return row.sentOn.isValid() ? m_formats.day(row.sentOn) : u"–"_s;
    default:
        return {};
    }
}

QVariant PurchaseListModel::plain(const PurchaseListRow &row, int column) const
{
    switch (column) {
    case WaitingCell:
        return QString::number(row.waiting);
    case PromisedCell:
        return row.promisedOn.iso();
    case ValueCell:
        return plainText(row.value, m_currency);
    case SentCell:
        return row.sentOn.iso();
    default:
        return {};
    }
}

QVariant PurchaseListModel::cell(const PurchaseListRow &row, int column, int role) const
{
    if (role == CellPlain)
        return plain(row, column);
    if (role == CellBadge && column == StateCell)
        return int(row.daysLate > 0 ? Tone::Warning : SupplierWords::tone(row.state));
    if (role == CellBadge && column == WaitingCell && row.waiting > 0)
        return int(row.daysLate > 0 ? Tone::Warning : Tone::Neutral);
    return role == Qt::DisplayRole ? QVariant(text(row, column)) : QVariant();
}

} // namespace tefter
