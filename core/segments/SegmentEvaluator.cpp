// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/SegmentEvaluator.h"

#include "core/base/Money.h"
#include "core/segments/SegmentText.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

CustomerQuery everybodyQuestion()
{
    return {u"SELECT id FROM customer WHERE deleted_at IS NULL"_s, {}};
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
        return literal.type == Literal::Type::Number && parseDecimal(literal.text, 6).has_value();
    case ValueType::Day:
        return literal.type == Literal::Type::Day;
    case ValueType::Record:
        return literal.type == Literal::Type::Record;
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
    Condition result = condition;
    for (int i = 0; i < static_cast<int>(condition.values.size()); ++i) {
        result.values[i] = criterion.resolved(m_connection, i, condition.values[i]);
        const QList<Choice> choices =
            op->values[i] == ValueType::Word ? criterion.choices(i) : QList<Choice>();
        if (!fits(result.values[i], op->values[i], choices))
            throw DbError(Cause::BadValue,
                          {condition.criterion, condition.values[i].text, criterion.example()});
    }
    return result;
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

SegmentNode SegmentEvaluator::memberSegment(const Condition &condition) const
{
    const qint64 id = condition.values.first().record;
    const auto text = m_connection.one(u"SELECT text FROM segment WHERE id = ? AND deleted_at IS NULL"_s,
                                       {id}, [](const Row &row) { return row.text(0); });
    if (!text)
        throw DbError(Cause::UnknownName, {u"segment"_s, condition.values.first().text});
    if (m_open.contains(id))
        throw DbError(Cause::SegmentCycle, {condition.values.first().text});
    const auto node = segmentText::parse(*text);
    if (!node)
        throw DbError(node.error());
    m_open.append(id);
    return resolved(*node);
}

void SegmentEvaluator::gather(const SegmentNode &node, QList<CustomerQuery> &questions) const
{
    for (const SegmentNode &child : node.children)
        gather(child, questions);
    if (node.kind != SegmentNode::Kind::Leaf)
        return;
    if (!criterionOf(node.condition).isMembership()) {
        questions << criterionOf(node.condition).query(node.condition, m_context);
        return;
    }
    gather(memberSegment(node.condition), questions);
    m_open.removeLast();
}

QList<CustomerQuery> SegmentEvaluator::questions(const SegmentNode &resolved) const
{
    QList<CustomerQuery> questions{everybodyQuestion()};
    gather(resolved, questions);
    return questions;
}

IdSet SegmentEvaluator::peopleOf(const Condition &condition, const Count &count) const
{
    if (criterionOf(condition).isMembership()) {
        QList<qint64> inner;
        IdSet members = evaluate(memberSegment(condition), count, inner);
        m_open.removeLast();
        return members;
    }
    const CustomerQuery query = criterionOf(condition).query(condition, m_context);
    const std::shared_ptr<const IdSet> people = count.ask(query);
    IdSet result = count.everybody;
    if (query.complement)
        result -= *people;
    else
        result &= *people;
    return result;
}

IdSet SegmentEvaluator::evaluate(const SegmentNode &node, const Count &count, QList<qint64> &perNode) const
{
    const qsizetype place = perNode.size();
    perNode.append(0);
    IdSet people;
    if (node.kind == SegmentNode::Kind::Leaf) {
        people = peopleOf(node.condition, count);
    } else {
        if (node.kind != SegmentNode::Kind::Any)
            people = count.everybody;
        for (const SegmentNode &child : node.children) {
            const IdSet some = evaluate(child, count, perNode);
            if (node.kind == SegmentNode::Kind::All)
                people &= some;
            else if (node.kind == SegmentNode::Kind::Any)
                people |= some;
            else
                people -= some;
        }
    }
    perNode[place] = people.count();
    return people;
}

SegmentCount SegmentEvaluator::count(const SegmentNode &resolved, const Ask &ask) const
{
    Count count;
    count.ask = ask ? ask : [this](const CustomerQuery &question) {
        return std::make_shared<const IdSet>(m_connection.ids(question.sql, question.values));
    };
    count.everybody = *count.ask(everybodyQuestion());
    SegmentCount result;
    result.everybody = count.everybody.count();
    result.people = evaluate(resolved, count, result.perNode);
    result.total = result.people.count();
    return result;
}

Explanation SegmentEvaluator::explain(const SegmentNode &node, CustomerId person) const
{
    Explanation result;
    result.node = node;
    if (node.kind == SegmentNode::Kind::Leaf) {
        if (criterionOf(node.condition).isMembership()) {
            result.children.append(explain(memberSegment(node.condition), person));
            m_open.removeLast();
            result.holds = result.children.first().holds;
            return result;
        }
        const CustomerQuery query = criterionOf(node.condition).query(node.condition, m_context);
        Values values = query.values;
        values << person.value;
        const bool found =
            m_connection.number(
                u"WITH chosen (id) AS (%1) SELECT count(*) FROM chosen WHERE id = ?"_s.arg(query.sql),
                values) > 0;
        result.holds = found != query.complement;
        result.facts = criterionOf(node.condition).facts(node.condition, person, m_connection, m_context);
        return result;
    }
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

} // namespace tefter
