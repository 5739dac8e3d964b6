// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TextUndo.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace tefter {

TextUndo::TextUndo(QWidget *view)
    : QObject(view)
    , m_view(view)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { mind(now); });
}

void TextUndo::mind(QWidget *focused)
{
    // A dialog over the window has records of its own to finish first.
    if (qobject_cast<QLineEdit *>(focused) && focused->window() == m_view->window())
        focused->installEventFilter(this); // a second time it only moves to the front
}

bool TextUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *keys = static_cast<QKeyEvent *>(event);
    const auto *line = static_cast<QLineEdit *>(watched);
    const bool isForShop = (keys->matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
                           (keys->matches(QKeySequence::Redo) && !line->isRedoAvailable());
    if (!isForShop)
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace tefter
