// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/InlineMessage.h"

#include "ui/common/ErrorSentences.h"
#include "ui/common/Icons.h"
#include "ui/common/Margins.h"
#include "ui/common/Paint.h"
#include "ui/common/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace tefter {

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(readingMargins(36, 9, 14, 9));
    layout->addWidget(m_label);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void InlineMessage::say(const QString &sentence, Tone tone)
{
    m_tone = tone;
    m_label->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
    if (isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void InlineMessage::say(const Error &error)
{
    say(sentence(error) + QLatin1Char('\n') + whatToDo(error));
}

void InlineMessage::clear()
{
    say(QString());
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundBox(&painter, rect(), space::controlRadius, colors().groundOf(m_tone));
    const QRect mark(12, 10, 16, 16);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), mark),
                       iconPixmap(m_tone == Tone::Accent ? QStringLiteral("info") : QStringLiteral("warning"),
                                  16, colors().ink(m_tone), devicePixelRatioF()));
}

} // namespace tefter
