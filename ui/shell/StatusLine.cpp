// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "ui/common/Paint.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Theme.h"
#include "ui/shell/LineWords.h"
#include "ui/shell/WorkLine.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tefter {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_day(new TextLabel({}, TextSize::Small, TextLabel::Ink::Warning))
    , m_saved(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_backup(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_work(new WorkLine(this))
    , m_undo(new LineWords(Qt::AlignRight, this))
{
    setFixedHeight(26);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 1, 18, 0);
    layout->setSpacing(18);
    m_backup->setElided(true, TextLabel::Words::OfTheProgram);
    m_day->hide();
    layout->addWidget(m_day);
    layout->addWidget(m_work);
    layout->addWidget(m_saved);
    layout->addWidget(m_backup);
    layout->addStretch(1);
    layout->addWidget(m_undo);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoRequested);
    connect(m_work, &WorkLine::pageRequested, this, &StatusLine::workPageRequested);
    connect(m_work, &WorkLine::stopRequested, this, &StatusLine::workStopRequested);
}

void StatusLine::showWork(const QString &words, double share, bool canStop)
{
    // "All saved" would be said too early.
    m_saved->hide();
    m_work->tell(words, share, canStop);
}

void StatusLine::endWork()
{
    m_work->hide();
    m_saved->show();
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
