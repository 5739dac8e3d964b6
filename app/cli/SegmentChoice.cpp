// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SegmentChoice.h"

#include "core/customers/CustomerSteps.h"
#include "core/segments/SegmentText.h"

namespace tefter {

using namespace Qt::StringLiterals;

QString segmentName(const Segment &segment, const Wording &words)
{
    return segment.readyMade.isEmpty() ? segment.name : words.word("segment", segment.name);
}

namespace {

/// A segment by its own name, by the key or English name of a ready-made one, or by the name that a
/// ready-made one has in the language of the shop.
Result<Segment> segmentNamed(const QString &name, Services &services)
{
    auto found = services.segments.findByName(name);
    if (found || found.error().cause != Cause::UnknownName)
        return found;
    const Wording words(shopLanguage(services.shop));
    for (const Segment &segment : services.segments.readyMade()) {
        if (segmentName(segment, words).compare(name, Qt::CaseInsensitive) == 0)
            return segment;
    }
    return found;
}

} // namespace

Result<ChosenSegment> chosenSegment(const Call &call, const char *nameOption, Services &services)
{
    const bool byName = call.has(nameOption);
    if (byName == call.has("where"))
        return failure(Cause::WrongUse, {u"give either --%1 NAME or --where 'CONDITION'."_s.arg(
                                            QString::fromLatin1(nameOption))});
    const SegmentService &segments = services.segments;
    if (byName) {
        const auto saved = segmentNamed(call.value(nameOption), services);
        if (!saved)
            return failure(saved.error());
        const auto node = segments.parse(saved->text);
        if (!node)
            return failure(node.error());
        return ChosenSegment{segmentName(*saved, Wording(shopLanguage(services.shop))), saved->text, *node};
    }
    const auto node = segments.parseAll(call.values("where"));
    if (!node)
        return failure(node.error());
    return ChosenSegment{{}, segmentText::print(*node), *node};
}

QString saidOf(const LeftOut &left)
{
    return u"%1 who have given no consent for this channel, %2 who withdrew it, %3 without an address for it"_s
        .arg(left.noConsent.size())
        .arg(left.withdrawn.size())
        .arg(left.noAddress.size());
}

Result<Customer> chosenCustomer(const QString &typed, Services &services)
{
    constexpr int shown = 20;
    const auto hits = services.customerSearch.find(typed, shown);
    if (!hits)
        return failure(hits.error());
    QList<CustomerId> ids;
    for (const SearchIndex::Hit &hit : *hits)
        ids.append(CustomerId{hit.id});
    const auto found = services.customers.findAll(ids);
    if (!found)
        return failure(found.error());
    for (const Customer &customer : *found) {
        if (customer.code == typed)
            return customer;
    }
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    if (isNumber) {
        if (auto byId = services.customers.find(CustomerId{number}))
            return byId;
    }
    if (found->isEmpty())
        return failure(Cause::UnknownName, {u"customer"_s, typed});
    if (found->size() == 1 || hits->at(1).rank > hits->first().rank)
        return found->first();
    QStringList names;
    for (const Customer &customer : *found)
        names << u"%1 (%2)"_s.arg(customer.label(shopLanguage(services.shop))).arg(customer.id.value);
    return failure(Cause::WrongUse, {u"\"%1\" can be any of these, give the number in brackets: %2"_s.arg(
                                        typed, names.join(u", "_s))});
}

QString conditionHelp()
{
    QString text = u"Conditions, with an example of each (the same text is in saved segments):\n"_s;
    const CriterionList criteria = allCriteria();
    for (const auto &criterion : criteria.all()) {
        text += u"  %1  %2\n"_s.arg(criterion->example().leftJustified(44), criterion->label());
        QStringList operators;
        const QList<OperatorInfo> known = criterion->operators();
        for (const OperatorInfo &op : known)
            operators << op.id + (op.values.isEmpty() ? QString() : u" …"_s) +
                             (op.atLeast ? u" [at-least N]"_s : QString()) +
                             (op.period ? u" [in PERIOD]"_s : QString());
        text += u"      %1 %2\n"_s.arg(criterion->id(), operators.join(u" | "_s));
    }
    text += u"own-field names the field, then what it holds: own-field one-of \"Colour\" \"Red; Blue\" means "
            u"any of "
            "these.\nin-charge is \"Owner\" asks for the owner, who need not have a name.\n"_s;
    text += u"Several --where mean all of them. Groups: all(…, …), any(…, …), none(…, …), inside each other "
            "too.\nA PERIOD is last 24 months, or 2011-01-01..2011-12-31.\nReady-made segments have keys for "
            "in-segment: "_s;
    QStringList keys;
    for (const Segment &segment : readyMadeSegments())
        keys << segment.readyMade;
    return text + keys.join(u", "_s) + u'.';
}

} // namespace tefter
