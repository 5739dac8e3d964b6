// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/StoredFiles.h"

#include "core/shop/StepRecorder.h"

#include <QCryptographicHash>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QString sha256Text(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The ids in a column of the images of steps that can be taken back.
QSet<qint64> idsInJournal(Connection &connection, const Reference &reference)
{
    const QString named = u"%\"%1\":%"_s.arg(reference.childColumn);
    const QString none = u"%\"%1\":null%"_s.arg(reference.childColumn);
    QSet<qint64> ids;
    connection.each(
        u"SELECT e.before, e.after FROM journal_entry e JOIN journal_step s ON s.id = e.step_id "
        "WHERE e.table_name = ? AND s.state = 'done' AND "
        "((e.before LIKE ? AND e.before NOT LIKE ?) OR (e.after LIKE ? AND e.after NOT LIKE ?))"_s,
        {reference.childTable, named, none, named, none}, [&](const Row &row) {
            for (const int image : {0, 1}) {
                if (!row.isNull(image))
                    ids.insert(imageFromText(row.text(image)).value(reference.childColumn).toLongLong());
            }
        });
    return ids;
}

} // namespace

QByteArray StoredFiles::content(StoredFileId id)
{
    auto bytes = m_db.one(u"SELECT content FROM stored_file WHERE id = ?"_s, {id.value},
                          [](const Row &row) { return row.bytes(0); });
    if (!bytes)
        throw DbError(Cause::NotFound, {u"file"_s, QString::number(id.value)});
    return *std::move(bytes);
}

qint64 StoredFiles::totalSize()
{
    return m_db.number(u"SELECT CAST(coalesce(sum(size), 0) AS BIGINT) FROM stored_file"_s);
}

QStringList StoredFiles::check()
{
    QStringList findings;
    m_db.each(u"SELECT id, sha256, size, content FROM stored_file ORDER BY id"_s, {}, [&](const Row &row) {
        const QByteArray bytes = row.bytes(3);
        if (bytes.size() != row.integer(2) || sha256Text(bytes) != row.text(1))
            findings << u"stored_file %1: the content is not what was kept"_s.arg(row.integer(0));
    });
    return findings;
}

StoredFileId StoredFiles::keep(Transaction &tx, const QByteArray &bytes, BatchId batch)
{
    Connection &db = tx.connection();
    const QString sha256 = sha256Text(bytes);
    if (const qint64 there = db.number(u"SELECT id FROM stored_file WHERE sha256 = ?"_s, {sha256}))
        return StoredFileId{there};
    return StoredFileId{db.number(
        u"INSERT INTO stored_file (sha256, size, content, batch_id) VALUES (?, ?, ?, ?) RETURNING id"_s,
        {sha256, qint64{bytes.size()}, bytes, bound(batch)})};
}

QList<StoredFileId> StoredFiles::unneeded(const Schema &schema)
{
    const QList<Reference> references = schema.referencesTo(u"stored_file"_s);
    QString select = u"SELECT id FROM stored_file WHERE TRUE"_s;
    for (const Reference &reference : references)
        select += u" AND NOT EXISTS (SELECT 1 FROM %1 WHERE %1.%2 = stored_file.id)"_s.arg(
            reference.childTable, reference.childColumn);
    const QList<qint64> alone = m_db.ids(select + u" ORDER BY id"_s);
    QSet<qint64> remembered;
    for (const Reference &reference : references) {
        if (!alone.isEmpty())
            remembered.unite(idsInJournal(m_db, reference));
    }
    QList<StoredFileId> result;
    for (const qint64 id : alone) {
        if (!remembered.contains(id))
            result.append(StoredFileId{id});
    }
    return result;
}

void StoredFiles::drop(const QList<StoredFileId> &files)
{
    for (const StoredFileId file : files)
        m_db.execute(u"DELETE FROM stored_file WHERE id = ?"_s, {file.value});
}

} // namespace tefter
