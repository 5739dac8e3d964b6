// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SegmentChoice.h"
#include "app/cli/Verbs.h"
#include "ui/common/ExportHeaders.h"

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const auto ownPrefix = u"own:"_s;

QStringList fieldIds()
{
    QStringList ids;
    for (const ExportField &field : exportFields())
        ids << field.id;
    return ids;
}

QString exportHelp()
{
    return u"Fields: %1; and %2NAME for a field that the shop has made.\n"_s.arg(fieldIds().join(u", "_s),
                                                                                 ownPrefix) +
           conditionHelp();
}

QStringList channelKeys()
{
    QStringList keys;
    for (const Channel channel : allChannels)
        keys << channelKey(channel);
    return keys;
}

/// The fields of "name, email".
QStringList fieldsOf(const QString &typed)
{
    QStringList fields = typed.split(u',', Qt::SkipEmptyParts);
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

QString fieldsWanted()
{
    return u"--fields wants some of %1, or %2NAME of a field that the shop has made, parted by commas."_s.arg(
        fieldIds().join(u", "_s), ownPrefix);
}

/// Which of the fields there is not, or is not for this file.
Result<void> checkFields(const ExportOptions &options, const ExportService &exports)
{
    const auto known = exports.fields();
    if (!known)
        return failure(known.error());
    for (const QString &wanted : options.fields) {
        const auto field = std::find_if(known->cbegin(), known->cend(),
                                        [&](const ExportField &one) { return one.isCalled(wanted); });
        if (field == known->cend())
            return failure(Cause::WrongUse, {u"There is no field \"%1\": "_s.arg(wanted) + fieldsWanted()});
        if (field->isInternal && !options.internal)
            return failure(Cause::WrongUse, {u"The field \"%1\" is for --internal alone."_s.arg(wanted)});
    }
    return {};
}

Result<ExportOptions> optionsOf(const Call &call, const ExportService &exports)
{
    for (const char *needed : {"for", "out"}) {
        if (!call.has(needed))
            return failure(Cause::WrongUse, {u"--%1 is needed."_s.arg(QLatin1StringView(needed))});
    }
    ExportOptions options;
    options.target = call.value("for");
    options.channel = channelFromKey(call.value("channel")).value_or(options.channel);
    options.internal = call.has("internal");
    options.fields = fieldsOf(call.value("fields"));
    const Exporter &target = *exports.find(options.target);
    if (const auto only = target.onlyChannel(); only && call.has("channel") && *only != options.channel)
        return failure(Cause::WrongUse, {u"--for %1 is for %2 alone: leave --channel out."_s.arg(
                                            options.target, channelKey(*only))});
    if (call.has("fields") && !target.fixedColumns().isEmpty())
        return failure(Cause::WrongUse,
                       {u"--for %1 has columns of its own: leave --fields out."_s.arg(options.target)});
    if (call.has("fields") && options.fields.isEmpty())
        return failure(Cause::WrongUse, {fieldsWanted()});
    if (const auto checked = checkFields(options, exports); !checked)
        return failure(checked.error());
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
    call.print(
        u"%1 written to %2"_s.arg(counted(outcome.people, "person"_L1, "people"_L1), call.value("out")));
    if (left.count() > 0)
        call.say(u"Left out: "_s + saidOf(left) + u'.');
}

/// What only lists of people have.
Result<void> checkSuppliers(const Call &call, const QStringList &targets)
{
    for (const char *ofPeople : {"segment", "where", "channel", "internal", "fields"}) {
        if (call.has(ofPeople))
            return failure(Cause::WrongUse,
                           {u"--%1 is for people: suppliers are written all, with everything "
                            "that is known of them."_s.arg(QLatin1StringView(ofPeople))});
    }
    for (const char *needed : {"for", "out"}) {
        if (!call.has(needed))
            return failure(Cause::WrongUse, {u"--%1 is needed."_s.arg(QLatin1StringView(needed))});
    }
    if (!targets.contains(call.value("for")))
        return failure(Cause::WrongUse, {u"--for %1 is for people: suppliers go to %2."_s.arg(
                                            call.value("for"), targets.join(u", "_s))});
    return {};
}

Result<void> exportSuppliers(const Call &call, Services &services)
{
    const SupplierExportService &exports = services.supplierExports;
    if (const auto meaning = checkSuppliers(call, exports.targets()); !meaning)
        return meaning;
    Progress silent;
    const auto written = exports.run(
        {}, call.value("for"), call.value("out"),
        supplierHeadings(*services.exports.find(call.value("for")), services.shop.settings()), silent);
    if (!written)
        return failure(written.error());
    if (call.wantsJson())
        call.print(QJsonObject{{u"suppliers"_s, *written},
                               {u"file"_s, QFileInfo(call.value("out")).absoluteFilePath()}});
    else
        call.print(
            u"%1 written to %2"_s.arg(counted(*written, "supplier"_L1, "suppliers"_L1), call.value("out")));
    return {};
}

Result<void> runExport(const Call &call)
{
    if (call.has("out")) {
        if (const auto target = Call::checkTarget(call.value("out"), call.arguments()); !target)
            return target;
    }
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    Services &services = open->services();
    if (call.value("as") == u"suppliers")
        return exportSuppliers(call, services);
    auto options = optionsOf(call, services.exports);
    if (!options)
        return failure(options.error());
    const auto chosen = chosenSegment(call, "segment", services);
    if (!chosen)
        return failure(chosen.error());
    addWords(*options, *services.exports.find(options->target), services.shop.settings());
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

} // namespace

Verb exportVerb()
{
    Verb verb;
    verb.name = u"export"_s;
    verb.arguments =
        u"FILE --segment NAME | --where 'CONDITION' ... --for xlsx|spreadsheet|vcard|plain|mailchimp --out OUT, or FILE --as suppliers --for xlsx|spreadsheet|plain --out OUT"_s;
    verb.summary =
        u"Writes the people of a segment to a file: those who said yes and can be reached. Or all suppliers."_s;
    verb.options = {
        Option(u"as"_s,
               u"What is written: people (as usual) or suppliers, as import --as suppliers reads them."_s,
               u"KIND"_s)
            .oneOf({u"people"_s, u"suppliers"_s}),
        {u"segment"_s, u"A saved or ready-made segment."_s, u"NAME"_s},
        Option(u"where"_s, u"A condition; several mean all of them."_s, u"CONDITION"_s)
            .repeatable()
            .notWith(u"segment"_s),
        Option(u"for"_s, u"What the file is for: xlsx, spreadsheet (CSV), vcard, plain (CSV) or mailchimp."_s,
               u"TARGET"_s)
            .oneOf(idsOf(allExporters())),
        {u"out"_s, u"The file to write."_s, u"OUT"_s},
        Option(u"channel"_s, u"How they will be written to: email (as usual), sms, post, phone or social."_s,
               u"CHANNEL"_s)
            .oneOf(channelKeys()),
        {u"internal"_s, u"For use in the shop: everybody, whatever they have consented to."_s},
        {u"fields"_s, u"The columns, where the target leaves them open."_s, u"FIELD,FIELD,…"_s},
        {u"json"_s, u"The result for a machine."_s}};
    verb.run = runExport;
    verb.more = exportHelp;
    return verb;
}

} // namespace tefter
