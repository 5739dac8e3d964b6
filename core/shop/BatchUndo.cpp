// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/BatchUndo.h"

#include "core/db/RowPack.h"
#include "core/shop/Journal.h"
#include "core/shop/Shop.h"
#include "core/shop/StepRows.h"
#include "core/shop/StoredFiles.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The rows of a batch that can go: everything it made, less what was changed or referred to since.
class BatchRows
{
public:
    BatchRows(Transaction &tx, BatchId batch, StepId step)
        : m_tx(tx)
        , m_db(tx.connection())
        , m_step(step)
    {
        gather(batch);
        keepChangedSince(step);
        while (keepReferred() || keepChildrenOfKept()) {
        }
    }
    ~BatchRows()
    {
        for (const QString &table : std::as_const(m_tables)) {
            m_db.executeOnce(u"DROP TABLE IF EXISTS temp.going_%1"_s.arg(table));
            m_db.executeOnce(u"DROP TABLE IF EXISTS temp.staying_%1"_s.arg(table));
        }
    }
    BatchRows(const BatchRows &) = delete;
    BatchRows &operator=(const BatchRows &) = delete;

    QString condition(const QString &table) const
    {
        return u"id IN (SELECT id FROM temp.going_%1)"_s.arg(table);
    }
    const QStringList &tables() const { return m_tables; }

    /// The names of the records that stay.
    QStringList stayingNames() const
    {
        QStringList names;
        for (const QString &table : m_tables) {
            const QList<qint64> rows = m_db.ids(u"SELECT id FROM temp.staying_%1 ORDER BY id"_s.arg(table));
            for (const qint64 row : rows)
                names << journal::recordName(m_db, m_tx.schema(), table, row);
        }
        names.removeDuplicates();
        return names;
    }

private:
    void gather(BatchId batch)
    {
        const QStringList all = m_tx.schema().tables();
        for (const QString &table : all) {
            if (m_tx.schema().isJournaled(table))
                m_tables << table;
        }
        for (const QString &table : std::as_const(m_tables)) {
            m_db.executeOnce(u"CREATE TEMP TABLE going_%1 (id INTEGER PRIMARY KEY)"_s.arg(table));
            m_db.executeOnce(u"CREATE TEMP TABLE staying_%1 (id INTEGER PRIMARY KEY)"_s.arg(table));
            if (m_tx.schema().columns(table).contains(u"batch_id"_s))
                m_db.execute(u"INSERT INTO temp.going_%1 SELECT id FROM %1 WHERE batch_id = ?"_s.arg(table),
                             {batch.value});
        }
        bool found = true;
        while (found) {
            found = false;
            forEachReference([&](const Reference &r) {
                if (r.childGoesWithParent)
                    found |= m_db.execute(
                                 u"INSERT INTO temp.going_%1 SELECT id FROM %1 WHERE %2 IN (SELECT id FROM "
                                 "temp.going_%3) ON CONFLICT DO NOTHING"_s.arg(r.childTable, r.childColumn,
                                                                               r.parentTable)) > 0;
            });
        }
    }

    void keepChangedSince(StepId step)
    {
        for (const QString &table : std::as_const(m_tables)) {
            const QList<qint64> touched = m_db.ids(
                u"SELECT id FROM temp.going_%1 WHERE id IN (SELECT e.row_id FROM journal_entry e JOIN "
                "journal_step s ON s.id = e.step_id WHERE e.table_name = '%1' AND s.state = 'done' AND "
                "s.id > ?)"_s.arg(table),
                {step.value});
            for (const qint64 row : touched) {
                if (!standsAsImported(table, row, step))
                    keep(table, u"SELECT id FROM %1 WHERE id = ?"_s.arg(table), {row});
            }
        }
    }

    /// Whether what was done to a row since was taken back since, as by a merge and its end.
    bool standsAsImported(const QString &table, qint64 row, StepId step) const
    {
        RowImage imported;
        const QList<StepRow> changes = changesSince(m_db, table, row, step);
        for (const StepRow &change : changes) {
            if (!change.before || !change.after)
                return false;
            for (auto column = change.before->cbegin(); column != change.before->cend(); ++column) {
                if (!imported.contains(column.key()))
                    imported.insert(column.key(), column.value());
            }
        }
        return journal::standsAs(m_tx, table, row, imported);
    }

    bool keepReferred()
    {
        bool any = false;
        forEachReference([&](const Reference &r) {
            any |= keep(r.parentTable, u"SELECT %2 FROM %1 WHERE %2 IN (SELECT id FROM temp.going_%3) "
                                       "AND id NOT IN (SELECT id FROM temp.going_%1) "
                                       "AND id NOT IN (%4)"_s.arg(r.childTable, r.childColumn, r.parentTable,
                                                                  pointedByImport(r)));
        });
        return any;
    }

    /// Rows that refer to something only because the import itself made them do so, and that will stand as
    /// before: nobody has changed them since.
    QString pointedByImport(const Reference &r) const
    {
        return u"SELECT e.row_id FROM journal_entry e WHERE e.step_id = %3 AND e.table_name = '%1' "
               "AND (e.before IS NULL OR e.before LIKE '%\"%2\"%') AND NOT EXISTS (SELECT 1 FROM "
               "journal_entry l JOIN journal_step s ON s.id = l.step_id WHERE l.table_name = '%1' "
               "AND l.row_id = e.row_id AND s.state = 'done' AND s.id > %3)"_s
                   .arg(r.childTable, r.childColumn)
                   .arg(m_step.value);
    }

    bool keepChildrenOfKept()
    {
        bool any = false;
        forEachReference([&](const Reference &r) {
            if (r.childGoesWithParent)
                any |= keep(r.childTable,
                            u"SELECT id FROM %1 WHERE %2 IN (SELECT id FROM temp.staying_%3)"_s.arg(
                                r.childTable, r.childColumn, r.parentTable));
        });
        return any;
    }

    /// Moves the rows that a query names from those that go to those that stay.
    bool keep(const QString &table, const QString &query, const Values &values = {})
    {
        const qint64 moved =
            m_db.execute(u"INSERT INTO temp.staying_%1 SELECT id FROM temp.going_%1 WHERE id IN (%2) "
                         "ON CONFLICT DO NOTHING"_s.arg(table, query),
                         values);
        if (moved > 0)
            m_db.execute(
                u"DELETE FROM temp.going_%1 WHERE id IN (SELECT id FROM temp.staying_%1)"_s.arg(table));
        return moved > 0;
    }

    template <class F>
    void forEachReference(F f)
    {
        for (const QString &table : std::as_const(m_tables)) {
            const QList<Reference> references = m_tx.schema().referencesOf(table);
            for (const Reference &reference : references) {
                if (m_tx.schema().isJournaled(reference.parentTable))
                    f(reference);
            }
        }
    }

    Transaction &m_tx;
    Connection &m_db;
    StepId m_step;
    QStringList m_tables;
};

struct BatchStep
{
    StepId id;
    QString state; ///< done; undone; settled: can no longer be redone
};

BatchStep stepOf(Connection &connection, BatchId batch, const QStringList &states)
{
    const auto step = connection.one(u"SELECT id, state FROM journal_step WHERE batch_id = ?"_s,
                                     {batch.value}, [](const Row &row) {
                                         return BatchStep{row.id<StepId>(0), row.text(1)};
                                     });
    if (!step || !states.contains(step->state))
        throw DbError(Cause::NotFound, {u"import"_s, QString::number(batch.value)});
    return *step;
}

bool isUndoneInPart(Connection &connection, BatchId batch)
{
    return connection.number(u"SELECT count(*) FROM import_batch WHERE id = ? AND state = 'partly'"_s,
                             {batch.value}) > 0;
}

void setStates(Connection &connection, BatchId batch, StepId step, const QString &batchState,
               const QString &stepState)
{
    connection.execute(u"UPDATE import_batch SET state = ? WHERE id = ?"_s, {batchState, batch.value});
    connection.execute(u"UPDATE journal_step SET state = ? WHERE id = ?"_s, {stepState, step.value});
}

void keepImage(Connection &db, StepId step, const RowPack &pack)
{
    db.execute(u"INSERT INTO journal_image (step_id, table_name, row_count, rows) VALUES (?, ?, ?, ?)"_s,
               {step.value, pack.table, pack.count, pack.bytes});
}

qint64 removeRows(Connection &db, const BatchRows &rows, const Schema &schema, StepId step)
{
    qint64 removed = 0;
    db.executeOnce(db.dialect().deferReferences());
    for (const QString &table : rows.tables()) {
        packRows(db, table, schema.columns(table), rows.condition(table), [&](const RowPack &pack) {
            removed += pack.count;
            keepImage(db, step, pack);
        });
    }
    // Rows that go with another one first: removing them one by one through their parents is far slower.
    QStringList order = rows.tables();
    std::stable_partition(order.begin(), order.end(), [&](const QString &table) {
        const QList<Reference> references = schema.referencesOf(table);
        return std::any_of(references.cbegin(), references.cend(),
                           [](const Reference &r) { return r.childGoesWithParent; });
    });
    for (const QString &table : std::as_const(order))
        db.execute(u"DELETE FROM %1 WHERE %2"_s.arg(table, rows.condition(table)));
    return removed;
}

/// The contents of files that undone imports have brought go with them where nobody else has them; each is
/// an image by itself, since they may be big.
void removeContents(Connection &db, const Schema &schema, StepId step)
{
    const QList<qint64> brought =
        db.ids(u"SELECT f.id FROM stored_file f JOIN import_batch b ON b.id = f.batch_id "
               "WHERE b.state <> 'done'"_s);
    if (brought.isEmpty())
        return;
    StoredFiles files(db);
    QList<StoredFileId> going = files.unneeded(schema);
    going.removeIf([&](StoredFileId file) { return !brought.contains(file.value); });
    const QString table = u"stored_file"_s;
    for (const StoredFileId file : std::as_const(going))
        packRows(db, table, schema.columns(table), u"id = %1"_s.arg(file.value),
                 [&](const RowPack &pack) { keepImage(db, step, pack); });
    files.drop(going);
}

void rebuildKept(Shop &shop, Connection &connection)
{
    for (const auto &kept : shop.kept())
        kept->rebuild(connection);
}

} // namespace

/// An import that was taken back in part may be taken back again: what has become free since goes too.
Result<BatchUndone> undoBatch(Shop &shop, BatchId batch)
{
    BatchUndone done;
    try {
        Connection &db = shop.connection();
        const auto [step, state] = stepOf(db, batch,
                                          isUndoneInPart(db, batch) ? QStringList{u"undone"_s, u"settled"_s}
                                                                    : QStringList{u"done"_s});
        if (const auto backup = shop.backUp(); !backup)
            return failure(backup.error());
        Transaction tx(db, shop.schema());
        // What can no longer be redone needs no images any more.
        db.execute(u"DELETE FROM journal_image WHERE step_id IN (SELECT id FROM journal_step "
                   "WHERE state = 'settled')"_s);
        const qint64 changes =
            db.number(u"SELECT count(*) FROM journal_entry WHERE step_id = ?"_s, {step.value});
        {
            const BatchRows rows(tx, batch, step);
            done.kept = rows.stayingNames();
            done.removed = removeRows(db, rows, shop.schema(), step);
        }
        const QList<journal::Conflict> conflicts = journal::undoWherePossible(tx, step);
        for (const journal::Conflict &conflict : conflicts)
            done.kept << journal::recordName(db, shop.schema(), conflict.table, conflict.row);
        done.kept.removeDuplicates();
        done.restored = changes - conflicts.size();
        setStates(db, batch, step, done.kept.isEmpty() ? u"undone"_s : u"partly"_s,
                  state == u"settled" ? state : u"undone"_s);
        removeContents(db, shop.schema(), step);
        rebuildKept(shop, db);
        tx.commit();
    } catch (const DbError &error) {
        return failure(error.error());
    }
    Touched everything;
    everything.all = true;
    shop.announce(everything);
    return done;
}

Result<BatchUndone> redoBatch(Shop &shop, BatchId batch)
{
    BatchUndone done;
    try {
        Connection &db = shop.connection();
        const StepId step = stepOf(db, batch, {u"undone"_s}).id;
        Transaction tx(db, shop.schema());
        db.executeOnce(db.dialect().deferReferences());
        // Contents of files also where another import had brought them: this one may refer to them.
        const QList<qint64> images =
            db.ids(u"SELECT id FROM journal_image WHERE step_id = ? OR table_name = 'stored_file' "
                   "ORDER BY id"_s,
                   {step.value});
        for (const qint64 image : images) {
            const auto pack = db.one(u"SELECT table_name, row_count, rows FROM journal_image WHERE id = ?"_s,
                                     {image}, [](const Row &row) {
                                         return RowPack{row.text(0), row.integer(1), row.bytes(2)};
                                     });
            unpackRows(db, *pack);
            db.execute(u"DELETE FROM journal_image WHERE id = ?"_s, {image});
            if (pack->table != u"stored_file")
                done.restored += pack->count;
        }
        journal::redoWherePossible(tx, step);
        setStates(db, batch, step, u"done"_s, u"done"_s);
        rebuildKept(shop, db);
        tx.commit();
    } catch (const DbError &error) {
        return failure(error.error());
    }
    Touched everything;
    everything.all = true;
    shop.announce(everything);
    return done;
}

} // namespace tefter
