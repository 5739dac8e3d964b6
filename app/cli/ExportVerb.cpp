// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SegmentChoice.h"
#include "app/cli/Verbs.h"

#include <QFileInfo>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

Result<ExportOptions> optionsOf(const Call &call, const ExportService &exports)
{
    ExportOptions options;
    options.target = call.value("for");
    if (!exports.find(options.target)) {
        QStringList targets;
        for (const auto &exporter : exports.exporters())
            targets << exporter->id();
        return failure(Cause::WrongUse, {u"--for wants one of %1."_s.arg(targets.join(u", "_s))});
    }
    if (!call.has("out"))
        return failure(Cause::WrongUse, {u"--out OUT.csv says where the file goes."_s});
    if (call.has("channel")) {
        const auto channel = channelFromKey(call.value("channel"));
        if (!channel)
            return failure(Cause::WrongUse, {u"--channel wants email, sms, post, phone or social."_s});
        options.channel = *channel;
    }
    const auto only = exports.find(options.target)->onlyChannel();
    if (only && call.has("channel") && *only != options.channel)
        return failure(Cause::WrongUse, {u"--for %1 is for %2 alone: leave --channel out."_s.arg(
                                            options.target, channelKey(*only))});
    options.internal = call.has("internal");
    options.fields = call.value("fields").split(u',', Qt::SkipEmptyParts);
    for (const QString &field : std::as_const(options.fields)) {
        const auto &known = exportFields();
        if (std::none_of(known.cbegin(), known.cend(), [&](const ExportField &f) { return f.id == field; }))
            return failure(Cause::WrongUse, {u"--fields does not know \"%1\"."_s.arg(field)});
    }
    return options;
}

void printOutcome(const Call &call, const ExportOutcome &outcome)
{
    const LeftOut &left = outcome.leftOut;
    if (call.wantsJson()) {
        call.print(QJsonObject{{u"export"_s, outcome.id.value},
                               {u"people"_s, outcome.people},
                               {u"left_out"_s, QJsonObject{{u"withdrawn"_s, left.withdrawn.size()},
                                                           {u"no_consent"_s, left.noConsent.size()},
                                                           {u"no_address"_s, left.noAddress.size()}}},
                               {u"file"_s, QFileInfo(call.value("out")).absoluteFilePath()}});
        return;
    }
    call.print(u"%1 people written to %2"_s.arg(outcome.people).arg(call.value("out")));
    if (left.count() > 0)
        call.say(
            u"Left out: %1 who have given no consent for this channel, %2 who withdrew it, %3 without an "
            "address for it."_s.arg(left.noConsent.size())
                .arg(left.withdrawn.size())
                .arg(left.noAddress.size()));
}

Result<void> runExport(const Call &call)
{
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    Services &services = open->services();
    auto options = optionsOf(call, services.exports);
    if (!options)
        return failure(options.error());
    const auto chosen = chosenSegment(call, "segment", services.segments);
    if (!chosen)
        return failure(chosen.error());
    const auto count = services.segments.count(chosen->node);
    if (!count)
        return failure(count.error());
    options->what = chosen->name;
    options->condition = chosen->text;
    Progress silent;
    const auto outcome = services.exports.run(count->people.ids(), *options, call.value("out"), silent);
    if (!outcome)
        return failure(outcome.error());
    printOutcome(call, *outcome);
    return {};
}

QString fieldHelp()
{
    QStringList ids;
    for (const ExportField &field : exportFields())
        ids << field.id;
    return u"Fields: %1.\n"_s.arg(ids.join(u", "_s));
}

} // namespace

Verb exportVerb()
{
    Verb verb;
    verb.name = u"export"_s;
    verb.arguments =
        u"FILE --segment NAME | --where 'CONDITION' ... --for spreadsheet|plain|mailchimp --out OUT.csv"_s;
    verb.summary = u"Writes the people of a segment to a CSV file: those who said yes and can be reached."_s;
    verb.options = {{u"segment"_s, u"A saved or ready-made segment."_s, u"NAME"_s},
                    {u"where"_s, u"A condition; several mean all of them."_s, u"CONDITION"_s},
                    {u"for"_s, u"For whom the file is: spreadsheet, plain or mailchimp."_s, u"TARGET"_s},
                    {u"out"_s, u"The file to write."_s, u"OUT.csv"_s},
                    {u"channel"_s,
                     u"How they will be written to: email (as usual), sms, post, phone or social."_s,
                     u"CHANNEL"_s},
                    {u"internal"_s, u"For use in the shop: everybody, whatever they have consented to."_s},
                    {u"fields"_s, u"The columns, where the target leaves them open."_s, u"FIELD,FIELD,…"_s},
                    {u"json"_s, u"The result for a machine."_s}};
    verb.run = runExport;
    verb.more = fieldHelp() + conditionHelp();
    return verb;
}

} // namespace tefter
