// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/SegmentEditor.h"

#include "core/segments/SegmentText.h"
#include "ui/common/Chip.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/InlineMessage.h"
#include "ui/segments/GroupWidget.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tefter {

namespace {
constexpr int textHeight = 66;
constexpr int textSettlesAfter = 350;
} // namespace

SegmentEditor::SegmentEditor(const Workplace &workplace, QWidget *parent)
    : Card(parent)
    , m_workplace(workplace)
    , m_place(new QWidget)
    , m_showText(new Chip(tr("As text")))
    , m_textEdit(new QPlainTextEdit)
    , m_message(new InlineMessage)
{
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_place);
    body()->addWidget(m_textEdit);
    body()->addWidget(m_message);
    m_textEdit->setAccessibleName(tr("The segment as text"));
    m_textEdit->setFixedHeight(textHeight);
    m_textEdit->setLayoutDirection(Qt::LeftToRight);
    m_textEdit->setTabChangesFocus(true);
    m_textEdit->hide();
    m_showText->setParent(this);
    m_showText->setToolTip(tr("The same text that saved segments and the command line use"));
    m_textSettles.setSingleShot(true);
    m_textSettles.setInterval(textSettlesAfter);
    connect(m_showText, &QAbstractButton::toggled, this, &SegmentEditor::showTextPart);
    connect(m_textEdit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_textEdit->hasFocus())
            m_textSettles.start();
    });
    connect(&m_textSettles, &QTimer::timeout, this, &SegmentEditor::textEdited);
    setNode(SegmentNode::group(SegmentNode::Kind::All, {}));
}

void SegmentEditor::setNode(const SegmentNode &node)
{
    const SegmentNode group =
        node.kind == SegmentNode::Kind::Leaf ? SegmentNode::group(SegmentNode::Kind::All, {node}) : node;
    if (m_root) {
        m_showText->setParent(this);
        m_root->hide();
        m_root->deleteLater();
    }
    m_root = new GroupWidget(m_workplace, group, GroupWidget::Place::Outermost);
    m_place->layout()->addWidget(m_root);
    m_root->addAtEnd(m_showText);
    connect(m_root, &SegmentPart::edited, this, &SegmentEditor::rowsEdited);
    m_text = segmentText::print(group);
    m_isReadable = true;
}

void SegmentEditor::setText(const QString &text)
{
    m_textSettles.stop();
    say({});
    const auto node = segmentText::parse(text.trimmed().isEmpty() ? QStringLiteral("all()") : text);
    if (node) {
        setNode(*node);
    } else {
        setNode(SegmentNode::group(SegmentNode::Kind::All, {}));
        m_text = text;
        m_isReadable = false;
        m_showText->setChecked(true);
        say(sentence(node.error()));
    }
    m_textEdit->setPlainText(m_text);
}

std::optional<SegmentNode> SegmentEditor::node() const
{
    return m_isReadable ? m_root->node() : std::nullopt;
}

void SegmentEditor::rowsEdited()
{
    m_isReadable = true;
    if (const auto now = m_root->node()) {
        m_text = segmentText::print(*now);
        m_textEdit->setPlainText(m_text);
    }
    Q_EMIT edited();
}

void SegmentEditor::textEdited()
{
    const QString typed = m_textEdit->toPlainText().simplified();
    if (typed == m_text)
        return;
    const auto node = segmentText::parse(typed);
    if (node) {
        setNode(*node);
    } else {
        m_text = typed;
        m_isReadable = false;
        clearCounts();
    }
    Q_EMIT edited();
    if (!node)
        say(sentence(node.error()));
}

void SegmentEditor::showTextPart(bool visible)
{
    m_textEdit->setVisible(visible);
    if (visible && isVisible())
        m_textEdit->setFocus();
}

void SegmentEditor::setCounts(QList<qint64> perNode)
{
    m_root->takeCounts(perNode);
}

void SegmentEditor::clearCounts()
{
    m_root->clearCounts();
}

void SegmentEditor::say(const QString &sentence)
{
    m_message->say(sentence);
    if (m_root)
        m_root->markWrong({}, {});
}

void SegmentEditor::tell(const Error &error)
{
    const QString what = sentence(error);
    say(what);
    if (error.cause == Cause::UnknownName && !error.args.isEmpty())
        m_root->markWrong(error.args.last(), what);
}

void SegmentEditor::addCondition()
{
    m_root->addCondition();
}

bool SegmentEditor::isEmpty() const
{
    return m_isReadable && m_root->partCount() == 0;
}

} // namespace tefter
