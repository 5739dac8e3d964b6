// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ListExport.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/PeopleExport.h"

#include <QDir>

namespace tefter {

namespace {

constexpr qsizetype rowsAtOnce = 500;

int asCount(qsizetype rows)
{
    return static_cast<int>(qMin<qsizetype>(rows, 1'000'000'000));
}

} // namespace

ListExport::ListExport(const Workplace &workplace, const QString &pageId, QWidget *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_pageId(pageId)
{
}

QWidget *ListExport::window() const
{
    return static_cast<QWidget *>(parent());
}

void ListExport::ask(ListSource source, const QString &name)
{
    if (m_writer)
        return m_workplace.navigator.announce(tr("A file is being written already."));
    const auto place = PeopleExport::askPlace(
        m_workplace, {QStringLiteral("xlsx"), QStringLiteral("spreadsheet")}, name, window());
    if (place)
        write(std::move(source), place->target, place->path);
}

void ListExport::write(ListSource source, const QString &target, const QString &path)
{
    if (m_writer)
        return;
    QList<ExportColumn> columns;
    for (const QString &head : std::as_const(source.heads))
        columns.append({head, {}});
    const Exporter &exporter = *m_workplace.services.exports.find(target);
    const ShopSettings settings = m_workplace.services.shop.settings();
    auto writer = exporter.open(path, columns, settings);
    if (!writer)
        return MessageDialog::tell(writer.error(), window());
    m_writer = std::move(*writer);
    m_source = std::move(source);
    m_path = path;
    m_decimalSign = QLatin1Char(exporter.decimalSign(settings));
    m_done = m_written = 0;
    m_isStopped = false;
    //: %Ln is a number of rows of a list
    m_what = tr("Writing %Ln rows…", nullptr, asCount(m_source.count));
    writeNext();
}

void ListExport::writeNext()
{
    if (m_isStopped) {
        end();
        return m_workplace.navigator.announce(tr("Stopped. No file was written."));
    }
    if (m_done >= m_source.count)
        return finish();
    // What is written at once shows no progress.
    if (m_done > 0)
        m_workplace.navigator.showWork(
            {m_pageId, m_what, m_done, m_source.count, [this] { m_isStopped = true; }});
    m_source.read(m_done, rowsAtOnce, [this](const FileRows &rows) { take(rows); });
}

void ListExport::take(const FileRows &rows)
{
    for (const QList<FileCell> &row : rows) {
        for (const FileCell &cell : row) {
            if (cell.isPlain)
                m_writer->number(QString(cell.text).replace(u'.', m_decimalSign).toStdString());
            else
                m_writer->cell(QStringView(cell.text));
        }
        m_writer->endRow();
    }
    m_written += rows.size();
    m_done += rowsAtOnce;
    QMetaObject::invokeMethod(this, &ListExport::writeNext, Qt::QueuedConnection);
}

void ListExport::finish()
{
    m_workplace.services.shop.jobs().read(
        this, [writer = m_writer] { return writer->finish(); },
        [this](const Result<void> &finished) {
            const QString said = tr("%Ln rows written to “%1”.", nullptr, asCount(m_written))
                                     .arg(m_workplace.formats.isolate(QDir::toNativeSeparators(m_path)));
            end();
            if (!finished)
                return MessageDialog::tell(finished.error(), window());
            m_workplace.navigator.announce(said);
        });
}

void ListExport::end()
{
    m_writer.reset();
    m_source = {};
    m_workplace.navigator.endWork(m_pageId);
    Q_EMIT ended();
}

} // namespace tefter
