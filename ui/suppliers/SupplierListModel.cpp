// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/SupplierListModel.h"

#include "core/base/Formats.h"
#include "ui/common/OwnColumns.h"
#include "ui/common/OwnValueText.h"
#include "ui/suppliers/SupplierWords.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

enum SupplierCell {
    NameCell,
    OpenCell,
    LastCell,
    BoughtCell,
    CityCell,
    CodeCell,
    PhoneCell,
    EmailCell,
    FirstOwnCell
};

} // namespace

QList<TableColumn> SupplierListModel::makeColumns()
{
    QList<TableColumn> columns;
    const auto add = [&columns](const QString &id, const QString &title, int width, bool number = false,
                                bool secondary = false) {
        columns.append({id, title, width, number, secondary, columns.size() >= CityCell, true});
    };
    //: of a supplier
    add(u"name"_s, tr("Name"), 220);
    //: orders to a supplier of which goods are still to come
    add(u"open"_s, tr("Open orders"), 150);
    //: the day of the last receipt
    add(u"last"_s, tr("Last came"), 116, false, true);
    //: what was bought from a supplier in the last twelve months
    add(u"bought"_s, tr("Bought in 12 months"), 130, true);
    add(u"city"_s, tr("City"), 120, false, true);
    //: of a supplier
    add(u"code"_s, tr("Code"), 90, false, true);
    add(u"phone"_s, tr("Phone"), 130, false, true);
    add(u"email"_s, tr("E-mail"), 170, false, true);
    for (const int unsorted : {PhoneCell, EmailCell})
        columns[unsorted].sortable = false;
    return columns;
}

SupplierListModel::SupplierListModel(const Formats &formats, const Currency &currency, Fetch fetch,
                                     QObject *parent)
    : WindowedModelOf(makeColumns(), std::move(fetch), parent)
    , m_formats(formats)
    , m_currency(currency)
{
}

SupplierColumn SupplierListModel::columnFor(const QString &columnId)
{
    static const QHash<QString, SupplierColumn> columns{
        {u"name"_s, SupplierColumn::Name},        {u"open"_s, SupplierColumn::OpenOrders},
        {u"last"_s, SupplierColumn::LastReceipt}, {u"bought"_s, SupplierColumn::Bought},
        {u"city"_s, SupplierColumn::City},        {u"code"_s, SupplierColumn::Code}};
    return columns.value(columnId, OwnField::idFromColumn(columnId).isValid() ? SupplierColumn::Own
                                                                              : SupplierColumn::Name);
}

void SupplierListModel::setOwnFields(const QList<OwnField> &fields)
{
    if (fields == m_ownFields)
        return;
    m_ownFields = fields;
    replaceColumns(FirstOwnCell, ownColumns(fields));
}

QString SupplierListModel::text(const SupplierListRow &row, int column) const
{
    switch (column) {
    case NameCell:
        return row.name;
    case OpenCell:
        if (row.openOrders == 0)
            return u"–"_s;
        return row.lateOrders > 0
                   //: orders to a supplier that should have come
                   ? tr("%Ln late", nullptr, static_cast<int>(row.lateOrders))
                   : m_formats.number(row.openOrders);
    case LastCell:
        //: instead of a day
        return row.lastReceipt.isValid() ? m_formats.day(row.lastReceipt) : tr("never");
    case BoughtCell:
        return m_formats.money(row.bought, m_currency);
    case CityCell:
        return row.city;
    case CodeCell:
        return m_formats.isolate(row.code);
    case PhoneCell:
        return m_formats.isolate(row.phone);
    case EmailCell:
        return m_formats.isolate(row.email);
    default:
        const OwnField field = m_ownFields.value(column - FirstOwnCell);
        return ownValueText(field.kind, row.ownValues.value(field.id), m_formats);
    }
}

QVariant SupplierListModel::plain(const SupplierListRow &row, int column) const
{
    switch (column) {
    case OpenCell:
        return QString::number(row.openOrders);
    case LastCell:
        return row.lastReceipt.iso();
    case BoughtCell:
        return plainText(row.bought, m_currency);
    default:
        return plainOwnValue(m_ownFields.value(column - FirstOwnCell), row.ownValues);
    }
}

QVariant SupplierListModel::cell(const SupplierListRow &row, int column, int role) const
{
    if (role == CellPlain)
        return plain(row, column);
    if (role == CellBadge && column == OpenCell && row.lateOrders > 0)
        return int(Tone::Warning);
    return role == Qt::DisplayRole ? QVariant(text(row, column)) : QVariant();
}

} // namespace tefter
