// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/InSegmentCriterion.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

QString InSegmentCriterion::id() const
{
    return u"in-segment"_s;
}

QString InSegmentCriterion::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Member of another segment"));
}

QString InSegmentCriterion::group() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("criterion", "Segments"));
}

QList<OperatorInfo> InSegmentCriterion::operators() const
{
    return {{u"is"_s, QStringLiteral(QT_TRANSLATE_NOOP("criterion", "is")), {ValueType::Record}}};
}

QString InSegmentCriterion::example() const
{
    return u"in-segment is \"Tea lovers\""_s;
}

std::optional<QString> InSegmentCriterion::memberSegment(Connection &connection,
                                                         const Condition &condition) const
{
    const Literal &member = condition.values.first();
    if (member.type == Literal::Type::Word)
        return readyMade(member.text)->text;
    return connection.text(u"SELECT text FROM segment WHERE id = ?"_s, {member.record});
}

CustomerQuery InSegmentCriterion::query(const Condition &, const CriterionContext &) const
{
    throw DbError(Cause::Internal, {}, u"a membership is answered by the evaluator"_s);
}

QList<Fact> InSegmentCriterion::facts(const Condition &, CustomerId, Connection &,
                                      const CriterionContext &) const
{
    return {};
}

Fact InSegmentCriterion::reason(const Condition &condition, CustomerId, Connection &,
                                const CriterionContext &) const
{
    return Fact::ofText(label(), condition.values.first().text);
}

QList<Literal> InSegmentCriterion::suggestions(Connection &connection, int, const QString &typed) const
{
    return connection.all(
        u"SELECT id, name FROM segment WHERE deleted_at IS NULL AND name LIKE ? ORDER BY name LIMIT 50"_s,
        {u"%"_s + typed + u"%"_s},
        [](const Row &row) { return Literal::reference(row.integer(0), row.text(1)); });
}

Literal InSegmentCriterion::resolved(Connection &connection, int, const Literal &literal) const
{
    // A word is the key of a ready-made one; the shop's own come first where a name is written as a text.
    const Segment *known = readyMade(literal.text);
    if (known && literal.type == Literal::Type::Word)
        return Literal::word(known->readyMade);
    const bool byId = literal.type == Literal::Type::Record;
    const auto found = connection.one(
        byId ? u"SELECT id, name FROM segment WHERE id = ? AND deleted_at IS NULL"_s
             : u"SELECT id, name FROM segment WHERE name = ? AND deleted_at IS NULL ORDER BY id"_s,
        {byId ? QVariant(literal.record) : QVariant(literal.text)},
        [](const Row &row) { return Literal::reference(row.integer(0), row.text(1)); });
    if (found)
        return *found;
    if (known && !byId)
        return Literal::word(known->readyMade);
    throw DbError(Cause::UnknownName, {u"segment"_s, literal.text});
}

const Segment *InSegmentCriterion::readyMade(const QString &typed) const
{
    const auto found = std::find_if(m_readyMade.cbegin(), m_readyMade.cend(),
                                    [&](const Segment &one) { return one.isReadyMadeNamed(typed); });
    return found == m_readyMade.cend() ? nullptr : &*found;
}

} // namespace tefter
