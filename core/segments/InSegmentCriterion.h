// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Criterion.h"
#include "core/segments/Segment.h"

namespace tefter {

/// Member of another segment: a saved one, `in-segment is #4"Tea lovers"`, or a ready-made one by its key,
/// `in-segment is lapsed-regulars`.
class InSegmentCriterion : public Criterion
{
public:
    explicit InSegmentCriterion(QList<Segment> readyMade = {})
        : m_readyMade(std::move(readyMade))
    {
    }

    QString id() const override;
    QString label() const override;
    QString group() const override;
    QList<OperatorInfo> operators() const override;
    QString example() const override;
    std::optional<QString> memberSegment(Connection &connection, const Condition &condition) const override;
    /// The segment's name.
    Fact reason(const Condition &condition, CustomerId person, Connection &connection,
                const CriterionContext &context) const override;
    CustomerQuery query(const Condition &condition, const CriterionContext &context) const override;
    QList<Fact> facts(const Condition &condition, CustomerId person, Connection &connection,
                      const CriterionContext &context) const override;
    QList<Literal> suggestions(Connection &connection, int value, const QString &typed) const override;
    Literal resolved(Connection &connection, int value, const Literal &literal) const override;

private:
    const Segment *readyMade(const QString &typed) const;

    QList<Segment> m_readyMade;
};

} // namespace tefter
