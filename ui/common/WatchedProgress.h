// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"

#include <atomic>

namespace tefter {

/// The progress of work on another thread: the work reports, the window looks from time to time.
class WatchedProgress : public Progress
{
public:
    WatchedProgress()
        : Progress([this](qint64 done, qint64 total) {
            m_done = done;
            m_total = total;
        })
    {
    }

    qint64 done() const { return m_done; }
    /// 0 where nobody knows.
    qint64 total() const { return m_total; }

private:
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
};

} // namespace tefter
