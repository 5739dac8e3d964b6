// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/DateWords.h"

#include "core/base/Formats.h"
#include "ui/common/ConsentWords.h"
#include "ui/common/FactLine.h"

namespace tefter {

QString DateWords::kind(DateKind kind)
{
    switch (kind) {
    case DateKind::NameDay:
        return tr("Name day");
    case DateKind::Wedding:
        //: an important date of a person
        return tr("Wedding");
    case DateKind::Founding:
        //: an important date: when a firm was founded
        return tr("Founding");
    case DateKind::ChildBirth:
        //: an important date of a parent
        return tr("Birth of a child");
    case DateKind::Journey:
        //: an important date: when somebody travels
        return tr("Journey");
    case DateKind::Own:
        //: an important date of any other kind
        return tr("Another date");
    }
    return {};
}

QString DateWords::repetition(Repetition repetition)
{
    switch (repetition) {
    case Repetition::Yearly:
        return tr("every year");
    case Repetition::Monthly:
        return tr("every month");
    case Repetition::EveryDays:
        //: how often a date returns: every so many days
        return tr("every … days");
    case Repetition::Once:
        //: of a date that does not return
        return tr("once");
    }
    return {};
}

QString DateWords::missingDay(MissingDay rule)
{
    switch (rule) {
    case MissingDay::Before:
        //: where a month has no such day
        return tr("else the day before");
    case MissingDay::After:
        //: where a month has no such day
        return tr("else the day after");
    case MissingDay::Lost:
        //: where a month has no such day
        return tr("else not at all");
    }
    return {};
}

QString DateWords::occasions(OccasionKind kind)
{
    switch (kind) {
    case OccasionKind::Birthday:
        return tr("Birthdays");
    case OccasionKind::NameDay:
        return tr("Name days");
    case OccasionKind::ImportantDate:
        return tr("Important dates");
    case OccasionKind::PublicHoliday:
        return tr("Public holidays");
    }
    return {};
}

QString DateWords::what(const Occasion &occasion)
{
    switch (occasion.kind) {
    case OccasionKind::Birthday:
        //: of a birthday: the age that is reached
        return occasion.years ? tr("turns %Ln", nullptr, *occasion.years) : tr("Birthday");
    case OccasionKind::NameDay:
        //: %1 is the form of a name that the calendar has
        return occasion.label.isEmpty() ? tr("Name day") : tr("Name day of %1").arg(occasion.label);
    case OccasionKind::ImportantDate: {
        ImportantDate date;
        date.kind = occasion.date;
        date.label = occasion.label;
        const QString name = title(date);
        //: %1 is what is celebrated, such as a wedding; how long ago it was
        return occasion.years ? tr("%1, %Ln years", nullptr, *occasion.years).arg(name) : name;
    }
    case OccasionKind::PublicHoliday: {
        const QString name = QCoreApplication::translate("holiday", occasion.label.toUtf8().constData());
        //: %1 is a holiday by the moon, which may fall a day earlier or later
        return occasion.isApproximate ? tr("%1 (give or take a day)").arg(name) : name;
    }
    }
    return {};
}

QString DateWords::inDays(qint64 days)
{
    if (days <= 0)
        return tr("today");
    return days == 1 ? tr("tomorrow") : tr("in %Ln days", nullptr, static_cast<int>(days));
}

QString DateWords::channels(const QList<Channel> &channels)
{
    QStringList words;
    for (const Channel channel : channels)
        words << ConsentWords::channel(channel);
    return factLine(words);
}

QString DateWords::dateLine(const NextDates::Next &next, const Formats &formats)
{
    const QString day = formats.partialDay(next.date.day);
    if (!next.day.isValid() || next.date.repetition == Repetition::Once)
        return day;
    //: %1 is a day, %2 when it comes next
    return tr("%1, next %2").arg(day, formats.day(next.day));
}

QString DateWords::title(const ImportantDate &date)
{
    if (date.label.isEmpty())
        return kind(date.kind);
    //: %1 is what is celebrated, such as the birth of a child, %2 whose or which
    return date.kind == DateKind::Own ? date.label : tr("%1: %2").arg(kind(date.kind), date.label);
}

} // namespace tefter
