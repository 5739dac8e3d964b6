// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FormFrame.h"

#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/TextLabel.h"

#include <QDialog>
#include <QScrollArea>

namespace tefter {

FormFrame::FormFrame(QDialog *dialog, const QString &title, InlineMessage *fault, QPushButton *save)
    : QVBoxLayout(dialog)
    , m_form(new FormLayout)
    , m_foot(new DialogFoot(dialog, save))
{
    dialog->setWindowTitle(title);
    setContentsMargins(0, 0, 0, 0);
    setSpacing(0);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(space::l);
    m_column->addWidget(new TextLabel(title, TextSize::Title, TextLabel::Ink::Text, true));
    m_column->addLayout(m_form);
    m_column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // Tab goes from the last field to the foot
    scroll->setWidget(content);
    addWidget(scroll, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(24, space::m, 24, space::l);
    below->setSpacing(space::s);
    below->addWidget(fault);
    below->addLayout(m_foot);
    addLayout(below);
}

void FormFrame::addBelow(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

} // namespace tefter
