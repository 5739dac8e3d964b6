// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/SegmentEvaluator.h"

#include "core/base/Money.h"
#include "core/segments/SegmentText.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReasons = 3; ///< said of one person

CustomerQuery everybodyQuestion()
{
    return {u"SELECT id FROM customer WHERE deleted_at IS NULL"_s, {}};
}

bool endsBeforeItBegins(const Period &days)
{
    return days.from.isValid() && days.to.isValid() && days.to < days.from;
}

bool fits(const Literal &literal, ValueType type, const QList<Choice> &choices)
{
    switch (type) {
    case ValueType::Text:
    case ValueType::Suggested:
        return literal.type == Literal::Type::Text || literal.type == Literal::Type::Word ||
               literal.type == Literal::Type::Number;
    case ValueType::WholeNumber:
    case ValueType::Percent:
        return literal.type == Literal::Type::Number && parseDecimal(literal.text, 0).has_value();
    case ValueType::Money:
    case ValueType::Number:
        return literal.type == Literal::Type::Number && parseDecimal(literal.text, 6).has_value();
    case ValueType::OfSubject:
        return literal.type != Literal::Type::Record;
    case ValueType::Day:
        return literal.type == Literal::Type::Day;
    case ValueType::Record: // or the key of a ready-made one, which the criterion has found
        return literal.type == Literal::Type::Record || literal.type == Literal::Type::Word;
    case ValueType::Word:
        return std::any_of(choices.cbegin(), choices.cend(),
                           [&](const Choice &choice) { return choice.word == literal.text; });
    }
    return false;
}

} // namespace

SegmentEvaluator::SegmentEvaluator(const CriterionList &criteria, Connection &connection,
                                   CriterionContext context)
    : m_criteria(criteria)
    , m_connection(connection)
    , m_context(std::move(context))
{
}

const Criterion &SegmentEvaluator::criterionOf(const Condition &condition) const
{
    const Criterion *criterion = m_criteria.find(condition.criterion);
    if (!criterion)
        throw DbError(Cause::UnknownCriterion, {condition.criterion});
    return *criterion;
}

Condition SegmentEvaluator::resolvedCondition(const Condition &condition) const
{
    const Criterion &criterion = criterionOf(condition);
    const auto op = criterion.findOperator(condition.op);
    if (!op || (condition.atLeast && !op->atLeast) || (condition.period && !op->period) ||
        op->values.size() != condition.values.size())
        throw DbError(Cause::UnknownOperator, {condition.criterion, condition.op, criterion.example()});
    // Days that end before they begin hold for nobody, and the count would not say why.
    if (condition.period && endsBeforeItBegins(condition.period->fixed))
        throw DbError(Cause::BadValue,
                      {condition.criterion,
                       condition.period->fixed.from.iso() + u".."_s + condition.period->fixed.to.iso(),
                       criterion.example()});
    Condition result = condition;
    for (int i = 0; i < static_cast<int>(condition.values.size()); ++i) {
        result.values[i] = criterion.resolved(m_connection, i, condition.values[i]);
        const QList<Choice> choices =
            op->values[i] == ValueType::Word ? criterion.choices(i) : QList<Choice>();
        if (!fits(result.values[i], op->values[i], choices))
            throw DbError(Cause::BadValue,
                          {condition.criterion, condition.values[i].text, criterion.example()});
    }
    return criterion.settled(m_connection, result, m_context);
}

SegmentNode SegmentEvaluator::resolved(const SegmentNode &node) const
{
    SegmentNode result = node;
    if (node.kind == SegmentNode::Kind::Leaf)
        result.condition = resolvedCondition(node.condition);
    for (SegmentNode &child : result.children)
        child = resolved(child);
    return result;
}

template <class Use>
auto SegmentEvaluator::insideMember(const Condition &condition, Use use) const
{
    using Made = std::optional<decltype(use(SegmentNode()))>;
    const auto text = criterionOf(condition).memberSegment(m_connection, condition);
    if (!text)
        return Made();
    const Literal member = condition.values.first();
    if (m_open.contains(member))
        throw DbError(Cause::SegmentCycle, {member.text});
    const auto node = segmentText::parse(*text);
    if (!node)
        throw DbError(node.error());
    m_open.append(member);
    Made made = use(*node);
    m_open.removeLast();
    return made;
}

SegmentPlan SegmentEvaluator::plan(const SegmentNode &node) const
{
    SegmentPlan plan;
    plan.m_kind = node.kind;
    for (const SegmentNode &child : node.children)
        plan.m_children.append(this->plan(child));
    if (node.kind != SegmentNode::Kind::Leaf)
        return plan;
    const Condition condition = resolvedCondition(node.condition);
    if (auto member =
            insideMember(condition, [this](const SegmentNode &inner) { return this->plan(inner); })) {
        plan.m_isMember = true;
        plan.m_children.append(std::move(*member));
    } else {
        plan.m_query = criterionOf(condition).queryIn(m_connection, condition, m_context);
    }
    return plan;
}

Explanation SegmentEvaluator::explainLeaf(const SegmentNode &node, CustomerId person) const
{
    Explanation result;
    const Condition condition = resolvedCondition(node.condition);
    result.node = SegmentNode::leaf(condition);
    if (const auto inside =
            insideMember(condition, [&](const SegmentNode &inner) { return explain(inner, person); })) {
        result.children.append(*inside);
        result.holds = inside->holds;
        return result;
    }
    const CustomerQuery query = criterionOf(condition).queryIn(m_connection, condition, m_context);
    Values values = query.values;
    values << person.value;
    const bool found =
        m_connection.number(
            u"WITH chosen (id) AS (%1) SELECT count(*) FROM chosen WHERE id = ?"_s.arg(query.sql), values) >
        0;
    result.holds = found != query.complement;
    result.facts = criterionOf(condition).facts(condition, person, m_connection, m_context);
    return result;
}

Explanation SegmentEvaluator::explain(const SegmentNode &node, CustomerId person) const
{
    if (node.kind == SegmentNode::Kind::Leaf)
        return explainLeaf(node, person);
    Explanation result;
    result.node = node;
    for (const SegmentNode &child : node.children)
        result.children.append(explain(child, person));
    const auto holds = [](const Explanation &e) { return e.holds; };
    const auto begin = result.children.cbegin(), end = result.children.cend();
    switch (node.kind) {
    case SegmentNode::Kind::All:
        result.holds = std::all_of(begin, end, holds);
        break;
    case SegmentNode::Kind::Any:
        result.holds = std::any_of(begin, end, holds);
        break;
    case SegmentNode::Kind::None:
    case SegmentNode::Kind::Leaf:
        result.holds = std::none_of(begin, end, holds);
        break;
    }
    return result;
}

QHash<qint64, QList<Fact>> SegmentEvaluator::reasons(const SegmentNode &node, const QList<qint64> &people,
                                                     const SegmentPlan::Ask &ask) const
{
    QHash<qint64, QList<Fact>> reasons;
    addReasons(node, people, ask, reasons);
    return reasons;
}

/// Of alternatives only those count that hold for somebody; all of the others do.
void SegmentEvaluator::addReasons(const SegmentNode &node, const QList<qint64> &people,
                                  const SegmentPlan::Ask &ask, QHash<qint64, QList<Fact>> &reasons) const
{
    if (node.kind == SegmentNode::Kind::Leaf) {
        const Condition condition = resolvedCondition(node.condition);
        const Criterion &criterion = criterionOf(condition);
        for (const qint64 person : people) {
            QList<Fact> &known = reasons[person];
            if (known.size() < mostReasons)
                known << criterion.reason(condition, CustomerId{person}, m_connection, m_context);
        }
        return;
    }
    for (const SegmentNode &child : node.children) {
        QList<qint64> some = people;
        if (node.kind == SegmentNode::Kind::Any) {
            const IdSet within = plan(child).count(ask).people;
            some.removeIf([&](qint64 person) { return !within.contains(person); });
        }
        addReasons(child, some, ask, reasons);
    }
}

QList<CustomerQuery> SegmentPlan::questions() const
{
    QList<CustomerQuery> questions{everybodyQuestion()};
    gather(questions);
    return questions;
}

void SegmentPlan::gather(QList<CustomerQuery> &questions) const
{
    for (const SegmentPlan &child : m_children)
        child.gather(questions);
    if (m_kind == SegmentNode::Kind::Leaf && !m_isMember)
        questions << m_query;
}

IdSet SegmentPlan::peopleOf(const Ask &ask, const IdSet &everybody) const
{
    if (m_isMember) {
        QList<qint64> inner;
        return m_children.first().evaluate(ask, everybody, inner);
    }
    const std::shared_ptr<const IdSet> people = ask(m_query);
    IdSet result = everybody;
    if (m_query.complement)
        result -= *people;
    else
        result &= *people;
    return result;
}

IdSet SegmentPlan::evaluate(const Ask &ask, const IdSet &everybody, QList<qint64> &perNode) const
{
    const qsizetype place = perNode.size();
    perNode.append(0);
    IdSet people;
    if (m_kind == SegmentNode::Kind::Leaf) {
        people = peopleOf(ask, everybody);
    } else {
        if (m_kind != SegmentNode::Kind::Any)
            people = everybody;
        for (const SegmentPlan &child : m_children) {
            const IdSet some = child.evaluate(ask, everybody, perNode);
            if (m_kind == SegmentNode::Kind::All)
                people &= some;
            else if (m_kind == SegmentNode::Kind::Any)
                people |= some;
            else
                people -= some;
        }
    }
    perNode[place] = people.count();
    return people;
}

SegmentCount SegmentPlan::count(const Ask &ask) const
{
    const std::shared_ptr<const IdSet> everybody = ask(everybodyQuestion());
    SegmentCount result;
    result.everybody = everybody->count();
    result.people = evaluate(ask, *everybody, result.perNode);
    result.total = result.people.count();
    return result;
}

} // namespace tefter
