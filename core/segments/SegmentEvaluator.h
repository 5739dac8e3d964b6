// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Criterion.h"
#include "core/segments/IdSet.h"

#include <functional>
#include <memory>

namespace tefter {

/// The people of a segment, and how many each of its parts holds for.
struct SegmentCount
{
    qint64 everybody = 0; ///< customers that are not in the bin
    qint64 total = 0;
    QList<qint64> perNode; ///< each node and its children, in the order of the text
    IdSet people;
};

/// Why a person is in a segment or not: the same tree, with an answer and figures at each node.
struct Explanation
{
    SegmentNode node; ///< a leaf, or a group whose children stand in `children`
    bool holds = false;
    QList<Fact> facts;
    QList<Explanation> children;
};

/// A segment made ready to be counted: names are found, member segments opened, and each condition has become
/// the question that it asks.
class SegmentPlan
{
public:
    /// What the conditions ask, with everybody first and those of member segments: to be answered at once.
    QList<CustomerQuery> questions() const;
    /// `ask` gives the people that a question chooses.
    using Ask = std::function<std::shared_ptr<const IdSet>(const CustomerQuery &)>;
    SegmentCount count(const Ask &ask) const;

private:
    friend class SegmentEvaluator;

    void gather(QList<CustomerQuery> &questions) const;
    IdSet evaluate(const Ask &ask, const IdSet &everybody, QList<qint64> &perNode) const;
    IdSet peopleOf(const Ask &ask, const IdSet &everybody) const;

    SegmentNode::Kind m_kind = SegmentNode::Kind::All;
    bool m_isMember = false;       ///< a leaf whose only child is the segment that it names
    CustomerQuery m_query;         ///< of any other leaf
    QList<SegmentPlan> m_children; ///< of a group, or of a member
};

/// Turns the text of segments into questions. A group without conditions holds for everybody ("all", "none")
/// or nobody ("any").
class SegmentEvaluator
{
public:
    SegmentEvaluator(const CriterionList &criteria, Connection &connection, CriterionContext context);

    /// The tree with names turned into references and references under their present names. Throws DbError:
    /// UnknownCriterion, UnknownOperator, UnknownName, BadValue.
    SegmentNode resolved(const SegmentNode &node) const;
    /// Throws DbError as resolved() does, and SegmentCycle where a segment is a member of itself.
    SegmentPlan plan(const SegmentNode &node) const;
    Explanation explain(const SegmentNode &node, CustomerId person) const;
    /// For people who are in the segment, in few words: one figure for each condition that brought them in.
    QHash<qint64, QList<Fact>> reasons(const SegmentNode &node, const QList<qint64> &people,
                                       const SegmentPlan::Ask &ask) const;

private:
    const Criterion &criterionOf(const Condition &condition) const;
    Condition resolvedCondition(const Condition &condition) const;
    /// What `use` makes of the segment that the condition names, which is open meanwhile; nothing where the
    /// condition names none.
    template <class Use>
    auto insideMember(const Condition &condition, Use use) const;
    Explanation explainLeaf(const SegmentNode &node, CustomerId person) const;
    void addReasons(const SegmentNode &node, const QList<qint64> &people, const SegmentPlan::Ask &ask,
                    QHash<qint64, QList<Fact>> &reasons) const;

    const CriterionList &m_criteria;
    Connection &m_connection;
    CriterionContext m_context;
    mutable QList<Literal> m_open; ///< the segments being looked at inside each other
};

} // namespace tefter
