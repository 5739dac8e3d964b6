// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EnterPresses.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace tefter {

EnterPresses::EnterPresses(QWidget *view)
    : QObject(view)
    , m_view(view)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { mind(now); });
}

void EnterPresses::mind(QWidget *focused)
{
    if (qobject_cast<QAbstractButton *>(focused) && focused->window() == m_view->window())
        focused->installEventFilter(this); // a second time it only moves to the front
}

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *keys = static_cast<QKeyEvent *>(event);
    const bool isEnter = keys->key() == Qt::Key_Return || keys->key() == Qt::Key_Enter;
    const bool isPlain = (keys->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isEnter || !isPlain || keys->isAutoRepeat())
        return QObject::eventFilter(watched, event);
    static_cast<QAbstractButton *>(watched)->click();
    return true;
}

} // namespace tefter
