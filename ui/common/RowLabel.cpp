// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RowLabel.h"

#include "ui/common/Paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace tefter {

RowLabel::RowLabel(const QString &richText, const QString &link, QWidget *parent)
    : QLabel(richText, parent)
    , m_link(link)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    // Without the label's own keys, which would stop at each link.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
}

void RowLabel::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (!m_link.isEmpty() && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        Q_EMIT linkActivated(m_link);
        return;
    }
    QLabel::keyPressEvent(event);
}

void RowLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paint::focusRing(&painter, rect(), 4);
}

} // namespace tefter
