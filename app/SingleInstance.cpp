// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace tefter {

namespace {

/// The same for every way of writing the path of one file.
QString nameFor(const QString &shopPath)
{
    const QFileInfo info(shopPath);
    const QString canonical = info.canonicalFilePath();
    const QByteArray key =
        (canonical.isEmpty() ? info.absoluteFilePath() : canonical).toUtf8() + QDir::homePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(20);
    return QStringLiteral("tefter-") + QString::fromLatin1(hash);
}

QString lockFolder()
{
    // Asked for one where there is none, Qt complains aloud.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return runtime.isEmpty() || !QDir(runtime).exists() ? QDir::tempPath() : runtime;
}

} // namespace

SingleInstance::SingleInstance(const QString &shopPath, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(shopPath))
    , m_lock(QDir(lockFolder()).filePath(m_name + QStringLiteral(".lock")))
{
    // The process id in the lock tells a holder that was killed; time tells nothing.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            Q_EMIT raiseRequested();
        }
    });
}

bool SingleInstance::hold()
{
    if (!m_lock.tryLock(0))
        return false;
    listen();
    return true;
}

void SingleInstance::listen()
{
    // We hold the lock, so a socket that is still there was left by a process that was killed.
    if (!m_server.listen(m_name) && QLocalServer::removeServer(m_name))
        m_server.listen(m_name);
}

bool SingleInstance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    const bool reached = socket.waitForConnected(1000);
    socket.disconnectFromServer();
    return reached;
}

} // namespace tefter
