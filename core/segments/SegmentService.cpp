// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/SegmentService.h"

#include "core/segments/SegmentRepository.h"
#include "core/segments/SegmentText.h"
#include "core/shop/Shop.h"

namespace tefter {

using namespace Qt::StringLiterals;

SegmentService::SegmentService(Shop &shop, const CriterionList &criteria, QList<Segment> readyMade)
    : m_shop(shop)
    , m_criteria(criteria)
    , m_readyMade(std::move(readyMade))
    , m_answers(shop)
{
}

CriterionContext SegmentService::context() const
{
    return {m_shop.clock().today(), m_shop.settings()};
}

Result<QList<Segment>> SegmentService::all() const
{
    return m_shop.read([&](Connection &c) { return m_readyMade + SegmentRepository(c).all(); });
}

Result<Segment> SegmentService::find(SegmentId id) const
{
    return m_shop.read([&](Connection &c) -> Result<Segment> {
        if (const auto segment = SegmentRepository(c).find(id))
            return *segment;
        return failure(Cause::NotFound, {u"segment"_s, QString::number(id.value)});
    });
}

Result<Segment> SegmentService::findByName(const QString &name) const
{
    return m_shop.read([&](Connection &c) -> Result<Segment> {
        if (const auto own = SegmentRepository(c).findByName(name))
            return *own;
        for (const Segment &segment : m_readyMade) {
            if (segment.isReadyMadeNamed(name))
                return segment;
        }
        return failure(Cause::UnknownName, {u"segment"_s, name});
    });
}

Result<SegmentId> SegmentService::save(const Segment &segment)
{
    if (segment.name.trimmed().isEmpty())
        return failure(Cause::NameMissing);
    const auto node = parse(segment.text);
    if (!node)
        return failure(node.error());
    const StepLabel label{segment.id.isValid()
                              ? QStringLiteral(QT_TRANSLATE_NOOP("step", "Segment changed: %1"))
                              : QStringLiteral(QT_TRANSLATE_NOOP("step", "New segment: %1")),
                          {segment.name.trimmed()}};
    return m_shop.write(label, [&](Transaction &tx) -> Result<SegmentId> {
        SegmentRepository repository(tx.connection());
        const auto taken = repository.findByName(segment.name.trimmed());
        if (taken && taken->id != segment.id)
            return failure(Cause::NameTaken, {segment.name.trimmed()});
        const SegmentEvaluator evaluator(m_criteria, tx.connection(), context());
        Segment stored = segment;
        stored.name = segment.name.trimmed();
        stored.text = segmentText::print(evaluator.resolved(*node));
        stored.id = repository.save(tx, stored, m_shop.clock().today());
        // Planning finds a segment that has become a member of itself, through whatever others.
        (void)evaluator.plan(*segmentText::parse(u"in-segment is #%1"_s.arg(stored.id.value)));
        return stored.id;
    });
}

Result<void> SegmentService::remove(SegmentId id)
{
    const auto segment = find(id);
    if (!segment)
        return failure(segment.error());
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Segment deleted: %1")), {segment->name}},
                        [&](Transaction &tx) {
                            tx.change("segment"_L1, id.value, {{"deleted_at"_L1, m_shop.clock().utcText()}});
                        });
}

Result<SegmentNode> SegmentService::parse(const QString &text) const
{
    return segmentText::parse(text);
}

Result<SegmentNode> SegmentService::parseAll(const QStringList &texts) const
{
    SegmentNode all = SegmentNode::group(SegmentNode::Kind::All, {});
    for (const QString &text : texts) {
        auto node = parse(text);
        if (!node)
            return node;
        all.children.append(std::move(*node));
    }
    return all.children.size() == 1 ? all.children.first() : all;
}

Result<SegmentCount> SegmentService::count(const SegmentNode &node) const
{
    const qint64 moment = m_shop.changeLog().now();
    return m_shop.read([&](Connection &c) {
        const SegmentEvaluator evaluator(m_criteria, c, context());
        const SegmentPlan plan = evaluator.plan(node);
        m_answers.prepare(plan.questions(), moment, c);
        return plan.count(
            [&](const CustomerQuery &question) { return m_answers.answer(question, moment, c); });
    });
}

Result<QHash<qint64, QList<Fact>>> SegmentService::reasons(const SegmentNode &node,
                                                           const QList<qint64> &people) const
{
    const qint64 moment = m_shop.changeLog().now();
    return m_shop.read([&](Connection &c) {
        const SegmentEvaluator evaluator(m_criteria, c, context());
        return evaluator.reasons(node, people, [&](const CustomerQuery &question) {
            return m_answers.answer(question, moment, c);
        });
    });
}

Result<Explanation> SegmentService::explain(const SegmentNode &node, CustomerId person) const
{
    return m_shop.read([&](Connection &c) {
        const SegmentEvaluator evaluator(m_criteria, c, context());
        return evaluator.explain(node, person);
    });
}

Result<QList<Literal>> SegmentService::suggestions(const QString &criterion, int value, const QString &typed,
                                                   const QList<Literal> &before) const
{
    return m_shop.read([&](Connection &c) -> Result<QList<Literal>> {
        const Criterion *found = m_criteria.find(criterion);
        if (!found)
            return failure(Cause::UnknownCriterion, {criterion});
        return found->suggestionsAfter(c, before, value, typed);
    });
}

} // namespace tefter
