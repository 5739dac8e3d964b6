// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PeopleExport.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/ExportHeaders.h"
#include "ui/common/FileChoice.h"
#include "ui/common/Navigator.h"
#include "ui/common/WatchedProgress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// A file that is written sooner than this shows no progress.
constexpr int lookEvery = 300;

int shownPeople(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, 1'000'000'000));
}

/// "Excel (XLSX) (*.xlsx)": as file dialogs want it.
QString fileFilter(const Exporter &exporter)
{
    return exportWord(exporter.label()) + u" (*."_s + exporter.suffix() + u')';
}

} // namespace

QString exportWord(const QString &key)
{
    return QCoreApplication::translate("export", key.toUtf8().constData());
}

PeopleExport::PeopleExport(const Workplace &workplace, const QString &pageId, QWidget *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_pageId(pageId)
{
    connect(&m_look, &QTimer::timeout, this, &PeopleExport::showProgress);
}

QWidget *PeopleExport::window() const
{
    return static_cast<QWidget *>(parent());
}

std::optional<PeopleExport::Place> PeopleExport::askPlace(const Workplace &workplace,
                                                          const QStringList &targets, const QString &name,
                                                          QWidget *window)
{
    const ExportService &exports = workplace.services.exports;
    QStringList filters;
    for (const QString &target : targets)
        filters << fileFilter(*exports.find(target));
    QString chosen = filters.first();
    Place place{fileChoice::toSave(window, tr("Where to write the file"),
                                   QDir(documentsFolder()).filePath(name + u".xlsx"_s), filters.join(u";;"_s),
                                   &chosen),
                {}};
    if (place.path.isEmpty())
        return std::nullopt;
    // What the name ends in counts, else the format that was chosen.
    place.target = targets.value(qMax<qsizetype>(0, filters.indexOf(chosen)));
    for (const QString &target : targets) {
        if (place.path.endsWith(u'.' + exports.find(target)->suffix(), Qt::CaseInsensitive))
            place.target = target;
    }
    if (QFileInfo(place.path).suffix().isEmpty())
        place.path += u'.' + exports.find(place.target)->suffix();
    return place;
}

void PeopleExport::askFormat(const QList<qint64> &people, ExportOptions options, const QString &name)
{
    if (isWriting())
        return m_workplace.navigator.announce(tr("A file is being written already."));
    const auto place = askPlace(
        m_workplace, {QStringLiteral("xlsx"), QStringLiteral("spreadsheet"), QStringLiteral("vcard")}, name,
        window());
    if (!place)
        return;
    options.target = place->target;
    addWords(options, *m_workplace.services.exports.find(options.target),
             m_workplace.services.shop.settings());
    write(people, options, place->path);
}

void PeopleExport::askAndWrite(const QList<qint64> &people, const ExportOptions &options,
                               const QString &fileName)
{
    if (isWriting())
        return m_workplace.navigator.announce(tr("A file is being written already."));
    const QString path = fileChoice::toSave(window(), tr("Where to write the file"),
                                            QDir(documentsFolder()).filePath(fileName),
                                            fileFilter(*m_workplace.services.exports.find(options.target)));
    if (!path.isEmpty())
        write(people, options, path);
}

void PeopleExport::write(const QList<qint64> &people, const ExportOptions &options, const QString &path)
{
    if (isWriting())
        return;
    m_progress = std::make_shared<WatchedProgress>();
    //: %Ln is a number of people whose lines are written into a file
    m_what = tr("Writing %Ln people…", nullptr, shownPeople(people.size()));
    m_look.start(lookEvery);
    m_workplace.services.shop.jobs().write(
        this,
        [&services = m_workplace.services, people, options, path, progress = m_progress] {
            return services.exports.run(people, options, path, *progress);
        },
        [this, path](const Result<ExportOutcome> &outcome) { finish(outcome, path); });
}

void PeopleExport::stop()
{
    if (m_progress)
        m_progress->cancel();
}

void PeopleExport::showProgress()
{
    m_workplace.navigator.showWork({m_pageId, m_progress->isCancelled() ? tr("Stopping…") : m_what,
                                    m_progress->done(), m_progress->total(), [this] { stop(); }});
}

void PeopleExport::finish(const Result<ExportOutcome> &outcome, const QString &path)
{
    m_look.stop();
    m_progress.reset();
    m_workplace.navigator.endWork(m_pageId);
    if (outcome) {
        m_workplace.navigator.announce(
            tr("%Ln people written to “%1”.", nullptr, shownPeople(outcome->people))
                .arg(m_workplace.formats.isolate(QDir::toNativeSeparators(path))));
        Q_EMIT written(path, outcome->people);
    } else if (outcome.error().cause == Cause::Cancelled) {
        m_workplace.navigator.announce(tr("Stopped. No file was written."));
    } else {
        Q_EMIT failed(outcome.error());
    }
    Q_EMIT ended();
}

} // namespace tefter
