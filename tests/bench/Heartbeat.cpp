// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Heartbeat.h"

namespace tefter::bench {

namespace {

constexpr int interval = 10;

}

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_since.start();
    m_timer.start(interval);
}

void Heartbeat::beat()
{
    const double late = static_cast<double>(m_since.nsecsElapsed()) / 1e6 - interval;
    m_since.start();
    if (late > m_latest) {
        m_latest = late;
        m_latestDoing = m_doing;
    }
    Q_EMIT beaten();
}

} // namespace tefter::bench
