// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportReading.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/WatchedProgress.h"

#include <QFileInfo>

namespace tefter {

namespace {

/// A file that is read sooner than this shows no progress.
constexpr int lookAtReadingEvery = 100;

} // namespace

ImportReading::ImportReading(const Workplace &workplace, QWidget *parent)
    : ProgressPanel(parent)
    , m_workplace(workplace)
{
    connect(&m_look, &QTimer::timeout, this, &ImportReading::look);
    connect(this, &ProgressPanel::cancelRequested, this, &ImportReading::stop);
    hide();
}

ImportReading::~ImportReading()
{
    stop();
}

void ImportReading::read(const ImportOptions &options, bool isFirst)
{
    stop();
    m_progress = std::make_shared<WatchedProgress>();
    const QString file = QFileInfo(options.path).fileName();
    m_what = file.isEmpty() ? tr("Reading the table…")
                            //: %1 is the name of a file
                            : tr("Reading %1…").arg(m_workplace.formats.isolate(file));
    m_look.start(lookAtReadingEvery);
    m_workplace.services.shop.jobs().read(
        this, m_newest,
        [imports = &m_workplace.services.imports, options = ImportOptions(options), isFirst,
         progress = m_progress]() mutable {
            if (isFirst)
                options.importer = imports->likeliest(options);
            return std::pair(options.importer, imports->preview(options, *progress));
        },
        [this](const std::pair<QString, Result<ImportPreview>> &read) {
            m_look.stop();
            m_progress.reset();
            if (read.second)
                Q_EMIT done(read.first, *read.second);
            else
                Q_EMIT failed(read.second.error());
            // Last, when the keyboard has left the button that goes with it.
            finish();
        });
}

void ImportReading::look()
{
    if (isHidden()) {
        begin(m_what);
        Q_EMIT shown();
    }
    setProgress(m_progress->done(), m_progress->total());
}

void ImportReading::stop()
{
    if (m_progress)
        m_progress->cancel();
}

} // namespace tefter
