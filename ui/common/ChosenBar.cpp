// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChosenBar.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace tefter {

ChosenBar::ChosenBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new FlowLayout(nullptr, 2, 2))
    , m_count(new TextLabel({}, TextSize::Body, TextLabel::Ink::Accent, true))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(18, 6, 12, 6);
    line->setSpacing(space::m);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_count->setMinimumHeight(space::controlHeight);
    line->addWidget(m_count, 0, Qt::AlignTop);
    line->addLayout(m_buttons, 1);
}

void ChosenBar::setCount(const QString &howMany)
{
    m_count->setText(howMany);
    updateGeometry();
}

QPushButton *ChosenBar::add(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(icon(iconName, IconInk::Secondary), text);
    setButtonTone(button, ButtonTone::Quiet);
    add(button);
    return button;
}

void ChosenBar::add(QPushButton *button)
{
    m_buttons->addWidget(button);
}

void ChosenBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors().accentGround);
    paint::hairline(&painter, rect().bottomLeft(), rect().bottomRight(), colors().line);
}

} // namespace tefter
