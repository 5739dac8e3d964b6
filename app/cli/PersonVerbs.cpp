// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"
#include "core/base/Formats.h"
#include "core/customers/CustomerSteps.h"
#include "core/registry/Services.h"
#include "ui/common/Translators.h"
#include "ui/customers/PersonSheet.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The person by the number that `search` prints; a name could be somebody else's too.
Result<CustomerId> personOf(const Call &call)
{
    bool isNumber = false;
    const CustomerId id{call.arguments().at(1).toLongLong(&isNumber)};
    if (!isNumber || !id.isValid())
        return failure(
            Cause::WrongUse,
            {u"\"%1\" is no number of a customer; tefter search prints them."_s.arg(call.arguments().at(1))});
    return id;
}

/// Opens the shop and does what is to be done with the person named.
template <class Use>
Result<void> withPerson(const Call &call, Use use)
{
    const auto person = personOf(call);
    if (!person)
        return failure(person.error());
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    return use(*open, *person);
}

Result<void> printPerson(const Call &call, OpenShop &open, CustomerId person)
{
    const auto data = open.services().personalData.collect(person);
    if (!data)
        return failure(data.error());
    const ShopSettings settings = open.shop().settings();
    if (!call.has("html")) {
        call.print(jsonOf(*data, settings));
        return {};
    }
    // The page is for the person, so it speaks as the shop does.
    const Language language = shopLanguage(open.shop());
    Translators words;
    words.install(language);
    call.print(PersonSheet(*data, settings, Formats(language, dayCalendarFromId(settings.calendar)))
                   .html(open.shop().clock().today())
                   .trimmed());
    return {};
}

QJsonObject exportJson(const ExportRecord &record)
{
    return {{u"at"_s, record.at.toUTC().toString(Qt::ISODate)},
            {u"list"_s, record.name()},
            {u"target"_s, record.target},
            {u"file"_s, record.fileName}};
}

/// Whom somebody was merged into; nobody where they were not.
Result<CustomerId> whoKeeps(OpenShop &open, CustomerId person)
{
    const auto merges = open.services().merges.merges();
    if (!merges)
        return failure(merges.error());
    const auto found = std::find_if(merges->cbegin(), merges->cend(),
                                    [person](const Merge &merge) { return merge.other == person; });
    return found == merges->cend() ? CustomerId() : found->kept;
}

Result<void> erasePerson(const Call &call, OpenShop &open, CustomerId person)
{
    if (const auto into = whoKeeps(open, person); !into)
        return failure(into.error());
    else if (into->isValid())
        return failure(
            Cause::WrongUse,
            {u"Customer %1 is now part of customer %2: erase that one, and both go."_s.arg(person.value)
                 .arg(into->value)});
    const bool onlyLook = call.has("dry-run");
    PersonalDataService &data = open.services().personalData;
    const auto erased = onlyLook ? data.preview(person) : data.erase(person);
    if (!erased)
        return failure(erased.error());
    if (call.wantsJson()) {
        QJsonArray exports;
        for (const ExportRecord &record : erased->exports)
            exports.append(exportJson(record));
        call.print(QJsonObject{{u"erased"_s, !onlyLook},
                               {u"customer"_s, person.value},
                               {u"documents"_s, erased->documents},
                               {u"exports"_s, exports},
                               {u"backups"_s, erased->backups}});
        return {};
    }
    call.print(onlyLook ? u"Nothing was changed. To go: customer %1."_s.arg(person.value)
                        : u"Erased: customer %1."_s.arg(person.value));
    if (erased->documents > 0)
        call.print(u"%1 without a name, for the sums."_s.arg(
            counted(erased->documents, "document stays"_L1, "documents stay"_L1)));
    for (const ExportRecord &record : erased->exports)
        call.print(u"Handed on, to be told: %1, %2, %3"_s.arg(record.at.toLocalTime().toString(Qt::ISODate),
                                                              record.name(), record.fileName));
    if (erased->backups > 0)
        call.print(
            u"%1 made before %2 the person still."_s.arg(counted(erased->backups, "backup"_L1, "backups"_L1),
                                                         erased->backups == 1 ? u"holds"_s : u"hold"_s));
    return {};
}

} // namespace

Verb personVerb()
{
    Verb verb;
    verb.name = u"person"_s;
    verb.arguments = u"FILE ID"_s;
    verb.summary =
        u"Prints everything the shop knows of a person, as JSON or as a page for a browser; with the photo, and the names of other files."_s;
    verb.least = verb.most = 2;
    verb.options = {Option(u"json"_s, u"For a machine; so it is without an option."_s).notWith(u"html"_s),
                    Option(u"html"_s, u"For a person, in the language of the shop."_s)};
    verb.run = [](const Call &call) {
        return withPerson(call, [&](OpenShop &open, CustomerId id) { return printPerson(call, open, id); });
    };
    return verb;
}

Verb eraseVerb()
{
    Verb verb;
    verb.name = u"erase"_s;
    verb.arguments = u"FILE ID"_s;
    verb.summary =
        u"Erases a person for good, with every trace in the history; documents stay for their sums, without a name."_s;
    verb.least = verb.most = 2;
    verb.options = {Option(u"dry-run"_s, u"Says what would happen and changes nothing."_s),
                    {u"json"_s, u"The result for a machine."_s}};
    verb.run = [](const Call &call) {
        return withPerson(call, [&](OpenShop &open, CustomerId id) { return erasePerson(call, open, id); });
    };
    return verb;
}

} // namespace tefter
