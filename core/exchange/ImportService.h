// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportPreset.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/ImportSource.h"
#include "core/exchange/TableFile.h"
#include "core/shop/BatchUndo.h"

namespace tefter {

/// One import that was made, as listed.
struct ImportBatch
{
    BatchId id;
    QString importer;
    QString fileName;
    QDateTime at; ///< UTC
    qint64 linesRead = 0;
    QString state; ///< done, undone, partly
};

using ImporterList = std::vector<std::shared_ptr<const Importer>>;

/// Imports: look, try, import, take back.
class ImportService
{
public:
    ImportService(Shop &shop, ImporterList importers)
        : m_shop(shop)
        , m_importers(std::move(importers))
    {
    }

    const ImporterList &importers() const { return m_importers; }
    const Importer *find(const QString &id) const;
    /// What the columns of such a file may hold: the fields of the importer and those that the shop has made.
    Result<QList<ImportField>> fields(const Importer &importer) const;

    /// What the file most likely holds: the importer that finds all it needs in the header, and most of it;
    /// that of the options goes first.
    QString likeliest(const ImportOptions &options) const;
    /// What the file looks like and how its columns would be taken. Changes nothing.
    Result<ImportPreview> preview(const ImportOptions &options) const;
    /// The same of a file that is long to read.
    Result<ImportPreview> preview(const ImportOptions &options, Progress &progress) const;
    /// What an import would do, in full; changes nothing.
    Result<ImportOutcome> tryOut(const ImportOptions &options, Progress &progress) const;
    /// Imports in one transaction: cancelled or killed, it leaves nothing.
    Result<ImportOutcome> run(const ImportOptions &options, Progress &progress) const;

    /// What was kept under names for this importer, by name.
    Result<QList<ImportPreset>> presets(const QString &importer) const;
    /// Cause::UnknownName where there is no such name.
    Result<ImportPreset> preset(const QString &importer, const QString &name) const;
    /// Keeps it under its name; what had the name before is replaced. Cause::NameMissing.
    Result<void> keepPreset(const ImportPreset &preset) const;

    /// Newest first.
    Result<QList<ImportBatch>> batches() const;
    /// Takes an import back; the newest one that was not, where none is named.
    Result<BatchUndone> undo(BatchId batch = {}) const;

private:
    ImportSource source(const Importer &importer) const;
    qsizetype fieldsKnown(const Importer &importer, const QStringList &header) const;
    struct Prepared;

    Result<Prepared> prepare(const ImportOptions &options, Progress &progress) const;
    Result<std::unique_ptr<ImportRun>> stage(const ImportOptions &options, Progress &progress) const;
    QList<OwnField> ownFields(const Importer &importer) const;
    QHash<QString, int> rememberedColumns(const Importer &importer, const QStringList &header) const;

    Shop &m_shop;
    ImporterList m_importers;
};

/// The rejected rows as a CSV file that can be repaired and imported again: the file's own columns, then
/// line, column, value and reason. `sentence` turns a reason's key and value into words.
Result<void> saveRejected(const QString &path, const ImportOutcome &outcome,
                          const std::function<QString(const RejectedRow &)> &sentence);

} // namespace tefter
