// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SaleListModel.h"

#include "core/base/Formats.h"
#include "ui/sales/SaleWords.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

enum ListColumn {
    ShownDayColumn,
    ShownNumberColumn,
    ShownCustomerColumnAt,
    ShownKindColumn,
    ShownTotalColumn,
    ShownTimeColumn,
    ShownFirstLineColumn,
    ShownLinesColumn,
    ShownCountryColumnAt,
};

} // namespace

QList<TableColumn> SaleListModel::makeColumns()
{
    QList<TableColumn> columns;
    const auto add = [&columns](const QString &id, const QString &title, int width, bool number = false,
                                bool secondary = false) {
        columns.append({id, title, width, number, secondary, columns.size() > ShownTotalColumn, true});
    };
    add(u"day"_s, tr("Day"), 116, false, true);
    //: the number of a document
    add(u"number"_s, tr("Number"), 124);
    add(u"customer"_s, tr("Customer"), 190);
    //: sale, return or correction
    add(u"kind"_s, tr("Kind"), 104);
    add(u"total"_s, tr("Total"), 116, true);
    add(u"time"_s, tr("Time"), 80, false, true);
    //: what stands first on a document
    add(u"first"_s, tr("First line"), 200, false, true);
    //: how many lines a document has
    add(u"lines"_s, tr("Lines"), 76, true);
    add(u"country"_s, tr("Country"), 120, false, true);
    for (const int unsorted : {ShownTimeColumn, ShownFirstLineColumn, ShownLinesColumn})
        columns[unsorted].sortable = false;
    return columns;
}

SaleListModel::SaleListModel(const Formats &formats, const Currency &currency, Fetch fetch, QObject *parent)
    : WindowedModelOf(makeColumns(), std::move(fetch), parent)
    , m_formats(formats)
    , m_currency(currency)
{
}

SaleColumn SaleListModel::columnFor(const QString &columnId)
{
    static const QHash<QString, SaleColumn> columns{
        {u"day"_s, SaleColumn::Day},           {u"number"_s, SaleColumn::Number},
        {u"customer"_s, SaleColumn::Customer}, {u"kind"_s, SaleColumn::Kind},
        {u"total"_s, SaleColumn::Total},       {u"country"_s, SaleColumn::Country}};
    return columns.value(columnId, SaleColumn::Day);
}

QString SaleListModel::text(const SaleListRow &row, int column) const
{
    switch (column) {
    case ShownDayColumn:
        return m_formats.day(Day(row.at.date()));
    case ShownNumberColumn:
        return m_formats.isolate(row.number);
    case ShownCustomerColumnAt:
        return row.customer.isValid() ? row.customerName : SaleWords::walkIn();
    case ShownKindColumn:
        return SaleWords::kind(row.kind);
    case ShownTotalColumn:
        return m_formats.money(row.total, m_currency);
    case ShownTimeColumn:
        return m_formats.time(row.at.time());
    case ShownFirstLineColumn:
        return row.firstLine;
    case ShownLinesColumn:
        return m_formats.number(row.lines);
    case ShownCountryColumnAt:
        return row.country.isEmpty() ? QString() : countryName(row.country, m_formats.language());
    default:
        return {};
    }
}

QVariant SaleListModel::plain(const SaleListRow &row, int column) const
{
    switch (column) {
    case ShownDayColumn:
        return Day(row.at.date()).iso();
    case ShownTotalColumn:
        return plainText(row.total, m_currency);
    case ShownLinesColumn:
        return QString::number(row.lines);
    default:
        return {};
    }
}

QVariant SaleListModel::cell(const SaleListRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == CellPlain)
        return plain(row, column);
    if (column == ShownKindColumn) {
        if (role == CellBadge && row.kind == SaleKind::Return)
            return static_cast<int>(Tone::Warning);
        if (role == CellTone && row.kind != SaleKind::Return)
            return static_cast<int>(Tone::Neutral);
    }
    if (column == ShownCustomerColumnAt && role == CellTone && !row.customer.isValid())
        return static_cast<int>(Tone::Neutral);
    return {};
}

} // namespace tefter
