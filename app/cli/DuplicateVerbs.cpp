// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SegmentChoice.h"
#include "app/cli/Verbs.h"
#include "core/base/Formats.h"
#include "core/customers/CustomerSteps.h"
#include "core/registry/Services.h"
#include "ui/customers/DuplicateWords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QJsonObject briefly(const Customer &customer, Language language)
{
    return {{u"id"_s, customer.id.value}, {u"code"_s, customer.code}, {u"name"_s, customer.label(language)}};
}

QJsonObject pairJson(const DuplicatePair &pair, Language language)
{
    QJsonArray reasons;
    for (const DuplicateReason &reason : pair.reasons)
        reasons.append(QJsonObject{{u"reason"_s, duplicateReasonId(reason.kind)},
                                   {u"value"_s, reason.value},
                                   {u"against"_s, speaksAgainst(reason.kind)}});
    return {{u"likelihood"_s, pair.likelihood},
            {u"first"_s, briefly(pair.first, language)},
            {u"second"_s, briefly(pair.second, language)},
            {u"reasons"_s, reasons}};
}

Result<void> runDuplicates(const Call &call)
{
    constexpr int usual = 2000;
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    Progress silent;
    const auto pairs = open->services().duplicates.find(silent, call.number("limit", usual));
    if (!pairs)
        return failure(pairs.error());
    const Language language = shopLanguage(open->shop());
    if (call.wantsJson()) {
        QJsonArray array;
        for (const DuplicatePair &pair : *pairs)
            array.append(pairJson(pair, language));
        call.print(array);
        return {};
    }
    const Formats english(Language::English);
    for (const DuplicatePair &pair : *pairs)
        call.print(u"%1 %\t%2\t%3\t%4\t%5\t%6"_s.arg(pair.likelihood)
                       .arg(pair.first.id.value)
                       .arg(pair.first.label(language))
                       .arg(pair.second.id.value)
                       .arg(pair.second.label(language), DuplicateWords::reasons(pair, english)));
    if (pairs->isEmpty())
        call.say(u"Nobody seems to be in the shop twice."_s);
    return {};
}

Result<void> runDistinct(const Call &call, Services &services, CustomerId a, CustomerId b)
{
    const auto done = services.duplicates.setDistinct(a, b, true);
    if (done && !call.wantsJson())
        call.print(u"They are two people: the pair is not proposed any more."_s);
    if (done && call.wantsJson())
        call.print(QJsonObject{{u"distinct"_s, QJsonArray{a.value, b.value}}});
    return done;
}

/// "birthday", or "own:Shoe size".
QString fieldName(const MergeField &field)
{
    return field.own ? u"own:"_s + field.own->name : field.id;
}

QJsonObject outcomeJson(const MergeOutcome &outcome, Language language)
{
    QJsonObject moved, fields;
    for (auto it = outcome.moved.cbegin(); it != outcome.moved.cend(); ++it)
        moved.insert(it.key(), *it);
    for (const MergeField &field : outcome.fields) {
        if (field.differs)
            fields.insert(fieldName(field), field.side == MergeSide::Kept ? u"keep"_s : u"other"_s);
    }
    QJsonArray consents;
    for (const MergedConsent &consent : outcome.consents)
        consents.append(QJsonObject{{u"channel"_s, channelKey(consent.channel)},
                                    {u"state"_s, consentStateKey(consent.result)}});
    QJsonObject object{{u"kept"_s, briefly(outcome.result, language)},
                       {u"other"_s, briefly(outcome.other, language)},
                       {u"moved"_s, moved},
                       {u"fields"_s, fields},
                       {u"consents"_s, consents}};
    if (outcome.id.isValid())
        object.insert(u"merge"_s, outcome.id.value);
    return object;
}

void printMerge(const Call &call, const MergeOutcome &outcome, Language language)
{
    if (call.wantsJson())
        return call.print(outcomeJson(outcome, language));
    qint64 rows = 0;
    for (const qint64 count : outcome.moved)
        rows += count;
    const QString what = outcome.id.isValid() ? u"\"%1\" is now part of \"%2\" (merge %3): %4 moved."_s
                                              : u"\"%1\" would become part of \"%2\": %4 would move."_s;
    call.print(QString(what)
                   .replace(u"%1"_s, outcome.other.label(language))
                   .replace(u"%2"_s, outcome.result.label(language))
                   .replace(u"%3"_s, QString::number(outcome.id.value))
                   .replace(u"%4"_s, counted(rows, "row"_L1, "rows"_L1)));
    for (const MergeField &field : outcome.fields) {
        if (field.differs && field.keptHasValue && field.otherHasValue)
            call.print(u"  %1: as %2 has it"_s.arg(fieldName(field),
                                                   field.side == MergeSide::Kept ? u"KEEP"_s : u"OTHER"_s));
    }
    for (const MergedConsent &consent : outcome.consents)
        call.print(u"  consent %1: %2"_s.arg(channelKey(consent.channel), consentStateKey(consent.result)));
}

Result<MergeChoices> choicesOf(const Call &call, Services &services, CustomerId kept, CustomerId other)
{
    MergeChoices choices;
    const QStringList wanted = call.values("from-other");
    if (wanted.isEmpty())
        return choices;
    const auto preview = services.merges.preview(kept, other);
    if (!preview)
        return failure(preview.error());
    QHash<QString, QString> ids;
    QStringList known;
    for (const MergeField &field : preview->fields) {
        known << fieldName(field);
        ids.insert(known.last(), field.id);
    }
    for (const QString &name : wanted) {
        const auto id = ids.constFind(name);
        if (id == ids.cend())
            return failure(Cause::WrongUse,
                           {u"there is no field \"%1\" that both could fill; the fields are %2."_s.arg(
                               name, known.join(u", "_s))});
        choices.insert(*id, MergeSide::Other);
    }
    return choices;
}

Result<void> runMerge(const Call &call)
{
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    Services &services = open->services();
    const auto kept = chosenCustomer(call.arguments().at(1), services);
    if (!kept)
        return failure(kept.error());
    const auto other = chosenCustomer(call.arguments().at(2), services);
    if (!other)
        return failure(other.error());
    if (kept->id == other->id)
        return failure(Cause::WrongUse, {u"KEEP and OTHER are one and the same: \"%1\" (%2)."_s
                                             .arg(kept->label(shopLanguage(open->shop())))
                                             .arg(kept->id.value)});
    if (call.has("not-the-same"))
        return runDistinct(call, services, kept->id, other->id);
    const auto choices = choicesOf(call, services, kept->id, other->id);
    if (!choices)
        return failure(choices.error());
    const auto outcome = call.has("dry-run") ? services.merges.preview(kept->id, other->id, *choices)
                                             : services.merges.merge(kept->id, other->id, *choices);
    if (!outcome)
        return failure(outcome.error());
    printMerge(call, *outcome, shopLanguage(open->shop()));
    return {};
}

QJsonObject mergeJson(const Merge &merge)
{
    return {{u"merge"_s, merge.id.value},
            {u"step"_s, merge.step.value},
            {u"kept"_s, QJsonObject{{u"id"_s, merge.kept.value}, {u"name"_s, merge.keptName}}},
            {u"other"_s, QJsonObject{{u"id"_s, merge.other.value}, {u"name"_s, merge.otherName}}},
            {u"at"_s, merge.at.toUTC().toString(Qt::ISODate)}};
}

void listMerges(const Call &call, const QList<Merge> &merges)
{
    QJsonArray array;
    for (const Merge &merge : merges) {
        array.append(mergeJson(merge));
        if (!call.wantsJson())
            call.print(u"%1\t%2\t%3\t%4"_s.arg(merge.id.value)
                           .arg(merge.at.toUTC().toString(Qt::ISODate), merge.keptName, merge.otherName));
    }
    if (call.wantsJson())
        call.print(array);
    else if (merges.isEmpty())
        call.say(u"There is no merge to take back."_s);
}

/// The merge that is named by its own number or by that of its step; the last one where none is named.
Result<MergeId> chosenMerge(const Call &call, const QList<Merge> &merges)
{
    if (call.arguments().size() < 2)
        return merges.isEmpty() ? Result<MergeId>(failure(Cause::NothingToUndo)) : merges.first().id;
    const qint64 number = call.arguments().at(1).toLongLong();
    if (number < 1)
        return failure(Cause::WrongUse, {u"MERGE is a number, as merge printed it."_s});
    for (const Merge &merge : merges) {
        if (merge.id.value == number)
            return merge.id;
    }
    for (const Merge &merge : merges) {
        if (merge.step.value == number)
            return merge.id;
    }
    return failure(Cause::NotFound, {u"merge"_s, QString::number(number)});
}

Result<void> runUnmerge(const Call &call)
{
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    const MergeService &service = open->services().merges;
    const auto merges = service.merges();
    if (!merges)
        return failure(merges.error());
    if (call.has("list")) {
        listMerges(call, *merges);
        return {};
    }
    const auto chosen = chosenMerge(call, *merges);
    if (!chosen)
        return failure(chosen.error());
    const auto done = service.unmerge(*chosen);
    if (!done)
        return failure(done.error());
    if (call.wantsJson()) {
        QJsonObject object = mergeJson(done->merge);
        object.insert(u"restored"_s, done->restored);
        object.insert(u"left"_s, done->left);
        call.print(object);
        return {};
    }
    call.print(u"\"%1\" and \"%2\" are two again: %3 taken back."_s.arg(
        done->merge.keptName, done->merge.otherName, counted(done->restored, "row"_L1, "rows"_L1)));
    if (done->left > 0)
        call.say(u"Left as they are, because they were changed since: %1."_s.arg(
            counted(done->left, "row"_L1, "rows"_L1)));
    return {};
}

} // namespace

Verb duplicatesVerb()
{
    Verb verb;
    verb.name = u"duplicates"_s;
    verb.arguments = u"FILE"_s;
    verb.summary = u"Lists people who may be in the shop twice, the likeliest first, with the reasons."_s;
    verb.options = {
        Option(u"limit"_s, u"How many pairs at most; 2000 where it is not given."_s, u"N"_s).aCount(),
        {u"json"_s, u"The list for a machine."_s}};
    verb.run = runDuplicates;
    return verb;
}

Verb mergeVerb()
{
    Verb verb;
    verb.name = u"merge"_s;
    verb.arguments = u"FILE KEEP OTHER"_s;
    verb.summary =
        u"Makes one person of two: KEEP stays, with everything that OTHER has; by code, number or name."_s;
    verb.least = verb.most = 3;
    verb.options = {
        Option(
            u"from-other"_s,
            u"Takes a field (name, code, birthday, tax_number, language, source …) from OTHER. Repeat it."_s,
            u"FIELD"_s)
            .repeatable()
            .notWith(u"not-the-same"_s),
        Option(u"dry-run"_s, u"Only says what would happen."_s).notWith(u"not-the-same"_s),
        {u"not-the-same"_s, u"Merges nothing, but remembers that these are two people."_s},
        {u"json"_s, u"The result for a machine."_s}};
    verb.run = runMerge;
    return verb;
}

Verb unmergeVerb()
{
    Verb verb;
    verb.name = u"unmerge"_s;
    verb.arguments = u"FILE [MERGE]"_s;
    verb.summary =
        u"Takes a merge back, also long after: the last one, or the one with this number or step."_s;
    verb.most = 2;
    verb.options = {{u"list"_s, u"Only lists the merges that can be taken back."_s},
                    {u"json"_s, u"The result for a machine."_s}};
    verb.run = runUnmerge;
    return verb;
}

} // namespace tefter
