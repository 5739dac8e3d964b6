// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportProgress.h"

#include "core/shop/Jobs.h"

namespace tefter {

namespace {
constexpr int lookEvery = 100;
} // namespace

ImportProgress::ImportProgress(const ImportService &imports, Jobs &jobs, QWidget *parent)
    : ProgressPanel(parent)
    , m_imports(imports)
    , m_jobs(jobs)
{
    connect(&m_look, &QTimer::timeout, this, &ImportProgress::look);
    connect(this, &ProgressPanel::cancelRequested, this, [this] {
        if (m_watch)
            m_watch->work().progress().cancel();
    });
    hide();
}

void ImportProgress::start(const ImportOptions &options, bool isTrial)
{
    const auto work = std::make_shared<ImportWork>(isTrial);
    watch(std::make_shared<ImportWatch>(work));
    const auto done = [this] { look(); };
    if (isTrial)
        m_jobs.read(
            this,
            [imports = &m_imports, options, work] {
                work->finish(imports->tryOut(options, work->progress()));
            },
            done);
    else
        m_jobs.write(
            this,
            [imports = &m_imports, options, work] { work->finish(imports->run(options, work->progress())); },
            done);
}

void ImportProgress::watch(std::shared_ptr<ImportWatch> watch)
{
    m_watch = std::move(watch);
    begin(m_watch->work().isTrial() ? tr("Looking at every line…") : tr("Importing…"));
    m_look.start(lookEvery);
    Q_EMIT started();
}

void ImportProgress::look()
{
    if (!m_watch)
        return;
    ImportWork &work = m_watch->work();
    const auto outcome = work.take();
    if (!outcome)
        return setProgress(work.progress().done(), work.progress().total());
    const bool isTrial = work.isTrial();
    m_look.stop();
    m_watch.reset();
    if (!*outcome)
        Q_EMIT failed(outcome->error());
    else if (isTrial)
        Q_EMIT tried(**outcome);
    else
        Q_EMIT imported(**outcome);
    // Last, when the keyboard has left the button that goes with it.
    finish();
}

} // namespace tefter
