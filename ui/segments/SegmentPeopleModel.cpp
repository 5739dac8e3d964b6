// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/SegmentPeopleModel.h"

#include "core/base/Formats.h"

namespace tefter {

namespace {
enum Column { Name, LastVisit, Visits, Spent, Habit };
} // namespace

SegmentPeopleModel::SegmentPeopleModel(const Formats &formats, const Currency &currency, Day today,
                                       Fetch fetch, QObject *parent)
    : WindowedModelOf(makeColumns(), std::move(fetch), parent)
    , m_formats(formats)
    , m_currency(currency)
    , m_today(today)
{
}

QList<TableColumn> SegmentPeopleModel::makeColumns()
{
    const auto column = [](const char *id, const QString &title, int width) {
        TableColumn c;
        c.id = QLatin1String(id);
        c.title = title;
        c.width = width;
        return c;
    };
    QList<TableColumn> columns{column("name", tr("Name"), 210), column("last", tr("Last visit"), 120),
                               column("visits", tr("Visits"), 74), column("spent", tr("Spent"), 116),
                               column("habit", tr("Why"), 190)};
    columns[LastVisit].secondary = columns[Habit].secondary = true;
    columns[Visits].number = columns[Spent].number = true;
    columns[Habit].sortable = false;
    return columns;
}

CustomerColumn SegmentPeopleModel::columnFor(const QString &columnId)
{
    if (columnId == QLatin1String("name"))
        return CustomerColumn::Name;
    if (columnId == QLatin1String("visits"))
        return CustomerColumn::Visits;
    if (columnId == QLatin1String("spent"))
        return CustomerColumn::NetTotal;
    return CustomerColumn::LastVisit;
}

QVariant SegmentPeopleModel::cell(const CustomerListRow &row, int column, int role) const
{
    return role == Qt::DisplayRole ? QVariant(text(row, column)) : QVariant();
}

QString SegmentPeopleModel::text(const CustomerListRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case LastVisit:
        return m_formats.day(row.figures.lastDay);
    case Visits:
        return m_formats.number(row.figures.visits);
    case Spent:
        return m_formats.money(Money{row.figures.netTotal}, m_currency);
    case Habit:
        return habit(row);
    default:
        return {};
    }
}

QString SegmentPeopleModel::habit(const CustomerListRow &row) const
{
    const CustomerFigures &figures = row.figures;
    if (!figures.lastDay.isValid())
        return tr("has not bought yet");
    const int silent = static_cast<int>(figures.lastDay.daysTo(m_today));
    if (!figures.rhythmDays)
        return tr("last seen %Ln days ago", nullptr, silent);
    //: the usual number of days between two visits, and the days since the last one
    return tr("every %1 days, now %2").arg(m_formats.number(*figures.rhythmDays), m_formats.number(silent));
}

} // namespace tefter
