// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"

#include "ui/common/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

namespace tefter {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/tefter/icons/%1.svg").arg(name);
}

QByteArray drawing(const QString &name)
{
    static QHash<QString, QByteArray> drawings;
    auto found = drawings.constFind(name);
    if (found == drawings.constEnd()) {
        QFile file(pathOf(name));
        QByteArray data;
        if (file.open(QIODevice::ReadOnly))
            data = file.readAll();
        found = drawings.insert(name, data);
    }
    return *found;
}

/// Icons that point along the line of reading.
bool pointsAlong(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("chevron-end"), QStringLiteral("chevron-start"), QStringLiteral("undo"),
        QStringLiteral("redo"),        QStringLiteral("suppliers"),     QStringLiteral("merge"),
        QStringLiteral("play"),        QStringLiteral("ledger"),        QStringLiteral("conversations"),
        QStringLiteral("edit"),        QStringLiteral("reports"),       QStringLiteral("note")};
    return names.contains(name);
}

QColor colorOf(IconInk ink)
{
    const Colors &c = colors();
    switch (ink) {
    case IconInk::Text:
        return c.text;
    case IconInk::Secondary:
        return c.secondary;
    case IconInk::Accent:
        return c.accent;
    case IconInk::OnAccent:
        return c.onAccent;
    case IconInk::Warning:
        return c.warning;
    case IconInk::Bad:
        return c.bad;
    case IconInk::Rail:
        return c.railText;
    case IconInk::RailStrong:
        return c.railStrong;
    }
    return c.text;
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, IconInk ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = qMin(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side,
                           side);
        painter->drawPixmap(square, iconPixmap(m_name, side, color(mode), ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), color(mode), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qRound(qMin(size.width(), size.height()) / scale);
        return iconPixmap(m_name, side, color(mode), scale);
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_ink); }
    QString key() const override { return QStringLiteral("tefter-line"); }
    QString iconName() override { return m_name; }

private:
    QColor color(QIcon::Mode mode) const { return mode == QIcon::Disabled ? colors().faint : colorOf(m_ink); }

    QString m_name;
    IconInk m_ink;
};

} // namespace

QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    const bool mirrored = pointsAlong(name) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString key = QStringLiteral("tefter:%1:%2:%3:%4:%5")
                            .arg(name)
                            .arg(size)
                            .arg(color.rgba())
                            .arg(devicePixelRatio)
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = qMax(1, qRound(size * devicePixelRatio));
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QByteArray svg = drawing(name);
    if (!svg.isEmpty()) {
        QSvgRenderer renderer(svg.replace("currentColor", color.name().toLatin1()));
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (mirrored) {
            painter.translate(side, 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(0, 0, side, side));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name, IconInk ink)
{
    return QIcon(new LineIconEngine(name, ink));
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(iconPixmap(QStringLiteral("tefter"), size, Qt::black, 1.0));
    return icon;
}

} // namespace tefter
