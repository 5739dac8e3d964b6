// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "ui/common/Paint.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace tefter {

namespace {

/// Words that can be pressed; looks like the text beside it until the pointer comes.
class UndoWords : public QPushButton
{
public:
    explicit UndoWords(QWidget *parent)
        : QPushButton(parent)
    {
        setFont(Theme::font(TextSize::Small));
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 2, 22}; }
    QSize minimumSizeHint() const override { return {40, 22}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (hasFocus())
            paint::focusRing(&painter, rect(), 4);
        painter.setPen(underMouse() || hasFocus() ? colors().accent : colors().secondary);
        painter.drawText(rect(),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, width()));
    }
};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_day(new TextLabel({}, TextSize::Small, TextLabel::Ink::Warning))
    , m_saved(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_backup(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_undo(new UndoWords(this))
{
    setFixedHeight(26);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 1, 18, 0);
    layout->setSpacing(18);
    m_backup->setElided(true, TextLabel::Words::OfTheProgram);
    m_day->hide();
    layout->addWidget(m_day);
    layout->addWidget(m_saved);
    layout->addWidget(m_backup);
    layout->addStretch(1);
    layout->addWidget(m_undo);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoRequested);
}

void StatusLine::setSaved(const QString &sentence)
{
    m_saved->setText(sentence);
}

void StatusLine::setBackup(const QString &sentence)
{
    m_backup->setText(sentence);
}

void StatusLine::setDay(const QString &sentence)
{
    m_day->setText(sentence);
    m_day->setVisible(!sentence.isEmpty());
}

void StatusLine::setUndo(const QString &sentence)
{
    m_undo->setText(sentence);
    m_undo->setAccessibleName(sentence);
    m_undo->setVisible(!sentence.isEmpty());
    m_undo->updateGeometry();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors().panel);
    paint::hairline(&painter, rect().topLeft(), rect().topRight(), colors().line);
}

} // namespace tefter
