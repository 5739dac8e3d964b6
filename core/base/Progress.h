// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace tefter {

/// How far a long work is, and whether it should stop. Shared between the thread that works (report,
/// isCancelled) and the one that watches (cancel).
class Progress
{
public:
    using Listener = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Listener listener)
        : m_listener(std::move(listener))
    {
    }
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// Called by the work; `total` 0 means unknown. The listener runs on the working thread.
    void report(qint64 done, qint64 total)
    {
        if (m_listener)
            m_listener(done, total);
    }
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled{false};
};

} // namespace tefter
