// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Segment.h"
#include "core/segments/SegmentAnswers.h"

namespace tefter {

class Shop;

/// Saved segments, and the counting of any. Any thread may ask.
class SegmentService
{
public:
    SegmentService(Shop &shop, const CriterionList &criteria, QList<Segment> readyMade);

    const CriterionList &criteria() const { return m_criteria; }
    const QList<Segment> &readyMade() const { return m_readyMade; }

    /// The ready-made ones, then the shop's own by name.
    Result<QList<Segment>> all() const;
    Result<Segment> find(SegmentId id) const;
    /// By the exact name, or the key or English name of a ready-made one.
    Result<Segment> findByName(const QString &name) const;

    /// Saves a new segment, or the changed name and text of one. Refuses an empty or taken name, a text that
    /// is wrong, and one that would be a member of itself.
    Result<SegmentId> save(const Segment &segment);
    /// Puts it into the bin.
    Result<void> remove(SegmentId id);

    Result<SegmentNode> parse(const QString &text) const;
    /// Several conditions or groups, all of which must hold.
    Result<SegmentNode> parseAll(const QStringList &texts) const;
    Result<SegmentCount> count(const SegmentNode &node) const;
    /// Why people are in a segment, in few words: one figure for each condition that brought them in.
    Result<QHash<qint64, QList<Fact>>> reasons(const SegmentNode &node, const QList<qint64> &people) const;
    Result<Explanation> explain(const SegmentNode &node, CustomerId person) const;
    /// Values to offer while a condition is built; `before`: those that stand before it.
    Result<QList<Literal>> suggestions(const QString &criterion, int value, const QString &typed,
                                       const QList<Literal> &before = {}) const;

private:
    CriterionContext context() const;

    Shop &m_shop;
    const CriterionList &m_criteria;
    QList<Segment> m_readyMade;
    mutable SegmentAnswers m_answers;
};

} // namespace tefter
