// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace tefter {

/// One window per shop file: the first holds the file, a second start brings the first to the front.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &shopPath, QObject *parent = nullptr);

    /// Whether this process now holds the file. If not, raiseOther() reaches the one that does.
    bool hold();
    bool raiseOther() const;

Q_SIGNALS:
    /// Somebody has started the program again with the same file.
    void raiseRequested();

private:
    void listen();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace tefter
