// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"
#include "core/customers/CustomerSteps.h"
#include "core/registry/Services.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 30;
constexpr int mostDays = 366;

/// What is celebrated, in a word or a name.
QString whatOf(const Occasion &one)
{
    if (one.kind != OccasionKind::ImportantDate)
        return one.label;
    return one.label.isEmpty() ? dateKindKey(one.date) : dateKindKey(one.date) + u": "_s + one.label;
}

QStringList channelsOf(const Occasion &one)
{
    QStringList keys;
    for (const Channel channel : one.channels)
        keys << channelKey(channel);
    return keys;
}

QJsonObject jsonOf(const Occasion &one)
{
    QJsonObject object{{u"day"_s, one.day.iso()}, {u"kind"_s, occasionKindKey(one.kind)}};
    if (one.customer.isValid()) {
        object.insert(u"id"_s, one.customer.value);
        object.insert(u"name"_s, one.who);
        object.insert(u"channels"_s, QJsonArray::fromStringList(channelsOf(one)));
    } else {
        object.insert(u"approximate"_s, one.isApproximate);
    }
    if (const QString what = whatOf(one); !what.isEmpty())
        object.insert(u"what"_s, what);
    if (one.years)
        object.insert(u"years"_s, *one.years);
    return object;
}

Result<void> runDates(const Call &call)
{
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    const Day from = call.has("from") ? call.day("from") : call.clock()->today();
    const Period days{from, from.plusDays(call.number("days", usualDays) - 1)};
    auto found = open->services().upcomingDates.in(days, shopLanguage(open->shop()));
    if (!found)
        return failure(found.error());
    if (call.value("by") == u"person")
        found = byPerson(*found);
    if (call.wantsJson()) {
        QJsonArray array;
        for (const Occasion &one : std::as_const(*found))
            array.append(jsonOf(one));
        call.print(array);
        return {};
    }
    for (const Occasion &one : std::as_const(*found)) {
        const QString years = one.years ? QString::number(*one.years) : QString();
        call.print(QStringList{one.day.iso(), occasionKindKey(one.kind), one.who, whatOf(one), years,
                               channelsOf(one).join(u' ')}
                       .join(u'\t'));
    }
    if (found->isEmpty())
        call.say(u"Nothing is due from %1 to %2."_s.arg(days.from.iso(), days.to.iso()));
    return {};
}

QString columnsOfDates()
{
    return u"Each line has the day, the kind (birthday, name-day, date, holiday), who, what, how many "
           u"years,\n"
           "and the ways in which the person may be reached: those to which they said yes and for which\n"
           "there is an address. Name days go by the calendar of the person's language, else by that of the\n"
           "shop's country (Greece, Cyprus, Hungary, Poland, Russia, Belarus). Holidays by the moon may be "
           "a\n"
           "day off."_s;
}

} // namespace

Verb datesVerb()
{
    Verb verb;
    verb.name = u"dates"_s;
    verb.arguments = u"FILE"_s;
    verb.summary = u"Lists birthdays, name days, important dates and public holidays of the coming days."_s;
    verb.options = {
        Option(u"days"_s, u"How many days, at most 366; 30 where it is not given."_s, u"N"_s)
            .wanting(u"a whole number from 1 to 366"_s,
                     [](const QString &text) {
                         bool isNumber = false;
                         const int days = text.toInt(&isNumber);
                         return isNumber && days >= 1 && days <= mostDays;
                     }),
        Option(u"from"_s, u"The first day; today where it is not given."_s, u"YYYY-MM-DD"_s).aDay(),
        Option(u"by"_s, u"Sorts by day, or keeps together what is due of one person."_s, u"WHAT"_s)
            .oneOf({u"day"_s, u"person"_s}),
        Option(u"json"_s, u"The result for a machine."_s)};
    verb.run = runDates;
    verb.more = columnsOfDates;
    return verb;
}

} // namespace tefter
