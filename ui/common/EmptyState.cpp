// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/EmptyState.h"

#include "ui/common/Icons.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence,
                       QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel)
    , m_title(new TextLabel(title, TextSize::Section, TextLabel::Ink::Text, true))
    , m_sentence(new TextLabel(sentence, TextSize::Body, TextLabel::Ink::Secondary))
    , m_buttons(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    m_icon->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_icon);
    layout->addSpacing(space::xs);
    for (TextLabel *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMinimumWidth(200);
        label->setMaximumWidth(440);
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 8);
        row->addStretch(1);
        layout->addLayout(row);
    }
    m_sentence->setVisible(!sentence.isEmpty());
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, space::s, 0, 0);
    buttons->addStretch();
    buttons->addStretch();
    layout->addWidget(m_buttons);
    m_buttons->hide();
    layout->addStretch(3);
    drawIcon();
    connect(&Theme::instance(), &Theme::changed, this, &EmptyState::drawIcon);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, m_buttons);
    auto *layout = static_cast<QHBoxLayout *>(m_buttons->layout());
    if (layout->count() == 2)
        setButtonTone(button, ButtonTone::Primary);
    layout->insertWidget(layout->count() - 1, button);
    m_buttons->show();
    return button;
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, 40, colors().faint, devicePixelRatioF()));
}

} // namespace tefter
