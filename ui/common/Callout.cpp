// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Callout.h"

#include "ui/common/Paint.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace tefter {

Callout::Callout(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_label(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(17, 14, 17, 14);
    layout->addWidget(m_label);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(&Theme::instance(), &Theme::changed, this, &Callout::write);
}

void Callout::setText(const QString &lead, const QString &sentence)
{
    m_lead = lead;
    m_sentence = sentence;
    write();
}

void Callout::setTone(Tone tone)
{
    m_tone = tone;
    write();
    update();
}

void Callout::write()
{
    const QString lead = m_lead.isEmpty() ? QString()
                                          : QStringLiteral("<b style=\"color:%1\">%2</b> ")
                                                .arg(colors().ink(m_tone).name(), m_lead.toHtmlEscaped());
    m_label->setText(QStringLiteral("<p style=\"margin:0\">%1%2</p>").arg(lead, m_sentence.toHtmlEscaped()));
    m_label->setAccessibleName(m_lead.isEmpty() ? m_sentence : m_lead + QLatin1Char(' ') + m_sentence);
}

void Callout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundBox(&painter, rect(), space::cardRadius,
                    m_tone == Tone::Neutral ? colors().panel : colors().groundOf(m_tone));
}

} // namespace tefter
