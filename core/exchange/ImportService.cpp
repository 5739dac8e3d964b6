// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportService.h"

#include "core/exchange/ColumnsNotTaken.h"
#include "core/exchange/HeadingRow.h"
#include "core/exchange/ImportBatchRepository.h"
#include "core/exchange/ImportHeaders.h"
#include "core/exchange/ImportSource.h"
#include "core/exchange/KnownExport.h"
#include "core/exchange/ValueColumns.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/shop/OwnFile.h"
#include "core/shop/own/OwnFieldRepository.h"

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
void fillCells(const ImportOptions &options, ImportOutcome &outcome)
{
    QHash<qint64, QList<qsizetype>> wanted;
    for (qsizetype i = 0; i < outcome.rejectedRows.size(); ++i) {
        if (outcome.rejectedRows[i].cells.isEmpty())
            wanted[outcome.rejectedRows[i].line] << i;
    }
    if (wanted.isEmpty())
        return;
    auto table = openTable(options);
    if (!table)
        return;
    CsvReader &reader = table->reader;
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

Result<void> requireColumns(const Importer &importer, const ImportOptions &options)
{
    const QList<QStringList> missing = missingFields(importer, options.columns);
    if (missing.isEmpty())
        return {};
    return failure(Cause::CsvWrongKind, {fileNameOf(options), missing.first().join(u", "_s)});
}

/// What the person fixed stands in columns behind those of the file, where the file has none for it.
Result<void> fixValues(const QList<ImportField> &fields, CsvReader &reader, ImportOptions &options)
{
    int next = static_cast<int>(headerOf(reader).size());
    for (auto it = options.fixed.cbegin(); it != options.fixed.cend(); ++it) {
        if (std::none_of(fields.cbegin(), fields.cend(),
                         [&](const ImportField &field) { return field.id == it.key(); }))
            return failure(Cause::UnknownName, {u"field"_s, it.key()});
        if (it.value().trimmed().isEmpty())
            continue;
        int column = options.columns.value(it.key(), -1);
        if (column < 0) {
            column = next++;
            options.columns.insert(it.key(), column);
        }
        reader.fix(column, it.value());
    }
    return {};
}

/// A column that was kept for a field which the shop has no more holds nothing.
void dropRemoved(const QList<ImportField> &fields, QHash<QString, int> &columns)
{
    columns.removeIf([&](auto column) {
        return OwnField::idFromColumn(column.key()).isValid() &&
               std::none_of(fields.cbegin(), fields.cend(),
                            [&](const ImportField &field) { return field.id == column.key(); });
    });
}

QList<ImportField> fieldsWith(const Importer &importer, const QList<OwnField> &ownFields)
{
    QList<ImportField> fields = importer.fields();
    for (const OwnField &own : ownFields)
        fields.append({own.columnId(), {}, false, own});
    return fields;
}

QList<OwnField> ownFieldsFor(Connection &connection, const Importer &importer)
{
    const auto subject = importer.ownFieldsOf();
    return subject ? OwnFieldRepository(connection, *subject).all() : QList<OwnField>();
}

bool isOwnKind(const QList<ImportField> &fields, const QString &id, OwnFieldKind kind)
{
    return std::any_of(fields.cbegin(), fields.cend(), [&](const ImportField &field) {
        return field.id == id && field.own && field.own->kind == kind;
    });
}

/// The columns that the file itself has.
QHash<QString, int> ownColumns(const QHash<QString, int> &columns, qsizetype count)
{
    QHash<QString, int> own = columns;
    own.removeIf([count](auto column) { return column.value() >= count; });
    return own;
}

} // namespace

/// A file that is open, its columns known, its values understood.
struct ImportService::Prepared
{
    const Importer *importer = nullptr;
    QList<OwnField> ownFields;
    CsvReader reader;
    TableFormat format = TableFormat::Csv;
    bool isTyped = false;
    QList<ImportNote> notes;
    ImportOptions options;
    ValueColumns values;
    bool remembered = false;
    QString program;
    QStringList sheets;
};

const Importer *ImportService::find(const QString &id) const
{
    const auto found = std::find_if(m_importers.cbegin(), m_importers.cend(),
                                    [&](const auto &importer) { return importer->id() == id; });
    return found == m_importers.cend() ? nullptr : found->get();
}

QList<OwnField> ImportService::ownFields(const Importer &importer) const
{
    return m_shop.read([&](Connection &c) { return ownFieldsFor(c, importer); }).value_or(QList<OwnField>());
}

Result<QList<ImportField>> ImportService::fields(const Importer &importer) const
{
    return m_shop.read([&](Connection &c) { return fieldsWith(importer, ownFieldsFor(c, importer)); });
}

QHash<QString, int> ImportService::rememberedColumns(const Importer &importer,
                                                     const QStringList &header) const
{
    return m_shop
        .read(
            [&](Connection &c) { return ImportBatchRepository(c).rememberedColumns(importer.id(), header); })
        .value_or(QHash<QString, int>());
}

ImportSource ImportService::source(const Importer &importer) const
{
    return {importer, ownFields(importer), [this, &importer](const QStringList &header) {
                return !rememberedColumns(importer, header).isEmpty();
            }};
}

QString ImportService::likeliest(const ImportOptions &options) const
{
    QString best = QStringLiteral("customers");
    if (isOwnFile(m_shop, options.path))
        return best;
    auto table = openTable(options);
    const auto rows =
        table ? table->reader.firstRows(ImportSource::rowsLookedAt) : Result<QList<QStringList>>();
    // What is asked for comes first where the file has all that it needs.
    if (const Importer *wanted = find(options.importer); wanted && table) {
        const auto row = rows ? headingRow(*wanted, {}, *rows) : std::nullopt;
        if (fieldsKnown(*wanted, row ? rows->at(*row) : headerOf(table->reader)) > 0)
            return wanted->id();
    }
    qsizetype most = -1;
    const auto weigh = [&](const Importer &importer, const QStringList &header) {
        if (!isToldBy(importer, header) && rememberedColumns(importer, header).isEmpty())
            return;
        const qsizetype found = fieldsKnown(importer, header);
        if (found > most) {
            most = found;
            best = importer.id();
        }
    };
    for (const auto &importer : m_importers) {
        const auto row = rows ? headingRow(*importer, {}, *rows) : std::nullopt;
        if (table)
            weigh(*importer, row ? rows->at(*row) : headerOf(table->reader));
    }
    if (most > 0 || (table && table->format != TableFormat::Xlsx))
        return best;
    for (const auto &importer : m_importers) { // perhaps another sheet holds the rows
        if (const auto other = source(*importer).open(options))
            weigh(*importer, headerOf(other->reader));
    }
    return best;
}

/// How many fields a header is known to hold; 0 where something that the importer needs is missing.
qsizetype ImportService::fieldsKnown(const Importer &importer, const QStringList &header) const
{
    QHash<QString, int> columns = rememberedColumns(importer, header);
    const auto known = knownExport(importer.id(), header);
    if (columns.isEmpty())
        columns = known ? known->columns : guessColumns(importer, header);
    if (!missingFields(importer, columns).isEmpty())
        return 0;
    return columns.size() + (known && known->chiefly.isEmpty()
                                 ? header.size()
                                 : 0); // what is known goes before what is guessed
}

Result<ImportService::Prepared> ImportService::prepare(const ImportOptions &options, Progress &progress) const
{
    const Importer *importer = find(options.importer);
    if (!importer)
        return failure(Cause::UnknownName, {u"import"_s, options.importer});
    if (isOwnFile(m_shop, options.path))
        return failure(Cause::CannotRead, {options.path});
    auto table = source(*importer).open(options);
    if (!table)
        return failure(table.error());
    ImportStyle style = options.style;
    if (table->isTyped && style.decimal == '\0')
        style.decimal = '.';
    Prepared prepared{importer,
                      ownFields(*importer),
                      std::move(table->reader),
                      table->format,
                      table->isTyped,
                      table->notes,
                      options,
                      ValueColumns(style),
                      false,
                      {},
                      table->sheets};
    if (prepared.options.sheet.isEmpty())
        prepared.options.sheet = table->sheet;
    if (prepared.options.columns.isEmpty() && !options.preset.isEmpty()) {
        const auto kept = preset(options.importer, options.preset);
        if (!kept)
            return failure(kept.error());
        kept->applyTo(prepared.options, headerOf(prepared.reader));
        prepared.values = ValueColumns(prepared.options.style);
    } else if (prepared.options.columns.isEmpty()) {
        const QStringList header = headerOf(prepared.reader);
        prepared.options.columns = rememberedColumns(*importer, header);
        prepared.remembered = !prepared.options.columns.isEmpty();
        const auto known = knownExport(importer->id(), header);
        if (known)
            prepared.program = known->program;
        if (known && options.codeSource.isEmpty())
            prepared.options.codeSource = known->program;
        if (!prepared.remembered)
            prepared.options.columns =
                known ? known->columns : guessColumns(*importer, header, prepared.ownFields);
    }
    const QList<ImportField> fields = fieldsWith(*importer, prepared.ownFields);
    dropRemoved(fields, prepared.options.columns);
    if (const auto fixed = fixValues(fields, prepared.reader, prepared.options); !fixed)
        return failure(fixed.error());
    const auto isNumber = [&](const QString &id) {
        return importer->isNumber(id) || isOwnKind(fields, id, OwnFieldKind::Number);
    };
    const auto isDay = [&](const QString &id) {
        return importer->isDay(id) || isOwnKind(fields, id, OwnFieldKind::Date);
    };
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
    preview.format = tableFormatId(prepared->format);
    preview.program = prepared->program;
    preview.fixed = prepared->options.fixed;
    preview.fields = fieldsWith(*prepared->importer, prepared->ownFields);
    const QList<ImportPreset> kept = presets(options.importer).value_or(QList<ImportPreset>());
    for (const ImportPreset &one : kept)
        preview.presets << one.name;
    preview.notes = prepared->notes;
    preview.sheets = prepared->sheets;
    preview.sheet = prepared->options.sheet;
    preview.encoding = prepared->reader.encoding().name;
    preview.dialect = prepared->reader.dialect();
    preview.header = headerOf(prepared->reader);
    preview.columns = ownColumns(prepared->options.columns, preview.header.size());
    preview.remembered = prepared->remembered;
    preview.style = prepared->values.found();
    preview.decimalIsAmbiguous = !prepared->isTyped && prepared->values.decimalIsAmbiguous();
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
    const auto known = knownExport(prepared->importer->id(), headerOf(prepared->reader));
    const ImportSetting setting{
        prepared->options, m_shop.settings(),   m_shop.vatRates(),    m_shop.clock().today(),
        prepared->values,  prepared->ownFields, m_shop.clock().now(), known ? known->program : QString()};
    auto run = prepared->importer->start(setting);
    CsvReader &reader = prepared->reader;
    ColumnsNotTaken notTaken(headerOf(reader), run->columns());
    while (reader.next()) {
        if (reader.isBroken() && prepared->importer->needsEveryRow())
            return failure(Cause::CsvOpenQuote, {options.path, QString::number(reader.line())});
        run->take(reader);
        notTaken.see(reader);
        if (reader.rowsRead() % rowsBetweenReports == 0) {
            progress.report(reader.position(), 2 * reader.size());
            if (progress.isCancelled())
                return failure(Cause::Cancelled);
        }
    }
    if (reader.error())
        return failure(*reader.error());
    run->finish();
    run->outcome().notes = prepared->notes + run->outcome().notes;
    run->outcome().header = headerOf(reader);
    run->outcome().notTaken = notTaken.names();
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
    (*run)->noteLostPictures();
    fillCells((*run)->options(), (*run)->outcome());
    return (*run)->outcome();
}

Result<ImportOutcome> ImportService::run(const ImportOptions &options, Progress &progress) const
{
    if (isOwnFile(m_shop, options.path))
        return failure(Cause::CannotRead, {options.path});
    std::atomic<bool> isRefused{false};
    auto sha =
        std::async(std::launch::async, [&] { return sha256Of(options, [&] { return isRefused.load(); }); });
    // A damaged file gets worse with every row; it is read through while the rows are.
    auto whole = std::async(std::launch::async, [this] { return m_shop.requireWhole(); });
    auto run = stage(options, progress);
    isRefused = !run;
    if (!run)
        return failure(run.error());
    const QString sha256 = sha.get();
    if (const Result<void> isWhole = whole.get(); !isWhole)
        return failure(isWhole.error());
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
            ImportOptions named = options;
            named.codeSource = (*run)->codeSource();
            outcome.batch = repository.add(named, fileNameOf(options), sha256, m_shop.clock().utcText(),
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
            repository.rememberColumns(outcome.batch, outcome.header,
                                       ownColumns((*run)->columns(), outcome.header.size()));
            return {};
        });
    if (!written)
        return failure(written.error());
    (*run)->noteLostPictures();
    fillCells((*run)->options(), (*run)->outcome());
    return (*run)->outcome();
}

Result<QList<ImportPreset>> ImportService::presets(const QString &importer) const
{
    return m_shop.read([&](Connection &c) { return ImportPresetRepository(c).all(importer); });
}

Result<ImportPreset> ImportService::preset(const QString &importer, const QString &name) const
{
    const auto found =
        m_shop.read([&](Connection &c) { return ImportPresetRepository(c).find(importer, name); });
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(Cause::UnknownName, {u"columns"_s, name});
    return **found;
}

Result<void> ImportService::keepPreset(const ImportPreset &preset) const
{
    if (preset.name.trimmed().isEmpty())
        return failure(Cause::NameMissing);
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Columns kept as “%1”")), {preset.name}},
                        [&](Transaction &tx) { ImportPresetRepository(tx.connection()).save(tx, preset); });
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
    if (chosen->state == u"undone")
        return failure(Cause::NothingToUndo, {chosen->fileName});
    return undoBatch(m_shop, chosen->id);
}

Result<void> saveRejected(const QString &path, const ImportOutcome &outcome,
                          const std::function<QString(const RejectedRow &)> &sentence)
{
    auto writer = CsvWriter::create(path, CsvFormat::spreadsheet(false));
    if (!writer)
        return failure(writer.error());
    // Cells beyond the last column are kept too, in columns without a name.
    QStringList header = outcome.header;
    for (const RejectedRow &row : outcome.rejectedRows)
        header.resize(qMax(header.size(), row.cells.size()));
    writer->row(header + rejectionHeader());
    for (const RejectedRow &row : outcome.rejectedRows) {
        QStringList cells = row.cells;
        cells.resize(header.size());
        writer->row(cells + QStringList{QString::number(row.line), row.column, row.value, sentence(row)});
    }
    return writer->finish();
}

} // namespace tefter
