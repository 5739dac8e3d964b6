// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/SegmentPeopleModel.h"

#include "core/base/Formats.h"
#include "ui/segments/SegmentSentences.h"

namespace tefter {

namespace {
enum Column { Name, LastVisit, Visits, Spent, Why };
} // namespace

SegmentPeopleModel::SegmentPeopleModel(const Formats &formats, const Currency &currency, Fetch fetch,
                                       QObject *parent)
    : WindowedModelOf(makeColumns(), std::move(fetch), parent)
    , m_formats(formats)
    , m_currency(currency)
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
    QList<TableColumn> columns{column("name", tr("Name"), 200), column("last", tr("Last visit"), 104),
                               column("visits", tr("Visits"), 74), column("spent", tr("Spent"), 116),
                               column("habit", tr("Why"), 190)};
    columns[LastVisit].secondary = columns[Why].secondary = true;
    columns[Visits].number = columns[Spent].number = true;
    columns[Why].sortable = false;
    columns[Why].sentence = true;
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
    const bool isLong = column == Why && role == Qt::ToolTipRole;
    return role == Qt::DisplayRole || isLong ? QVariant(text(row, column)) : QVariant();
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
    case Why:
        return m_reasons.value(row.id.value);
    default:
        return {};
    }
}

void SegmentPeopleModel::addReasons(const QHash<qint64, QList<Fact>> &reasons)
{
    for (auto person = reasons.cbegin(); person != reasons.cend(); ++person)
        m_reasons.insert(person.key(), segmentSentences::facts(*person, m_formats, m_currency));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Why), index(rowCount() - 1, Why), {Qt::DisplayRole});
}

void SegmentPeopleModel::clearReasons()
{
    m_reasons.clear();
}

} // namespace tefter
