// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Avatar.h"

#include "ui/common/Paint.h"
#include "ui/common/Theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>

namespace tefter {

namespace {

constexpr int pictureIconSide = 20;

/// A file alone, whose content will tell whether it is a picture, or a picture itself.
bool mayBePhoto(const QMimeData &data)
{
    return data.hasImage() || (data.urls().size() == 1 && data.urls().first().isLocalFile());
}

} // namespace

Avatar::Avatar(int side, QWidget *parent)
    : QAbstractButton(parent)
    , m_side(side)
{
    setFixedSize(side, side);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void Avatar::setInitials(const QString &initials)
{
    m_initials = initials;
    update();
}

void Avatar::setPhoto(const QImage &photo)
{
    m_photo = photo;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paint::roundBox(&painter, rect(), m_side / 2.0, colors().accentGround);
    if (m_photo.isNull()) {
        QFont font = Theme::font(TextSize::Title, true);
        font.setPixelSize(m_side * 19 / 52);
        painter.setFont(font);
        painter.setPen(colors().accent);
        painter.drawText(rect(), Qt::AlignCenter, underMouse() ? QString() : m_initials);
        if (underMouse())
            paint::icon(&painter, QStringLiteral("picture"), rect(), pictureIconSide, colors().accent);
    } else {
        QPainterPath round;
        round.addEllipse(rect());
        painter.save();
        painter.setClipPath(round);
        painter.drawImage(rect(), m_photo);
        painter.restore();
    }
    if (hasFocus())
        paint::focusRing(&painter, rect(), m_side / 2.0);
}

void Avatar::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Avatar::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void Avatar::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayBePhoto(*event->mimeData()))
        event->acceptProposedAction();
}

void Avatar::dropEvent(QDropEvent *event)
{
    const QMimeData &data = *event->mimeData();
    if (!mayBePhoto(data))
        return;
    event->acceptProposedAction();
    if (data.urls().size() == 1 && data.urls().first().isLocalFile())
        Q_EMIT fileDropped(data.urls().first().toLocalFile());
    else
        Q_EMIT pictureDropped(qvariant_cast<QImage>(data.imageData()));
}

} // namespace tefter
