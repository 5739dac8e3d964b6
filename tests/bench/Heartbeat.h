// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tefter::bench {

/// A beat on the window's thread every 10 ms: how late the latest one was, and what was done then.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    Heartbeat();

    /// What is done from now on.
    void doing(const QString &what) { m_doing = what; }
    double latest() const { return m_latest; } ///< milliseconds
    QString latestDoing() const { return m_latestDoing; }

Q_SIGNALS:
    void beaten();

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_since;
    QString m_doing;
    QString m_latestDoing;
    double m_latest = 0;
};

} // namespace tefter::bench
