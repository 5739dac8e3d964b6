// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportService.h"

#include "core/exchange/ImportBatchRepository.h"
#include "core/exchange/ImportHeaders.h"
#include "core/exchange/ValueColumns.h"
#include "core/exchange/csv/CsvWriter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <future>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewRows = 50;
constexpr qint64 rowsBetweenReports = 4096;
constexpr qint64 bytesPerRead = 1 << 20;

QString sha256Of(const ImportOptions &options, const std::function<bool()> &isStopped)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QFile file(options.path);
    if (!options.path.isEmpty() && file.open(QIODevice::ReadOnly)) {
        QByteArray part;
        while (!isStopped() && !(part = file.read(bytesPerRead)).isEmpty())
            hash.addData(part);
    } else {
        hash.addData(options.pasted.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString fileNameOf(const ImportOptions &options)
{
    return QFileInfo(options.path).fileName();
}

QList<int> columnsWhere(const ImportOptions &options, const std::function<bool(const QString &)> &wanted)
{
    QList<int> result;
    for (auto it = options.columns.cbegin(); it != options.columns.cend(); ++it) {
        if (it.value() >= 0 && wanted(it.key()))
            result << it.value();
    }
    return result;
}

/// Rows that were rejected by their place alone get their cells, for the file of rejected rows.
void fillCells(CsvReader &reader, ImportOutcome &outcome)
{
    QHash<qint64, QList<qsizetype>> wanted;
    for (qsizetype i = 0; i < outcome.rejectedRows.size(); ++i) {
        if (outcome.rejectedRows[i].cells.isEmpty())
            wanted[outcome.rejectedRows[i].line] << i;
    }
    if (wanted.isEmpty() || !reader.rewind())
        return;
    while (reader.next()) {
        const auto found = wanted.constFind(reader.line());
        if (found == wanted.constEnd())
            continue;
        for (const qsizetype i : *found) {
            for (int c = 0; c < static_cast<int>(reader.cells().size()); ++c)
                outcome.rejectedRows[i].cells << reader.text(c);
        }
    }
    std::stable_sort(outcome.rejectedRows.begin(), outcome.rejectedRows.end(),
                     [](const RejectedRow &a, const RejectedRow &b) { return a.line < b.line; });
}

QStringList headerOf(const CsvReader &reader)
{
    QStringList header = reader.header();
    while (header.size() < reader.columns())
        header << QString::number(header.size() + 1);
    return header;
}

Result<void> requireColumns(const Importer &importer, const ImportOptions &options)
{
    const QList<QStringList> missing = missingFields(importer, options.columns);
    if (missing.isEmpty())
        return {};
    return failure(Cause::CsvWrongKind, {fileNameOf(options), missing.first().join(u", "_s)});
}

} // namespace

/// A file that is open, its columns known, its values understood.
struct ImportService::Prepared
{
    const Importer *importer = nullptr;
    CsvReader reader;
    ImportOptions options;
    ValueColumns values;
    bool remembered = false;
};

const Importer *ImportService::find(const QString &id) const
{
    const auto found = std::find_if(m_importers.cbegin(), m_importers.cend(),
                                    [&](const auto &importer) { return importer->id() == id; });
    return found == m_importers.cend() ? nullptr : found->get();
}

Result<CsvReader> ImportService::open(const ImportOptions &options) const
{
    return options.path.isEmpty() ? CsvReader::fromText(options.pasted, options.csv)
                                  : CsvReader::open(options.path, options.csv);
}

QHash<QString, int> ImportService::rememberedColumns(const Importer &importer,
                                                     const QStringList &header) const
{
    return m_shop
        .read(
            [&](Connection &c) { return ImportBatchRepository(c).rememberedColumns(importer.id(), header); })
        .value_or(QHash<QString, int>());
}

QString ImportService::likeliest(const ImportOptions &options) const
{
    QString best = QStringLiteral("customers");
    const auto reader = open(options);
    if (!reader)
        return best;
    const QStringList header = headerOf(*reader);
    qsizetype most = -1;
    for (const auto &importer : m_importers) {
        QHash<QString, int> columns = rememberedColumns(*importer, header);
        if (columns.isEmpty())
            columns = guessColumns(*importer, header);
        const qsizetype found = missingFields(*importer, columns).isEmpty() ? columns.size() : 0;
        if (found > most) {
            most = found;
            best = importer->id();
        }
    }
    return best;
}

Result<ImportService::Prepared> ImportService::prepare(const ImportOptions &options, Progress &progress) const
{
    const Importer *importer = find(options.importer);
    if (!importer)
        return failure(Cause::UnknownName, {u"import"_s, options.importer});
    auto reader = open(options);
    if (!reader)
        return failure(reader.error());
    Prepared prepared{importer, std::move(*reader), options, ValueColumns(options.style), false};
    if (prepared.options.columns.isEmpty()) {
        const QStringList header = headerOf(prepared.reader);
        prepared.options.columns = rememberedColumns(*importer, header);
        prepared.remembered = !prepared.options.columns.isEmpty();
        if (!prepared.remembered)
            prepared.options.columns = guessColumns(*importer, header);
    }
    const auto isNumber = [&](const QString &field) { return importer->isNumber(field); };
    const auto isDay = [&](const QString &field) { return importer->isDay(field); };
    const auto looked = prepared.values.look(prepared.reader, columnsWhere(prepared.options, isNumber),
                                             columnsWhere(prepared.options, isDay), progress);
    if (!looked)
        return failure(looked.error());
    return prepared;
}

Result<ImportPreview> ImportService::preview(const ImportOptions &options) const
{
    Progress unwatched;
    return preview(options, unwatched);
}

Result<ImportPreview> ImportService::preview(const ImportOptions &options, Progress &progress) const
{
    auto prepared = prepare(options, progress);
    if (!prepared)
        return failure(prepared.error());
    ImportPreview preview;
    preview.encoding = prepared->reader.encoding().name;
    preview.dialect = prepared->reader.dialect();
    preview.header = headerOf(prepared->reader);
    preview.columns = prepared->options.columns;
    preview.remembered = prepared->remembered;
    preview.style = prepared->values.found();
    preview.decimalIsAmbiguous = prepared->values.decimalIsAmbiguous();
    preview.dayOrderIsAmbiguous = prepared->values.dayOrderIsAmbiguous();
    preview.rows = prepared->reader.rows(previewRows);
    const QString sha = sha256Of(options, [&] { return progress.isCancelled(); });
    if (progress.isCancelled())
        return failure(Cause::Cancelled);
    preview.importedBefore = m_shop
                                 .read([&](Connection &c) {
                                     return ImportBatchRepository(c).importedBefore(sha, options.importer);
                                 })
                                 .value_or(QDateTime());
    return preview;
}

Result<std::unique_ptr<ImportRun>> ImportService::stage(const ImportOptions &options,
                                                        Progress &progress) const
{
    Progress unwatched; // the rows themselves are what takes long
    auto prepared = prepare(options, unwatched);
    if (!prepared)
        return failure(prepared.error());
    if (const auto complete = requireColumns(*prepared->importer, prepared->options); !complete)
        return failure(complete.error());
    const ImportSetting setting{prepared->options, m_shop.settings(), m_shop.vatRates(),
                                m_shop.clock().today(), prepared->values};
    auto run = prepared->importer->start(setting);
    CsvReader &reader = prepared->reader;
    while (reader.next()) {
        run->take(reader);
        if (reader.rowsRead() % rowsBetweenReports == 0) {
            progress.report(reader.position(), 2 * reader.size());
            if (progress.isCancelled())
                return failure(Cause::Cancelled);
        }
    }
    if (reader.error())
        return failure(*reader.error());
    run->finish();
    run->outcome().header = headerOf(reader);
    return run;
}

Result<ImportOutcome> ImportService::tryOut(const ImportOptions &options, Progress &progress) const
{
    auto run = stage(options, progress);
    if (!run)
        return failure(run.error());
    const auto matched = m_shop.read([&](Connection &c) { (*run)->match(c); });
    if (!matched)
        return failure(matched.error());
    if (auto reader = open(options))
        fillCells(*reader, (*run)->outcome());
    return (*run)->outcome();
}

Result<ImportOutcome> ImportService::run(const ImportOptions &options, Progress &progress) const
{
    std::atomic<bool> isRefused{false};
    auto sha =
        std::async(std::launch::async, [&] { return sha256Of(options, [&] { return isRefused.load(); }); });
    auto run = stage(options, progress);
    isRefused = !run;
    if (!run)
        return failure(run.error());
    const QString sha256 = sha.get();
    const StepLabel label =
        options.path.isEmpty()
            ? StepLabel{QStringLiteral(QT_TRANSLATE_NOOP("step", "Import of a pasted table")), {}}
            : StepLabel{QStringLiteral(QT_TRANSLATE_NOOP("step", "Import of %1")), {fileNameOf(options)}};
    const auto written =
        m_shop.writeRecorded(label, [&](Transaction &tx, StepRecorder &recorder) -> Result<void> {
            ImportBatchRepository repository(tx.connection());
            const QDateTime before = repository.importedBefore(sha256, options.importer);
            if (before.isValid() && !options.again)
                return failure(Cause::SameFileAgain,
                               {fileNameOf(options), before.toLocalTime().toString(Qt::ISODate)});
            ImportOutcome &outcome = (*run)->outcome();
            outcome.batch = repository.add(options, fileNameOf(options), sha256, m_shop.clock().utcText(),
                                           m_shop.author(tx.connection()));
            recorder.belongsTo(tx, outcome.batch);
            (*run)->match(tx.connection());
            Progress writing([&](qint64 done, qint64 total) {
                progress.report(total + done, 2 * total);
                if (progress.isCancelled())
                    throw DbError(Cause::Cancelled);
            });
            (*run)->write(tx, outcome.batch, writing);
            repository.setOutcome(outcome);
            repository.rememberColumns(outcome.batch, outcome.header, (*run)->columns());
            return {};
        });
    if (!written)
        return failure(written.error());
    if (auto reader = open(options))
        fillCells(*reader, (*run)->outcome());
    return (*run)->outcome();
}

Result<QList<ImportBatch>> ImportService::batches() const
{
    return m_shop.read([](Connection &c) { return ImportBatchRepository(c).all(); });
}

Result<BatchUndone> ImportService::undo(BatchId batch) const
{
    const auto list = batches();
    if (!list)
        return failure(list.error());
    const auto chosen = std::find_if(list->cbegin(), list->cend(), [&](const ImportBatch &one) {
        return batch.isValid() ? one.id == batch : one.state == u"done";
    });
    if (chosen == list->cend() && batch.isValid())
        return failure(Cause::NotFound, {u"import"_s, QString::number(batch.value)});
    if (chosen == list->cend())
        return failure(Cause::NothingToUndo);
    if (chosen->state != u"done")
        return failure(Cause::NothingToUndo, {chosen->fileName});
    return undoBatch(m_shop, chosen->id);
}

Result<void> saveRejected(const QString &path, const ImportOutcome &outcome,
                          const std::function<QString(const RejectedRow &)> &sentence)
{
    auto writer = CsvWriter::create(path, CsvFormat::spreadsheet(false));
    if (!writer)
        return failure(writer.error());
    writer->row(outcome.header + QStringList{u"line"_s, u"column"_s, u"value"_s, u"reason"_s});
    for (const RejectedRow &row : outcome.rejectedRows) {
        QStringList cells = row.cells.first(qMin(row.cells.size(), outcome.header.size()));
        while (cells.size() < outcome.header.size())
            cells << QString();
        writer->row(cells + QStringList{QString::number(row.line), row.column, row.value, sentence(row)});
    }
    return writer->finish();
}

} // namespace tefter
