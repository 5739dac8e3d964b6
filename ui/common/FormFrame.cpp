// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FormFrame.h"

#include "ui/common/Card.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/Margins.h"
#include "ui/common/TextLabel.h"

#include <QDialog>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace tefter {

FormFrame::FormFrame(QDialog *dialog, const QString &title, InlineMessage *fault, QPushButton *save)
    : QVBoxLayout(dialog)
    , m_scroll(new QScrollArea)
    , m_cut(new Surface(Surface::Kind::Line))
    , m_form(new FormLayout)
    , m_foot(new DialogFoot(dialog, save))
{
    dialog->setWindowTitle(title);
    setContentsMargins(0, 0, 0, 0);
    setSpacing(0);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(dialogMargins);
    m_column->setSpacing(space::l);
    m_column->addWidget(new TextLabel(title, TextSize::Title, TextLabel::Ink::Text, true));
    m_column->addLayout(m_form);
    m_column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // Tab goes from the last field to the foot
    m_scroll->setWidget(content);
    m_scroll->verticalScrollBar()->installEventFilter(this);
    addWidget(m_scroll, 1);
    m_cut->setFixedHeight(1);
    addWidget(m_cut);
    showCut(false);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(dialogMargins.left(), space::m, dialogMargins.right(), dialogMargins.bottom());
    below->setSpacing(space::s);
    below->addWidget(fault);
    below->addLayout(m_foot);
    addLayout(below);
}

void FormFrame::showFocused()
{
    QWidget *field = m_scroll->window()->focusWidget();
    if (field && m_scroll->isAncestorOf(field))
        m_scroll->ensureWidgetVisible(field, 0, space::xxl);
}

void FormFrame::addBelow(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

bool FormFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        showCut(event->type() == QEvent::Show);
    return QVBoxLayout::eventFilter(watched, event);
}

/// Where the fields scroll, the bar takes its place from the margin, so that they end where the foot ends,
/// and a line says that they go on.
void FormFrame::showCut(bool isCut)
{
    const int bar = isCut ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    m_column->setContentsMargins(readingMargins(dialogMargins.left(), dialogMargins.top(),
                                                dialogMargins.right() - bar, dialogMargins.bottom()));
    m_cut->setVisible(isCut);
}

} // namespace tefter
