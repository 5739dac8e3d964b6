// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportService.h"
#include "ui/common/WatchedProgress.h"

#include <QVariantMap>

#include <memory>
#include <mutex>

namespace tefter {

enum class ImportStep { Start, Columns, Rules, Trial, Done };

/// A trial or an import that is under way; the worker writes, the window looks from time to time.
class ImportWork
{
public:
    explicit ImportWork(bool isTrial)
        : m_isTrial(isTrial)
    {
    }

    bool isTrial() const { return m_isTrial; }
    WatchedProgress &progress() { return m_progress; }

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
    WatchedProgress m_progress;
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
    ImportStep step = ImportStep::Start;
    ImportOptions options;
    ImportPreview preview;
    ImportOutcome outcome;
    QVariantMap rules;
    std::shared_ptr<ImportWatch> watch;
};

} // namespace tefter
