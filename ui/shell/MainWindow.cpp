// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/common/Icons.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QScreen>
#include <QSettings>

namespace tefter {

namespace {

const auto geometryKey = QStringLiteral("window/geometry");

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

MainWindow::MainWindow()
{
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(760, 520);
    const QByteArray geometry = QSettings().value(geometryKey).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        const QSize room = screen()->availableSize();
        resize(QSize(1360, 860).boundedTo(QSize(room.width() * 95 / 100, room.height() * 92 / 100)));
    }
}

void MainWindow::setInside(QWidget *inside)
{
    setCentralWidget(inside);
}

void MainWindow::setTitle(const QString &page, const QString &shop)
{
    QStringList parts;
    for (const QString &part : {page, shop, QStringLiteral("Tefter")})
        if (!part.isEmpty())
            parts.append(part);
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose())
        return event->ignore();
    QSettings().setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    Q_EMIT filesDropped(localFiles(event->mimeData()));
}

} // namespace tefter
