// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PageHeader.h"

#include "ui/common/TextLabel.h"

#include <QHBoxLayout>

namespace tefter {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextSize::Title, TextLabel::Ink::Text, true))
    , m_count(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_beside(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 12, 18, 12);
    layout->setSpacing(space::s);
    m_title->setElided(true, TextLabel::Words::OfTheProgram);
    m_count->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addLayout(m_beside);
    layout->addStretch(1);
    m_actions->setSpacing(space::s);
    layout->addLayout(m_actions);
    m_count->hide();
    setMinimumHeight(54);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::keepTitleWhole()
{
    m_title->setElided(false);
}

void PageHeader::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void PageHeader::addBeside(QWidget *widget)
{
    m_beside->addWidget(widget);
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

} // namespace tefter
