// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerListModel.h"

#include "core/base/Formats.h"
#include "ui/common/OwnColumns.h"
#include "ui/common/OwnValueText.h"
#include "ui/common/StaffChoice.h"
#include "ui/customers/CustomerWords.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const auto noFigure = u"–"_s;

enum Column {
    NameColumn,
    LastVisitColumn,
    VisitsColumn,
    SpentYearColumn,
    RhythmColumn,
    CodeColumn,
    PhoneColumn,
    EmailColumn,
    CityColumn,
    CountryColumn,
    TagsColumn,
    BirthdayColumn,
    FirstVisitColumn,
    SalesColumn,
    NetTotalColumn,
    AverageColumn,
    CreatedColumn,
    InChargeColumn,
    FirstOwnColumn,
};

bool isFigure(int column)
{
    return (column >= LastVisitColumn && column <= RhythmColumn) ||
           (column >= FirstVisitColumn && column <= AverageColumn);
}

} // namespace

QList<TableColumn> CustomerListModel::makeColumns()
{
    QList<TableColumn> columns;
    const auto add = [&columns](const QString &id, const QString &title, int width, bool number = false,
                                bool secondary = false) {
        columns.append({id, title, width, number, secondary, columns.size() > RhythmColumn, true});
    };
    add(u"name"_s, tr("Name"), 184);
    add(u"last"_s, tr("Last visit"), 112, false, true);
    add(u"visits"_s, tr("Visits"), 70, true);
    add(u"year"_s, tr("Spent, 12 months"), 136, true);
    //: how a customer keeps to their own habit
    add(u"rhythm"_s, tr("Rhythm"), 132);
    add(u"code"_s, tr("Code"), 100, false, true);
    add(u"phone"_s, tr("Phone"), 140, false, true);
    add(u"email"_s, tr("E-mail"), 190, false, true);
    add(u"city"_s, tr("City"), 120, false, true);
    add(u"country"_s, tr("Country"), 120, false, true);
    add(u"tags"_s, tr("Tags"), 140, false, true);
    add(u"birthday"_s, tr("Birthday"), 110, false, true);
    add(u"first"_s, tr("First visit"), 110, false, true);
    //: how many documents of sale
    add(u"sales"_s, tr("Sales"), 80, true);
    add(u"total"_s, tr("Spent in all"), 120, true);
    add(u"average"_s, tr("Average sale"), 120, true);
    add(u"created"_s, tr("In the book since"), 130, false, true);
    //: column of a list: who of the staff looks after the customer
    add(u"charge"_s, tr("Looked after by"), 130, false, true);
    for (const int unsorted : {PhoneColumn, EmailColumn, TagsColumn, BirthdayColumn})
        columns[unsorted].sortable = false;
    return columns;
}

CustomerListModel::CustomerListModel(const Formats &formats, const Currency &currency, Day today, Fetch fetch,
                                     QObject *parent)
    : WindowedModelOf(makeColumns(), std::move(fetch), parent)
    , m_formats(formats)
    , m_currency(currency)
    , m_today(today)
{
}

CustomerColumn CustomerListModel::columnFor(const QString &columnId)
{
    static const QHash<QString, CustomerColumn> columns{
        {u"name"_s, CustomerColumn::Name},        {u"last"_s, CustomerColumn::LastVisit},
        {u"visits"_s, CustomerColumn::Visits},    {u"year"_s, CustomerColumn::SpentYear},
        {u"rhythm"_s, CustomerColumn::Due},       {u"code"_s, CustomerColumn::Code},
        {u"city"_s, CustomerColumn::City},        {u"country"_s, CustomerColumn::Country},
        {u"first"_s, CustomerColumn::FirstVisit}, {u"sales"_s, CustomerColumn::Sales},
        {u"total"_s, CustomerColumn::NetTotal},   {u"average"_s, CustomerColumn::Average},
        {u"created"_s, CustomerColumn::Created},  {u"charge"_s, CustomerColumn::InCharge}};
    return columns.value(columnId, OwnField::idFromColumn(columnId).isValid() ? CustomerColumn::Own
                                                                              : CustomerColumn::LastVisit);
}

void CustomerListModel::setOwnFields(const QList<OwnField> &fields)
{
    if (fields == m_ownFields)
        return;
    m_ownFields = fields;
    replaceColumns(FirstOwnColumn, ownColumns(fields));
}

QString CustomerListModel::text(const CustomerListRow &row, int column) const
{
    if (row.isBinned && isFigure(column))
        return noFigure;
    const bool bought = row.figures.sales > 0;
    switch (column) {
    case NameColumn:
        return row.name;
    case LastVisitColumn:
        return CustomerWords::ago(row.figures.lastDay, m_today);
    case VisitsColumn:
        return m_formats.number(row.figures.visits);
    case SpentYearColumn:
        return row.spentYear.minor == 0 ? noFigure : m_formats.money(row.spentYear, m_currency);
    case RhythmColumn:
        return CustomerWords::rhythm(row.rhythm);
    case CodeColumn:
        return m_formats.isolate(row.code);
    case PhoneColumn:
        return m_formats.isolate(row.phone);
    case EmailColumn:
        return m_formats.isolate(row.email);
    case CityColumn:
        return row.city;
    case CountryColumn:
        return row.country.isEmpty() ? QString() : countryName(row.country, m_formats.language());
    case TagsColumn:
        return row.tags.join(u", "_s);
    case BirthdayColumn:
        return m_formats.partialDay(row.birthday);
    case FirstVisitColumn:
        return m_formats.day(row.figures.firstDay);
    case SalesColumn:
        return m_formats.number(row.figures.sales);
    case NetTotalColumn:
        return bought ? m_formats.money(Money{row.figures.netTotal}, m_currency) : noFigure;
    case AverageColumn:
        return row.average() ? m_formats.money(*row.average(), m_currency) : noFigure;
    case CreatedColumn:
        return m_formats.day(row.createdOn);
    case InChargeColumn:
        return StaffChoice::nameOf(row.inCharge);
    default:
        const OwnField field = m_ownFields.value(column - FirstOwnColumn);
        return ownValueText(field.kind, row.ownValues.value(field.id), m_formats);
    }
}

QVariant CustomerListModel::cell(const CustomerListRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (column == RhythmColumn) {
        const Tone tone = CustomerWords::rhythmTone(row.rhythm.state);
        if (role == CellBadge && tone != Tone::Neutral)
            return static_cast<int>(tone);
        if (role == CellTone && tone == Tone::Neutral)
            return static_cast<int>(tone);
    }
    if (column == LastVisitColumn && role == Qt::ToolTipRole && row.figures.lastDay.isValid())
        return m_formats.day(row.figures.lastDay);
    return {};
}

} // namespace tefter
