// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/SegmentSentences.h"

#include "core/base/Formats.h"
#include "core/registry/ReadyMadeSegments.h"
#include "core/segments/SegmentText.h"
#include "ui/common/FactLine.h"
#include "ui/common/OwnValueText.h"
#include "ui/common/SegmentName.h"

#include <QCoreApplication>

#include <algorithm>

namespace tefter::segmentSentences {

namespace {

/// Gives the sentences their context in the catalogues.
struct Segments
{
    Q_DECLARE_TR_FUNCTIONS(Segments)
};

int shown(qint64 number)
{
    return static_cast<int>(qMin<qint64>(number, 1'000'000'000));
}

QString factValue(const Fact &fact, const Formats &formats, const Currency &currency)
{
    switch (fact.type) {
    case Fact::Type::Text:
        return fact.text.isEmpty() ? Segments::tr("none") : formats.localDigits(fact.text);
    case Fact::Type::Number:
        return formats.number(fact.number);
    case Fact::Type::Money:
        return formats.money(Money{fact.number}, currency);
    case Fact::Type::Percent:
        return formats.percent(Percent{static_cast<int>(fact.number * 100)});
    case Fact::Type::Day:
        return formats.day(fact.day);
    case Fact::Type::Days:
        return Segments::tr("%Ln days", nullptr, shown(fact.number));
    case Fact::Type::YesNo:
        return fact.number ? Segments::tr("yes") : Segments::tr("no");
    case Fact::Type::Decimal:
        return formats.decimal(fact.number, ownNumberScale);
    case Fact::Type::Unknown:
        break;
    }
    return Segments::tr("not known");
}

} // namespace

QString word(const QString &key)
{
    return key.isEmpty() ? QString() : QCoreApplication::translate("criterion", key.toUtf8().constData());
}

QString readyMadeName(const Literal &key)
{
    static const QList<Segment> readyMade = readyMadeSegments();
    const auto found = std::find_if(readyMade.cbegin(), readyMade.cend(),
                                    [&](const Segment &one) { return one.readyMade == key.text; });
    return found == readyMade.cend() ? key.text : segmentName(*found);
}

QString ofSubject(const Literal &literal, const Formats &formats)
{
    switch (literal.type) {
    case Literal::Type::Number:
        return ownValueText(OwnFieldKind::Number, literal.text, formats);
    case Literal::Type::Day:
        return ownValueText(OwnFieldKind::Date, literal.text, formats);
    case Literal::Type::Word:
        return ownValueText(OwnFieldKind::YesNo, literal.text, formats);
    case Literal::Type::Text:
    case Literal::Type::Record:
        break;
    }
    return literal.text;
}

QString atLeast(qint64 times)
{
    return times <= 1 ? Segments::tr("at least once")
                      : Segments::tr("at least %Ln times", nullptr, shown(times));
}

QString period(const PeriodSpec &period, const Formats &formats)
{
    if (period.last > 0) {
        switch (period.unit) {
        case PeriodSpec::Unit::Days:
            return Segments::tr("in the last %Ln days", nullptr, period.last);
        case PeriodSpec::Unit::Weeks:
            return Segments::tr("in the last %Ln weeks", nullptr, period.last);
        case PeriodSpec::Unit::Months:
            return Segments::tr("in the last %Ln months", nullptr, period.last);
        case PeriodSpec::Unit::Years:
            return Segments::tr("in the last %Ln years", nullptr, period.last);
        }
    }
    const Day from = period.fixed.from, to = period.fixed.to;
    if (from.isValid() && to.isValid())
        //: two days, both included
        return Segments::tr("from %1 to %2").arg(formats.day(from), formats.day(to));
    if (from.isValid())
        return Segments::tr("since %1").arg(formats.day(from));
    return to.isValid() ? Segments::tr("up to %1").arg(formats.day(to)) : Segments::tr("at any time");
}

QString value(const Literal &literal, ValueType type, const QList<Choice> &choices, const Formats &formats,
              const Currency &currency)
{
    switch (type) {
    case ValueType::WholeNumber:
        return formats.number(literal.integer());
    case ValueType::Percent:
        return formats.percent(Percent{static_cast<int>(literal.integer() * 100)});
    case ValueType::Money:
        if (const auto minor = Formats(Language::English).parseDecimal(literal.text, currency.decimals))
            return formats.money(Money{*minor}, currency);
        break;
    case ValueType::Day:
        return formats.day(Day::fromIso(literal.text));
    case ValueType::Word:
        for (const Choice &choice : choices) {
            if (choice.word == literal.text)
                return word(choice.label);
        }
        break;
    case ValueType::Record:
        if (literal.type == Literal::Type::Word)
            return readyMadeName(literal);
        break;
    case ValueType::Number:
    case ValueType::OfSubject:
        return ofSubject(literal, formats);
    case ValueType::Text:
    case ValueType::Suggested:
        break;
    }
    return literal.text;
}

QString condition(const Condition &condition, const CriterionList &criteria, const Formats &formats,
                  const Currency &currency)
{
    const Criterion *criterion = criteria.find(condition.criterion);
    const auto op = criterion ? criterion->findOperator(condition.op) : std::nullopt;
    if (!op || op->values.size() != condition.values.size())
        return segmentText::print(condition);
    QStringList result;
    if (!op->label.isEmpty())
        result << word(op->label);
    // "so many" leaves the number open, which then follows.
    const QString shape =
        op->label.contains(QLatin1String("so many")) ? QStringLiteral("(%1)") : QStringLiteral("%1");
    const int first = criterion->hasSubject() ? 1 : 0;
    for (int i = first; i < static_cast<int>(condition.values.size()); ++i)
        result << shape.arg(
            value(condition.values[i], op->values[i], criterion->choices(i), formats, currency));
    if (condition.atLeast)
        result << atLeast(*condition.atLeast);
    if (condition.period)
        result << period(*condition.period, formats);
    const QString label = criterion->hasSubject() ? condition.values.value(0).text : word(criterion->label());
    //: %1 is what is asked about a person, %2 how it compares: "Age: at least 30"
    return result.isEmpty() ? label : Segments::tr("%1: %2").arg(label, result.join(u' '));
}

QString groupWords(SegmentNode::Kind kind)
{
    switch (kind) {
    case SegmentNode::Kind::Any:
        return Segments::tr("any of these");
    case SegmentNode::Kind::None:
        return Segments::tr("none of these");
    case SegmentNode::Kind::All:
    case SegmentNode::Kind::Leaf:
        break;
    }
    return Segments::tr("all of these");
}

QString fact(const Fact &fact, const Formats &formats, const Currency &currency)
{
    //: one of a person's own figures, such as "Last purchase: 20 Sep 2026"
    return Segments::tr("%1: %2").arg(fact.isNamed ? fact.label : word(fact.label),
                                      factValue(fact, formats, currency));
}

QString facts(const QList<Fact> &facts, const Formats &formats, const Currency &currency)
{
    QStringList said;
    for (const Fact &one : facts)
        said << fact(one, formats, currency);
    return factLine(said);
}

} // namespace tefter::segmentSentences
