// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TypedEdit.h"

#include "core/base/Formats.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tefter {

TypedEdit::TypedEdit(const Formats &formats, QWidget *parent)
    : QLineEdit(parent)
    , m_formats(formats)
{
    // Digits have no direction of their own: Qt would put them at the left in any language.
    if (formats.isRightToLeft())
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    connect(this, &QLineEdit::textEdited, this, &TypedEdit::toLocalDigits);
    connect(this, &QLineEdit::returnPressed, this, &TypedEdit::settle);
}

void TypedEdit::setSuffix(const QString &suffix)
{
    m_suffix = suffix;
    const int room = suffix.isEmpty() ? 0 : fontMetrics().horizontalAdvance(suffix) + 6;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
    update();
}

void TypedEdit::keyPressEvent(QKeyEvent *event)
{
    const bool point = event->key() == Qt::Key_Period || event->key() == Qt::Key_Comma;
    if (point && (event->modifiers() & Qt::KeypadModifier)) {
        insert(m_formats.decimalSign());
        Q_EMIT textEdited(text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TypedEdit::toLocalDigits()
{
    markInvalid(this, {});
    const QString local = m_formats.localDigits(text());
    if (local == text())
        return;
    const int cursor = cursorPosition();
    setText(local);
    setCursorPosition(cursor);
}

void TypedEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    settle();
}

void TypedEdit::settle()
{
    if (isAcceptable()) {
        setText(isEmpty() ? QString() : written(text()));
        markInvalid(this, {});
    } else {
        markInvalid(this, complaint());
    }
    if (text() != m_settled) {
        m_settled = text();
        Q_EMIT valueEdited();
    }
}

void TypedEdit::showText(const QString &text)
{
    setText(text);
    m_settled = text;
    markInvalid(this, {});
}

void TypedEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_suffix.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(colors().faintText);
    painter.drawText(rect().adjusted(9, 0, -9, 0),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
                     m_suffix);
}

} // namespace tefter
