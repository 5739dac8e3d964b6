// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/OccasionModel.h"

#include "core/base/Formats.h"
#include "ui/customers/DateWords.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

enum OccasionColumn { DueColumn, WhenColumn, WhoColumn, WhatColumn, ReachColumn };

constexpr qint64 soonDays = 3;

QString iconOf(OccasionKind kind)
{
    switch (kind) {
    case OccasionKind::Birthday:
        return u"cake"_s;
    case OccasionKind::NameDay:
        return u"star"_s;
    case OccasionKind::ImportantDate:
        return u"calendar"_s;
    case OccasionKind::PublicHoliday:
        return u"sun"_s;
    }
    return {};
}

} // namespace

OccasionModel::OccasionModel(const Formats &formats, Day today, QObject *parent)
    : TableModelOf(
          {{.id = u"day"_s, .title = tr("Day"), .width = 130, .sortable = false},
           {.id = u"when"_s, .title = tr("When"), .width = 110, .secondary = true, .sortable = false},
           {.id = u"who"_s, .title = tr("Who"), .width = 230, .sortable = false},
           //: a column: what is celebrated
           {.id = u"what"_s, .title = tr("What"), .width = 250, .sortable = false},
           //: a column: the ways in which somebody may be contacted
           {.id = u"reach"_s,
            .title = tr("May be reached by"),
            .width = 200,
            .secondary = true,
            .sortable = false,
            .sentence = true}},
          parent)
    , m_formats(formats)
    , m_today(today)
{
}

void OccasionModel::setOccasions(const QList<Occasion> &occasions, bool goesByPerson)
{
    QList<OccasionRow> rows;
    rows.reserve(occasions.size());
    for (const Occasion &one : occasions) {
        OccasionRow row{one, rows.size() + 1};
        if (!rows.isEmpty()) {
            const Occasion &before = rows.last().occasion;
            row.sameDay = !goesByPerson && before.day == one.day;
            row.samePerson = goesByPerson && one.customer.isValid() && before.customer == one.customer;
        }
        rows.append(row);
    }
    setRows(rows);
}

CustomerId OccasionModel::customerAt(qint64 number) const
{
    return number > 0 && number <= rows().size() ? rows().at(number - 1).occasion.customer : CustomerId();
}

QString OccasionModel::text(const OccasionRow &row, int column) const
{
    const Occasion &one = row.occasion;
    switch (column) {
    case DueColumn:
        //: %1 is a day of the week, %2 a day: "Wed 25 Mar"
        return tr("%1 %2").arg(m_formats.weekdayShort(one.day), m_formats.dayMonth(one.day));
    case WhenColumn:
        return DateWords::inDays(m_today.daysTo(one.day));
    case WhoColumn:
        return one.who;
    case WhatColumn:
        return DateWords::what(one);
    case ReachColumn:
        if (!one.customer.isValid())
            return {};
        //: of somebody who has said yes to no way of being contacted
        return one.channels.isEmpty() ? tr("no consent") : DateWords::channels(one.channels);
    default:
        return {};
    }
}

QVariant OccasionModel::cell(const OccasionRow &row, int column, int role) const
{
    const bool isSaid = (row.sameDay && (column == DueColumn || column == WhenColumn)) ||
                        (row.samePerson && column == WhoColumn);
    switch (role) {
    case RowId:
        return row.number;
    case Qt::DisplayRole:
        return isSaid ? QString() : text(row, column);
    case CellPlain:
        return column == DueColumn ? row.occasion.day.iso() : QVariant();
    case Qt::AccessibleTextRole:
        return text(row, column);
    case CellIcon:
        return column == WhatColumn ? iconOf(row.occasion.kind) : QVariant();
    case CellTone:
        if (column == WhenColumn && m_today.daysTo(row.occasion.day) < soonDays)
            return int(Tone::Accent);
        return column == WhatColumn && row.occasion.kind == OccasionKind::PublicHoliday ? int(Tone::Neutral)
                                                                                        : QVariant();
    default:
        return {};
    }
}

} // namespace tefter
