// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportBatchRepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

BatchId ImportBatchRepository::add(const ImportOptions &options, const QString &fileName,
                                   const QString &sha256, const QString &atUtc, StaffId staff)
{
    return BatchId{m_connection.number(
        u"INSERT INTO import_batch (kind, file_name, sha256, source, at_utc, staff_id, lines_read, counts, "
        u"state) "
        "VALUES (?, ?, ?, ?, ?, ?, 0, '{}', 'done') RETURNING id"_s,
        {options.importer, fileName, sha256, options.codeSource, atUtc, bound(staff)})};
}

void ImportBatchRepository::setOutcome(const ImportOutcome &outcome)
{
    QJsonObject counts{{u"created"_s, outcome.created},
                       {u"updated"_s, outcome.updated},
                       {u"skipped"_s, outcome.skipped},
                       {u"rejected"_s, outcome.rejected}};
    for (auto it = outcome.records.cbegin(); it != outcome.records.cend(); ++it)
        counts.insert(it.key(), QJsonObject{{u"created"_s, it->created}, {u"updated"_s, it->updated}});
    m_connection.execute(u"UPDATE import_batch SET lines_read = ?, counts = ? WHERE id = ?"_s,
                         {outcome.linesRead, compact(counts), outcome.batch.value});
}

QList<ImportBatch> ImportBatchRepository::all() const
{
    return m_connection.all(
        u"SELECT id, kind, file_name, at_utc, lines_read, state FROM import_batch ORDER BY id DESC"_s, {},
        [](const Row &row) {
            return ImportBatch{row.id<BatchId>(0), row.text(1),    row.text(2),
                               row.dateTime(3),    row.integer(4), row.text(5)};
        });
}

QDateTime ImportBatchRepository::importedBefore(const QString &sha256, const QString &importer) const
{
    return m_connection
        .one(
            u"SELECT at_utc FROM import_batch WHERE sha256 = ? AND kind = ? AND state = 'done' ORDER BY id DESC"_s,
            {sha256, importer}, [](const Row &row) { return row.dateTime(0); })
        .value_or(QDateTime());
}

QHash<QString, int> ImportBatchRepository::rememberedColumns(const QString &importer,
                                                             const QStringList &header) const
{
    QHash<QString, int> result;
    const QString text = m_connection.text(u"SELECT mapping FROM import_batch WHERE kind = ? AND headers = ? "
                                           "AND state <> 'undone' ORDER BY id DESC LIMIT 1"_s,
                                           {importer, header.join(u'\t')});
    const QJsonObject mapping = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = mapping.begin(); it != mapping.end(); ++it)
        result.insert(it.key(), it.value().toInt(-1));
    return result;
}

void ImportBatchRepository::rememberColumns(BatchId batch, const QStringList &header,
                                            const QHash<QString, int> &columns)
{
    QJsonObject mapping;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        mapping.insert(it.key(), it.value());
    m_connection.execute(u"UPDATE import_batch SET headers = ?, mapping = ? WHERE id = ?"_s,
                         {header.join(u'\t'), compact(mapping), batch.value});
}

} // namespace tefter
