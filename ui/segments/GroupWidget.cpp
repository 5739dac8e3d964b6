// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/GroupWidget.h"

#include "ui/common/Chip.h"
#include "ui/common/Margins.h"
#include "ui/common/TextLabel.h"
#include "ui/segments/ConditionRow.h"
#include "ui/segments/PillCombo.h"
#include "ui/segments/SegmentSentences.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace tefter {

namespace {

using Kind = SegmentNode::Kind;

/// A hairline at the leading edge shows what belongs to a group.
class Indent : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override;
};

void Indent::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect line = QStyle::visualRect(layoutDirection(), rect(), QRect(4, 2, 2, height() - 4));
    painter.fillRect(line, colors().line);
}

} // namespace

GroupWidget::GroupWidget(const Workplace &workplace, const SegmentNode &group, Place place, QWidget *parent)
    : SegmentPart(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_kind(new PillCombo)
    , m_count(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_rows(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    // Without a frame the words of the box begin where the pills below do.
    if (place == Place::Outermost)
        head->setContentsMargins(readingMargins(-11, -4, 0, 0));
    addKinds(group.kind);
    head->addWidget(m_kind);
    head->addStretch(1);
    head->addWidget(m_count);
    layout->addLayout(head);

    auto *inside = place == Place::Inside ? new Indent : new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(readingMargins(place == Place::Inside ? space::xl : 0, 0, 0, 0));
    column->setSpacing(space::s);
    m_rows->setSpacing(space::s);
    column->addLayout(m_rows);
    m_buttons->setSpacing(space::xs);
    auto *condition = new Chip(tr("+ Condition"));
    auto *inner = new Chip(tr("+ Group"));
    for (Chip *chip : {condition, inner}) {
        chip->setCheckable(false);
        m_buttons->addWidget(chip);
    }
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    layout->addWidget(inside);
    if (place == Place::Inside)
        head->addWidget(makeRemoveButton(tr("Take this group away")));
    connect(condition, &QAbstractButton::clicked, this, &GroupWidget::addCondition);
    connect(inner, &QAbstractButton::clicked, this, [this] {
        add(SegmentNode::group(Kind::Any, {}));
        static_cast<GroupWidget *>(m_parts.last())->addCondition();
    });
    for (const SegmentNode &child : group.children)
        add(child);
}

void GroupWidget::addKinds(SegmentNode::Kind kind)
{
    for (const Kind one : {Kind::All, Kind::Any, Kind::None}) {
        QString words = segmentSentences::groupWords(one);
        if (m_place == Place::Outermost)
            words = one == Kind::All   ? tr("People for whom all of these are true")
                    : one == Kind::Any ? tr("People for whom any of these is true")
                                       : tr("People for whom none of these is true");
        m_kind->addItem(words, int(one));
    }
    m_kind->setAccessibleName(tr("How the conditions go together"));
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    if (m_place == Place::Outermost)
        m_kind->setFrame(false);
    connect(m_kind, &QComboBox::activated, this, &SegmentPart::edited);
}

void GroupWidget::addAtEnd(QWidget *widget)
{
    m_buttons->addWidget(widget);
    widget->show();
}

void GroupWidget::addCondition()
{
    add(SegmentNode::leaf({}));
    m_parts.last()->setFocus();
    Q_EMIT edited();
}

void GroupWidget::add(const SegmentNode &node)
{
    SegmentPart *part = node.kind == Kind::Leaf
                            ? static_cast<SegmentPart *>(new ConditionRow(m_workplace, node.condition))
                            : new GroupWidget(m_workplace, node, Place::Inside);
    connect(part, &SegmentPart::edited, this, &SegmentPart::edited);
    connect(part, &SegmentPart::removeRequested, this, [this, part] { take(part); });
    m_parts.append(part);
    m_rows->addWidget(part);
}

void GroupWidget::take(SegmentPart *part)
{
    m_parts.removeOne(part);
    m_rows->removeWidget(part);
    part->hide();
    part->deleteLater();
    m_kind->setFocus();
    Q_EMIT edited();
}

std::optional<SegmentNode> GroupWidget::node() const
{
    SegmentNode group = SegmentNode::group(Kind(m_kind->currentData().toInt()), {});
    for (const SegmentPart *part : m_parts) {
        auto child = part->node();
        if (!child)
            return std::nullopt;
        group.children.append(std::move(*child));
    }
    return group;
}

void GroupWidget::takeCounts(QList<qint64> &counts)
{
    if (counts.isEmpty())
        return;
    const qint64 people = counts.takeFirst();
    if (m_place == Place::Inside)
        m_count->setText(countText(people));
    for (SegmentPart *part : std::as_const(m_parts))
        part->takeCounts(counts);
}

void GroupWidget::markWrong(const QString &said, const QString &why)
{
    for (SegmentPart *part : std::as_const(m_parts))
        part->markWrong(said, why);
}

void GroupWidget::clearCounts()
{
    m_count->clear();
    for (SegmentPart *part : std::as_const(m_parts))
        part->clearCounts();
}

} // namespace tefter
