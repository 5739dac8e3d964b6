// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportService.h"

#include <QVariantMap>

#include <atomic>
#include <memory>
#include <mutex>

namespace tefter {

/// A trial or an import that is under way; the worker writes, the window looks from time to time.
class ImportWork
{
public:
    explicit ImportWork(bool isTrial)
        : m_isTrial(isTrial)
        , m_progress([this](qint64 done, qint64 total) {
            m_done = done;
            m_total = total;
        })
    {
    }

    bool isTrial() const { return m_isTrial; }
    Progress &progress() { return m_progress; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }

    void finish(Result<ImportOutcome> outcome)
    {
        const std::lock_guard lock(m_mutex);
        m_outcome = std::move(outcome);
    }
    /// The outcome, once, when there is one.
    std::optional<Result<ImportOutcome>> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_outcome, std::nullopt);
    }

private:
    bool m_isTrial;
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
    Progress m_progress;
    std::mutex m_mutex;
    std::optional<Result<ImportOutcome>> m_outcome;
};

/// Stops the work when nobody waits for it any more: no page, and no draft of one.
class ImportWatch
{
public:
    explicit ImportWatch(std::shared_ptr<ImportWork> work)
        : m_work(std::move(work))
    {
    }
    ~ImportWatch() { m_work->progress().cancel(); }
    ImportWatch(const ImportWatch &) = delete;
    ImportWatch &operator=(const ImportWatch &) = delete;

    ImportWork &work() const { return *m_work; }

private:
    std::shared_ptr<ImportWork> m_work;
};

/// How far an import has come, whole: it outlives the rebuilding of the window in another language.
struct ImportDraft
{
    int step = 0;
    ImportOptions options;
    ImportPreview preview;
    ImportOutcome outcome;
    QVariantMap rules;
    std::shared_ptr<ImportWatch> watch;
};

} // namespace tefter
