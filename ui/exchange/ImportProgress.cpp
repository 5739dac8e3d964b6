// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportProgress.h"

#include "core/registry/Services.h"
#include "ui/common/Navigator.h"

namespace tefter {

namespace {
constexpr int lookEvery = 100;
} // namespace

ImportProgress::ImportProgress(const Workplace &workplace, QWidget *parent)
    : ProgressPanel(parent)
    , m_workplace(workplace)
{
    connect(&m_look, &QTimer::timeout, this, &ImportProgress::look);
    connect(this, &ProgressPanel::cancelRequested, this, &ImportProgress::stop);
    hide();
}

void ImportProgress::start(const ImportOptions &options, bool isTrial)
{
    const auto work = std::make_shared<ImportWork>(isTrial);
    watch(std::make_shared<ImportWatch>(work));
    const auto done = [this] { look(); };
    const ImportService *imports = &m_workplace.services.imports;
    Jobs &jobs = m_workplace.services.shop.jobs();
    if (isTrial)
        jobs.read(
            this, [imports, options, work] { work->finish(imports->tryOut(options, work->progress())); },
            done);
    else
        jobs.write(
            this, [imports, options, work] { work->finish(imports->run(options, work->progress())); }, done);
}

void ImportProgress::watch(std::shared_ptr<ImportWatch> watch)
{
    m_watch = std::move(watch);
    begin(words());
    tellOtherPages();
    m_look.start(lookEvery);
    Q_EMIT started();
}

void ImportProgress::stop()
{
    if (m_watch)
        m_watch->work().progress().cancel();
}

QString ImportProgress::words() const
{
    return m_watch->work().isTrial() ? tr("Looking at every line…") : tr("Importing…");
}

void ImportProgress::tellOtherPages()
{
    const WatchedProgress &progress = m_watch->work().progress();
    m_workplace.navigator.showWork(
        {QStringLiteral("import"), words(), progress.done(), progress.total(), [this] { stop(); }});
}

void ImportProgress::look()
{
    if (!m_watch)
        return;
    ImportWork &work = m_watch->work();
    const auto outcome = work.take();
    if (!outcome) {
        setProgress(work.progress().done(), work.progress().total());
        return tellOtherPages();
    }
    const bool isTrial = work.isTrial();
    m_look.stop();
    m_watch.reset();
    m_workplace.navigator.endWork(QStringLiteral("import"));
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
