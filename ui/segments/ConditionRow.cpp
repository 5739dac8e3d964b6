// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/ConditionRow.h"

#include "core/registry/Services.h"
#include "core/segments/SegmentText.h"
#include "ui/common/Badge.h"
#include "ui/common/DayEdit.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/segments/PillCombo.h"
#include "ui/segments/SearchCombo.h"
#include "ui/segments/SegmentSentences.h"
#include "ui/segments/ValueEditor.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace tefter {

namespace {

constexpr int countWidth = 110;
/// What the last item of the periods is: two days of one's own.
const QString ownDays = QStringLiteral("own");

QString periodKey(const PeriodSpec &period)
{
    return QStringLiteral("%1 %2").arg(period.last).arg(int(period.unit));
}

QList<PeriodSpec> offeredPeriods()
{
    using Unit = PeriodSpec::Unit;
    QList<PeriodSpec> list;
    for (const auto &[last, unit] :
         {std::pair(30, Unit::Days), std::pair(90, Unit::Days), std::pair(6, Unit::Months),
          std::pair(12, Unit::Months), std::pair(24, Unit::Months)})
        list.append({{}, last, unit});
    return list;
}

} // namespace

ConditionRow::ConditionRow(const Workplace &workplace, const Condition &condition, QWidget *parent)
    : SegmentPart(parent)
    , m_workplace(workplace)
    , m_count(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_count->setMinimumWidth(countWidth);
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_count->setFixedHeight(space::controlHeight);
    layout->addStretch(0);
    layout->addWidget(m_count, 0, Qt::AlignTop);
    layout->addWidget(makeRemoveButton(tr("Take this condition away")), 0, Qt::AlignTop);
    build(condition);
}

void ConditionRow::build(const Condition &condition)
{
    const bool hadFocus = m_pills && m_pills->isAncestorOf(focusWidget());
    if (m_pills) {
        m_pills->hide();
        m_pills->deleteLater();
    }
    m_operator = m_times = m_period = nullptr;
    m_from = m_to = nullptr;
    m_values.clear();
    m_pills = new QWidget(this);
    m_flow = new FlowLayout(m_pills, space::s, space::s);
    m_flow->setContentsMargins(0, 0, 0, 0);
    static_cast<QHBoxLayout *>(layout())->insertWidget(0, m_pills, 1);
    m_kept = condition;
    clearCounts();
    addCriteria();
    const Criterion *criterion = m_workplace.services.criteria.find(condition.criterion);
    const auto op = criterion ? criterion->findOperator(condition.op) : std::nullopt;
    m_isKnown = op && op->values.size() >= condition.values.size();
    if (condition.criterion.isEmpty())
        return setFocusProxy(m_criterion);
    if (!m_isKnown)
        return showUnknown();
    m_criterion->setCurrentIndex(m_criterion->findData(condition.criterion));
    // What is asked about stands before how it compares.
    if (criterion->hasSubject())
        addValue(*criterion, op->values.value(0));
    addOperators(*criterion);
    for (qsizetype i = m_values.size(); i < op->values.size(); ++i)
        addValue(*criterion, op->values[i]);
    if (op->atLeast)
        addTimes(condition.atLeast);
    if (op->period)
        addPeriod(condition.period);
    if (hadFocus)
        m_criterion->setFocus();
}

void ConditionRow::addCriteria()
{
    m_criterion = new SearchCombo(tr("Find a condition"));
    m_criterion->setAccessibleName(tr("What is asked about the person"));
    QString group;
    for (const auto &criterion : m_workplace.services.criteria.all()) {
        if (criterion->group() != group) {
            group = criterion->group();
            m_criterion->addHeading(segmentSentences::word(group));
        }
        m_criterion->addItem(segmentSentences::word(criterion->label()), criterion->id());
    }
    m_criterion->setPlaceholderText(tr("Choose a condition"));
    m_criterion->setCurrentIndex(-1);
    connect(m_criterion, &QComboBox::activated, this,
            [this] { chooseCriterion(m_criterion->currentData().toString()); });
    m_flow->addWidget(m_criterion);
}

void ConditionRow::showUnknown()
{
    m_criterion->hide();
    auto *text = new Badge(segmentText::print(m_kept), Tone::Bad);
    text->setToolTip(tr("This program does not know this condition, so the segment cannot be used."));
    auto *why = new TextLabel(tr("not known to this program"), TextSize::Body, TextLabel::Ink::Bad);
    m_flow->addWidget(text);
    m_flow->addWidget(why);
}

void ConditionRow::addOperators(const Criterion &criterion)
{
    const QList<OperatorInfo> operators = criterion.operators();
    m_operator = new PillCombo;
    m_operator->setAccessibleName(
        //: how the condition compares: at least, before, has; %1 is the condition
        tr("Comparison of “%1”").arg(segmentSentences::word(criterion.label())));
    for (const OperatorInfo &op : operators)
        m_operator->addItem(segmentSentences::word(op.label), op.id);
    m_operator->setCurrentIndex(m_operator->findData(m_kept.op));
    connect(m_operator, &QComboBox::activated, this,
            [this] { chooseOperator(m_operator->currentData().toString()); });
    m_flow->addWidget(m_operator);
    if (operators.size() == 1 && operators.first().label.isEmpty())
        m_operator->hide();
}

void ConditionRow::addValue(const Criterion &criterion, ValueType type)
{
    const auto index = static_cast<int>(m_values.size());
    auto *editor = new ValueEditor(m_workplace, criterion, index, type);
    if (index < m_kept.values.size())
        editor->setLiteral(m_kept.values[index]);
    editor->setBefore([this, index] { return condition().values.mid(0, index); });
    connect(editor, &ValueEditor::edited, this, &SegmentPart::edited);
    m_values.append(editor);
    m_flow->addWidget(editor);
}

void ConditionRow::addTimes(std::optional<qint64> atLeast)
{
    m_times = new PillCombo;
    m_times->setAccessibleName(tr("How many times at least"));
    QList<qint64> offered{1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30, 50};
    const qint64 now = atLeast.value_or(1);
    if (!offered.contains(now))
        offered.append(now);
    std::sort(offered.begin(), offered.end());
    for (const qint64 times : std::as_const(offered))
        m_times->addItem(segmentSentences::atLeast(times), times);
    m_times->setCurrentIndex(m_times->findData(now));
    connect(m_times, &QComboBox::activated, this, &SegmentPart::edited);
    m_flow->addWidget(m_times);
}

void ConditionRow::addPeriod(const std::optional<PeriodSpec> &period)
{
    m_period = new PillCombo;
    m_period->setAccessibleName(tr("In which time"));
    m_period->addItem(tr("at any time"), QString());
    QList<PeriodSpec> offered = offeredPeriods();
    if (period && period->last > 0 && !offered.contains(*period))
        offered.append(*period);
    for (const PeriodSpec &one : std::as_const(offered))
        m_period->addItem(segmentSentences::period(one, m_workplace.formats), periodKey(one));
    m_period->addItem(tr("between two days"), ownDays);
    m_period->setCurrentIndex(!period ? 0
                                      : m_period->findData(period->last > 0 ? periodKey(*period) : ownDays));
    connect(m_period, &QComboBox::activated, this, &ConditionRow::choosePeriod);
    m_flow->addWidget(m_period);
    if (period && period->last == 0)
        addDays(*period);
}

void ConditionRow::addDays(const PeriodSpec &period)
{
    constexpr int width = 130;
    const Day today = m_workplace.services.shop.clock().today();
    const auto make = [&](const QString &name, Day day) {
        auto *edit = new DayEdit(m_workplace.formats, today);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(name);
        edit->setDay(day);
        edit->setFixedWidth(width);
        connect(edit, &TypedEdit::valueEdited, this, &SegmentPart::edited);
        m_flow->addWidget(edit);
        return edit;
    };
    m_from = make(tr("First day"), period.fixed.from);
    m_to = make(tr("Last day"), period.fixed.to);
}

void ConditionRow::choosePeriod()
{
    Condition now = condition();
    now.period = period();
    if (m_period->currentData() == ownDays && !now.period) {
        const Day today = m_workplace.services.shop.clock().today();
        now.period = PeriodSpec{{today.plusMonths(-12).plusDays(1), today}, 0, PeriodSpec::Unit::Days};
    }
    build(now);
    m_period->setFocus();
    Q_EMIT edited();
}

std::optional<PeriodSpec> ConditionRow::period() const
{
    if (!m_period || m_period->currentData().toString().isEmpty())
        return std::nullopt;
    if (m_period->currentData() == ownDays) {
        if (!m_from || (!m_from->day().isValid() && !m_to->day().isValid()))
            return std::nullopt;
        return PeriodSpec{{m_from->day(), m_to->day()}, 0, PeriodSpec::Unit::Days};
    }
    const QStringList key = m_period->currentData().toString().split(QLatin1Char(' '));
    return PeriodSpec{{}, key.value(0).toInt(), PeriodSpec::Unit(key.value(1).toInt())};
}

void ConditionRow::chooseCriterion(const QString &id)
{
    const Criterion *criterion = m_workplace.services.criteria.find(id);
    if (!criterion || id == m_kept.criterion)
        return;
    const OperatorInfo first = criterion->operators().first();
    Condition fresh;
    fresh.criterion = id;
    fresh.op = first.id;
    if (first.values.size() == 1 && first.values.first() == ValueType::Word &&
        !criterion->choices(0).isEmpty())
        fresh.values = {Literal::word(criterion->choices(0).first().word)};
    build(fresh);
    if (!m_values.isEmpty())
        m_values.first()->setFocus();
    Q_EMIT edited();
}

void ConditionRow::chooseOperator(const QString &op)
{
    const Criterion *criterion = m_workplace.services.criteria.find(m_kept.criterion);
    const auto before = criterion->findOperator(m_kept.op), after = criterion->findOperator(op);
    Condition next = condition();
    next.op = op;
    // Values stay where the new comparison takes the same kinds.
    if (before->values != after->values)
        next.values = next.values.mid(0, criterion->hasSubject() ? 1 : 0);
    if (!after->atLeast)
        next.atLeast.reset();
    if (!after->period)
        next.period.reset();
    if (next.values.isEmpty() && after->values == QList{ValueType::Word} && !criterion->choices(0).isEmpty())
        next.values = {Literal::word(criterion->choices(0).first().word)};
    build(next);
    m_operator->setFocus();
    Q_EMIT edited();
}

/// What stands there now; values that are missing are left out.
Condition ConditionRow::condition() const
{
    Condition now = m_kept;
    if (!m_isKnown)
        return now;
    now.values.clear();
    for (const ValueEditor *editor : m_values) {
        const auto literal = editor->literal();
        if (!literal)
            break;
        now.values.append(*literal);
    }
    now.atLeast.reset();
    if (m_times && m_times->currentData().toLongLong() > 1)
        now.atLeast = m_times->currentData().toLongLong();
    now.period = period();
    return now;
}

std::optional<SegmentNode> ConditionRow::node() const
{
    if (m_kept.criterion.isEmpty())
        return std::nullopt;
    const Condition now = condition();
    if (m_isKnown && now.values.size() != m_values.size())
        return std::nullopt;
    if (m_period && m_period->currentData() == ownDays && !now.period)
        return std::nullopt;
    return SegmentNode::leaf(now);
}

void ConditionRow::takeCounts(QList<qint64> &counts)
{
    if (!counts.isEmpty())
        m_count->setText(countText(counts.takeFirst()));
}

void ConditionRow::markWrong(const QString &said, const QString &why)
{
    for (ValueEditor *editor : std::as_const(m_values))
        editor->markWrong(said, why);
}

void ConditionRow::clearCounts()
{
    m_count->clear();
}

} // namespace tefter
