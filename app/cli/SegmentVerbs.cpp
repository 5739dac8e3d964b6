// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SegmentChoice.h"
#include "app/cli/Verbs.h"
#include "core/customers/CustomerSteps.h"
#include "core/segments/SegmentText.h"
#include "ui/common/ErrorSentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QString factText(const Fact &fact, const Currency &currency)
{
    switch (fact.type) {
    case Fact::Type::Text:
        return fact.text.isEmpty() ? u"none"_s : fact.text;
    case Fact::Type::Number:
        return QString::number(fact.number);
    case Fact::Type::Money:
        return plainText(Money{fact.number}, currency) + u' ' + currency.code;
    case Fact::Type::Percent:
        return QString::number(fact.number) + u" %"_s;
    case Fact::Type::Day:
        return fact.day.iso();
    case Fact::Type::Days:
        return counted(fact.number, "day"_L1, "days"_L1);
    case Fact::Type::YesNo:
        return fact.number ? u"yes"_s : u"no"_s;
    case Fact::Type::Decimal:
        return decimalText(fact.number, 3);
    case Fact::Type::Unknown:
        break;
    }
    return u"not known"_s;
}

QString partText(const SegmentNode &node)
{
    switch (node.kind) {
    case SegmentNode::Kind::All:
        return u"all of"_s;
    case SegmentNode::Kind::Any:
        return u"any of"_s;
    case SegmentNode::Kind::None:
        return u"none of"_s;
    case SegmentNode::Kind::Leaf:
        break;
    }
    return segmentText::print(node.condition);
}

/// As it may be typed: records by their names, without the numbers that saved segments keep.
QString typedText(SegmentNode node)
{
    for (Literal &value : node.condition.values) {
        if (value.type == Literal::Type::Record && !value.text.isEmpty())
            value = Literal::quoted(value.text);
    }
    return partText(node);
}

void printWhy(const Call &call, const Explanation &part, const Currency &currency, int depth)
{
    QStringList facts;
    for (const Fact &fact : part.facts)
        facts << fact.label + u": "_s + factText(fact, currency);
    const QString line =
        QString(qsizetype{4} * depth, u' ') + (part.holds ? u"yes  "_s : u"no   "_s) + typedText(part.node);
    call.print(facts.isEmpty() ? line : line.leftJustified(56) + u"  "_s + facts.join(u"; "_s));
    for (const Explanation &child : part.children)
        printWhy(call, child, currency, depth + 1);
}

QJsonObject whyJson(const Explanation &part, const Currency &currency)
{
    QJsonObject facts;
    for (const Fact &fact : part.facts)
        facts.insert(fact.label, factText(fact, currency));
    QJsonObject object{{u"part"_s, partText(part.node)}, {u"holds"_s, part.holds}, {u"facts"_s, facts}};
    QJsonArray children;
    for (const Explanation &child : part.children)
        children.append(whyJson(child, currency));
    if (!children.isEmpty())
        object.insert(u"parts"_s, children);
    return object;
}

Result<void> explain(const Call &call, Services &services, const SegmentNode &node)
{
    const auto customer = chosenCustomer(call.value("why"), services);
    if (!customer)
        return failure(customer.error());
    const auto why = services.segments.explain(node, customer->id);
    if (!why)
        return failure(why.error());
    const ShopSettings settings = services.shop.settings();
    const QString name = customer->label(shopLanguage(services.shop));
    if (call.wantsJson()) {
        call.print(QJsonObject{{u"customer"_s, customer->id.value},
                               {u"name"_s, name},
                               {u"in_segment"_s, why->holds},
                               {u"why"_s, whyJson(*why, settings.currency)}});
        return {};
    }
    call.print(why->holds ? u"%1 is in the segment."_s.arg(name) : u"%1 is not in the segment."_s.arg(name));
    printWhy(call, *why, settings.currency, 0);
    return {};
}

void partsJson(const SegmentNode &node, const QList<qint64> &counts, qsizetype &place, QJsonArray &parts)
{
    parts.append(QJsonObject{{u"part"_s, segmentText::print(node)}, {u"people"_s, counts.value(place++)}});
    for (const SegmentNode &child : node.children)
        partsJson(child, counts, place, parts);
}

Result<QList<Customer>> peopleOf(Services &services, const SegmentCount &count)
{
    QList<CustomerId> ids;
    const QList<qint64> people = count.people.ids();
    for (const qint64 id : people)
        ids.append(CustomerId{id});
    return services.customers.findAll(ids);
}

Result<void> printCount(const Call &call, Services &services, const SegmentNode &node)
{
    const auto count = services.segments.count(node);
    if (!count)
        return failure(count.error());
    QList<Customer> people;
    if (call.has("list")) {
        auto found = peopleOf(services, *count);
        if (!found)
            return failure(found.error());
        people = std::move(*found);
    }
    const Language language = shopLanguage(services.shop);
    if (!call.wantsJson()) {
        if (!call.has("list"))
            call.print(QString::number(count->total));
        for (const Customer &customer : people)
            call.print(u"%1\t%2\t%3"_s.arg(QString::number(customer.id.value), customer.code,
                                           customer.label(language)));
        return {};
    }
    QJsonArray parts;
    qsizetype place = 0;
    partsJson(node, count->perNode, place, parts);
    QJsonObject object{{u"count"_s, count->total}, {u"everybody"_s, count->everybody}, {u"parts"_s, parts}};
    if (call.has("list")) {
        QJsonArray list;
        for (const Customer &customer : people)
            list.append(QJsonObject{{u"id"_s, customer.id.value},
                                    {u"code"_s, customer.code},
                                    {u"name"_s, customer.label(language)}});
        object.insert(u"people"_s, list);
    }
    call.print(object);
    return {};
}

Result<void> runSegment(const Call &call)
{
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    const auto chosen = chosenSegment(call, "name", open->services());
    if (!chosen)
        return failure(chosen.error());
    return call.has("why") ? explain(call, open->services(), chosen->node)
                           : printCount(call, open->services(), chosen->node);
}

/// Whether the segment itself is what cannot be counted, and not the file.
bool isAboutTheText(Cause cause)
{
    return cause == Cause::SyntaxError || cause == Cause::UnknownCriterion ||
           cause == Cause::UnknownOperator || cause == Cause::UnknownName || cause == Cause::BadValue ||
           cause == Cause::SegmentCycle;
}

/// `people`: how many there are; null where the segment cannot be counted.
QJsonObject segmentJson(const Segment &segment, const QString &name, const QJsonValue &people)
{
    QJsonObject object{{u"name"_s, name}, {u"text"_s, segment.text}, {u"people"_s, people}};
    if (segment.id.isValid())
        object.insert(u"id"_s, segment.id.value);
    else
        object.insert(u"ready_made"_s, segment.readyMade);
    return object;
}

Result<void> runSegments(const Call &call)
{
    auto open = call.openShop();
    if (!open)
        return failure(open.error());
    const SegmentService &segments = open->services().segments;
    const Wording words(shopLanguage(open->shop()));
    const auto all = segments.all();
    if (!all)
        return failure(all.error());
    QJsonArray array;
    for (const Segment &segment : *all) {
        const QString name = segmentName(segment, words);
        const auto node = segments.parse(segment.text);
        const auto count = node ? segments.count(*node) : Result<SegmentCount>(failure(node.error()));
        if (!count && !isAboutTheText(count.error().cause))
            return failure(count.error());
        if (call.wantsJson())
            array.append(segmentJson(segment, name, count ? QJsonValue(count->total) : QJsonValue()));
        else
            call.print(name + u'\t' + (count ? QString::number(count->total) : u"-"_s));
        if (!count)
            call.say(u"\"%1\" cannot be counted by this program: %2"_s.arg(name, sentence(count.error())));
    }
    if (call.wantsJson())
        call.print(array);
    return {};
}

} // namespace

Verb segmentsVerb()
{
    Verb verb;
    verb.name = u"segments"_s;
    verb.arguments = u"FILE"_s;
    verb.summary = u"Lists the segments, and how many people are in each now."_s;
    verb.options = {{u"json"_s, u"The list for a machine."_s}};
    verb.run = runSegments;
    verb.more = conditionHelp;
    return verb;
}

Verb segmentVerb()
{
    Verb verb;
    verb.name = u"segment"_s;
    verb.arguments = u"FILE --where 'CONDITION' ... | --name NAME"_s;
    verb.summary = u"Counts the people of a segment, lists them, or says why somebody is in it or not."_s;
    verb.options = {Option(u"where"_s, u"A condition; several mean all of them."_s, u"CONDITION"_s)
                        .repeatable()
                        .notWith(u"name"_s),
                    {u"name"_s, u"A saved or ready-made segment."_s, u"NAME"_s},
                    Option(u"list"_s, u"The people: number, code, name."_s).notWith(u"why"_s),
                    {u"why"_s, u"Each condition with this person's own figures; by code, number or name."_s,
                     u"CUSTOMER"_s},
                    {u"json"_s, u"The result for a machine."_s}};
    verb.run = runSegment;
    verb.more = conditionHelp;
    return verb;
}

} // namespace tefter
