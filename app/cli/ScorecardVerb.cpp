// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"
#include "core/registry/Services.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int shareDecimals = 2;

/// "83.33" or nothing: no data is not zero.
QString plainShare(const ScoreValue &value)
{
    return value.value ? decimalText(value.value->basisPoints, shareDecimals) : QString();
}

QJsonObject jsonOf(const Scorecard &card)
{
    QJsonObject object{{u"id"_s, card.supplier.value},
                       {u"supplier"_s, card.name},
                       {u"from"_s, card.period.from.iso()},
                       {u"to"_s, card.period.to.iso()},
                       {u"points"_s, card.total ? QJsonValue(*card.total) : QJsonValue()}};
    for (const ScoreValue &value : card.values)
        object.insert(scoreFigureKey(value.figure),
                      QJsonObject{{u"percent"_s, value.value ? QJsonValue(plainShare(value)) : QJsonValue()},
                                  {u"cases"_s, value.cases}});
    return object;
}

QString lineOf(const Scorecard &card)
{
    QStringList cells{card.name, card.total ? QString::number(*card.total) : u"no data"_s};
    for (const ScoreValue &value : card.values)
        cells << (value.value ? u"%1 (%2)"_s.arg(plainShare(value)).arg(value.cases) : u"no data"_s);
    return cells.join(u'\t');
}

Result<QList<Scorecard>> cardsOf(Services &services, const Call &call, const Period &period)
{
    if (call.arguments().size() < 2)
        return services.scorecards.all(period);
    const auto supplier = services.suppliers.named(call.arguments().at(1));
    if (!supplier)
        return failure(supplier.error());
    if (!supplier->isValid())
        return failure(Cause::UnknownName, {u"supplier"_s, call.arguments().at(1)});
    const auto card = services.scorecards.of(*supplier, period);
    if (!card)
        return failure(card.error());
    return QList<Scorecard>{*card};
}

Result<void> runScorecard(const Call &call)
{
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    Period period = open->services().scorecards.usualPeriod();
    if (call.has("to"))
        period = ScorecardService::yearUpTo(call.day("to"));
    if (call.has("from"))
        period.from = call.day("from");
    if (period.to < period.from)
        return failure(Cause::WrongUse,
                       {u"--from %1 comes after --to %2."_s.arg(period.from.iso(), period.to.iso())});
    const auto cards = cardsOf(open->services(), call, period);
    if (!cards)
        return failure(cards.error());
    if (call.wantsJson()) {
        QJsonArray array;
        for (const Scorecard &card : *cards)
            array.append(jsonOf(card));
        call.print(array);
        return {};
    }
    QStringList heads{u"supplier"_s, u"points"_s};
    for (const ScoreFigure figure : allScoreFigures)
        heads << scoreFigureKey(figure);
    call.print(heads.join(u'\t'));
    for (const Scorecard &card : *cards)
        call.print(lineOf(card));
    if (cards->isEmpty())
        call.say(u"There are no suppliers."_s);
    return {};
}

QString columnsOfScorecards()
{
    return u"Each line has the supplier, the points (0 to 100, over the figures that have data, as they are\n"
           u"weighed in the shop), and the figures in percent with the number of cases behind each:\n"
           "on-time, fill (orders), defects (deliveries), price-drift and margin-effect (products).\n"
           "The last two compare with the same days a year before."_s;
}

} // namespace

Verb scorecardVerb()
{
    Verb verb;
    verb.name = u"scorecard"_s;
    verb.arguments = u"FILE [SUPPLIER]"_s;
    verb.summary = u"Says what suppliers are worth: on time, complete, sound, and at which prices."_s;
    verb.least = 1;
    verb.most = 2;
    verb.options = {Option(u"from"_s, u"The first day; a year before the last one where it is not given."_s,
                           u"YYYY-MM-DD"_s)
                        .aDay(),
                    Option(u"to"_s, u"The last day; today where it is not given."_s, u"YYYY-MM-DD"_s).aDay(),
                    Option(u"json"_s, u"The result for a machine."_s)};
    verb.run = runScorecard;
    verb.more = columnsOfScorecards;
    return verb;
}

} // namespace tefter
