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

/// Counts segments. A group without conditions holds for everybody ("all", "none") or nobody ("any").
class SegmentEvaluator
{
public:
    SegmentEvaluator(const CriterionList &criteria, Connection &connection, CriterionContext context);

    /// The tree with names turned into references and references under their present names. Throws DbError:
    /// UnknownCriterion, UnknownOperator, UnknownName, BadValue.
    SegmentNode resolved(const SegmentNode &node) const;
    /// What the conditions ask, with everybody first and those of member segments: to be answered at once.
    QList<CustomerQuery> questions(const SegmentNode &resolved) const;
    /// `ask` gives the people that a question chooses; without it each is asked on the connection.
    using Ask = std::function<std::shared_ptr<const IdSet>(const CustomerQuery &)>;
    SegmentCount count(const SegmentNode &resolved, const Ask &ask = {}) const;
    Explanation explain(const SegmentNode &resolved, CustomerId person) const;

private:
    const Criterion &criterionOf(const Condition &condition) const;
    Condition resolvedCondition(const Condition &condition) const;
    /// One evaluation: who asks, and everybody.
    struct Count
    {
        Ask ask;
        IdSet everybody;
    };
    IdSet evaluate(const SegmentNode &node, const Count &count, QList<qint64> &perNode) const;
    IdSet peopleOf(const Condition &condition, const Count &count) const;
    void gather(const SegmentNode &node, QList<CustomerQuery> &questions) const;

    /// The segment that a membership condition names, marked as open until the caller is done with it.
    SegmentNode memberSegment(const Condition &condition) const;

    const CriterionList &m_criteria;
    Connection &m_connection;
    CriterionContext m_context;
    mutable QList<qint64> m_open; ///< the segments being evaluated inside each other
};

} // namespace tefter
