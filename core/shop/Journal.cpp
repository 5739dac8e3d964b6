// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/Journal.h"

#include "core/shop/StepRecorder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tefter::journal {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString table;
    qint64 row;
    std::optional<RowImage> before;
    std::optional<RowImage> after;
};

std::optional<RowImage> maybeImage(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(imageFromText(row.text(column)));
}

QStringList textList(const QString &json)
{
    QStringList result;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue v : array)
        result << v.toString();
    return result;
}

Step stepFrom(const Row &row)
{
    return {
        row.id<StepId>(0), row.dateTime(1), row.text(2), row.text(3), {row.text(4), textList(row.text(5))},
        row.id<BatchId>(6)};
}

std::optional<Step> nextStep(Connection &connection, const QString &state, const QString &order)
{
    return connection.one(
        u"SELECT j.id, j.at_utc, s.name, j.kind, j.label, j.label_args, j.batch_id "
        "FROM journal_step j LEFT JOIN staff s ON s.id = j.staff_id WHERE j.state = ? ORDER BY j.id "_s +
            order + u" LIMIT 1"_s,
        {state}, stepFrom);
}

QList<Entry> entriesOf(Connection &connection, StepId step, const QString &order)
{
    return connection.all(
        u"SELECT table_name, row_id, before, after FROM journal_entry WHERE step_id = ? "
        "ORDER BY id "_s +
            order,
        {step.value}, [](const Row &row) {
            return Entry{row.text(0), row.integer(1), maybeImage(row, 2), maybeImage(row, 3)};
        });
}

Fields fieldsOf(const RowImage &image)
{
    Fields fields;
    for (auto it = image.cbegin(); it != image.cend(); ++it)
        fields.append(Field(it.key(), it.value()));
    return fields;
}

/// Whether a table that is never taken back (the journal, a register) names the row.
bool isNamedForGood(Transaction &tx, const QString &table, qint64 row)
{
    const QList<Reference> references = tx.schema().referencesTo(table);
    return std::any_of(references.cbegin(), references.cend(), [&](const Reference &reference) {
        return !reference.childGoesWithParent && !tx.schema().isJournaled(reference.childTable) &&
               reference.names(tx.connection(), row);
    });
}

/// A row goes, but for a person of the staff who has done something since: they leave, so that the history
/// still knows them.
void takeOut(Transaction &tx, const QString &table, qint64 row)
{
    if (table != u"staff" || !isNamedForGood(tx, table, row))
        return tx.remove(table, row);
    const QString lastStep = tx.connection().text(u"SELECT max(at_utc) FROM journal_step"_s);
    tx.change(table, row, {{"left_at"_L1, lastStep}});
}

/// Brings one row from the state `from` to the state `to`; no image means: no such row.
void bring(Transaction &tx, const QString &table, qint64 row, const std::optional<RowImage> &from,
           const std::optional<RowImage> &to)
{
    if (from && !journal::standsAs(tx, table, row, *from))
        throw DbError(Cause::ChangedSince, {table, QString::number(row)});
    if (from && to)
        tx.change(table, row, fieldsOf(*to));
    else if (!to)
        takeOut(tx, table, row);
    else if (tx.image(table, row))
        tx.change(table, row, fieldsOf(*to));
    else
        tx.insert(table, fieldsOf(*to));
}

void setState(Connection &connection, StepId step, const QString &state)
{
    connection.execute(u"UPDATE journal_step SET state = ? WHERE id = ?"_s, {state, step.value});
}

bool isReferred(Transaction &tx, const QString &table, qint64 row)
{
    const QList<Reference> references = tx.schema().referencesTo(table);
    return std::any_of(references.cbegin(), references.cend(), [&](const Reference &reference) {
        return tx.schema().isJournaled(reference.childTable) && reference.names(tx.connection(), row);
    });
}

/// Whether a row is as it was before the step, or is not there where the step has made it.
bool isAsBefore(Transaction &tx, StepId step, const QString &table, qint64 row)
{
    const auto before =
        tx.connection().one(u"SELECT before FROM journal_entry WHERE step_id = ? AND "
                            "table_name = ? AND row_id = ? ORDER BY id LIMIT 1"_s,
                            {step.value, table, row}, [](const Row &found) { return maybeImage(found, 0); });
    if (!before)
        return false;
    return *before ? journal::standsAs(tx, table, row, **before) : !tx.image(table, row);
}

QList<Conflict> bringWherePossible(Transaction &tx, StepId step, const QList<Entry> &entries, bool back)
{
    QList<Conflict> conflicts;
    for (const Entry &entry : entries) {
        const auto &from = back ? entry.after : entry.before;
        const auto &to = back ? entry.before : entry.after;
        try {
            if (!to && isReferred(tx, entry.table, entry.row))
                throw DbError(Cause::StillReferred, {entry.table, QString::number(entry.row)});
            bring(tx, entry.table, entry.row, from, to);
        } catch (const DbError &error) {
            if (error.error().cause != Cause::ChangedSince && error.error().cause != Cause::StillReferred)
                throw;
            // What was taken back already is no conflict.
            if (!back || !isAsBefore(tx, step, entry.table, entry.row))
                conflicts.append({entry.table, entry.row});
        }
    }
    return conflicts;
}

} // namespace

bool standsAs(Transaction &tx, const QString &table, qint64 row, const RowImage &expected)
{
    const auto current = tx.image(table, row);
    if (!current)
        return false;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const QVariant now = current->value(it.key());
        if (now.isNull() != it.value().isNull() || now.toString() != it.value().toString())
            return false;
    }
    return true;
}

std::optional<Step> nextUndo(Connection &connection)
{
    return nextStep(connection, u"done"_s, u"DESC"_s);
}

std::optional<Step> nextRedo(Connection &connection)
{
    return nextStep(connection, u"undone"_s, u"ASC"_s);
}

QList<Conflict> undoWherePossible(Transaction &tx, StepId step)
{
    return bringWherePossible(tx, step, entriesOf(tx.connection(), step, u"DESC"_s), true);
}

QList<PastStep> pastSteps(Connection &connection, int limit)
{
    return connection.all(
        u"SELECT j.id, j.at_utc, s.name, j.kind, j.label, j.label_args, j.batch_id, j.state "
        "FROM journal_step j LEFT JOIN staff s ON s.id = j.staff_id ORDER BY j.id DESC LIMIT ?"_s,
        {limit}, [](const Row &row) {
            return PastStep{stepFrom(row), row.text(7) != u"done"_s};
        });
}

QList<Conflict> redoWherePossible(Transaction &tx, StepId step)
{
    return bringWherePossible(tx, step, entriesOf(tx.connection(), step, u"ASC"_s), false);
}

QString recordName(Connection &connection, const Schema &schema, const QString &table, qint64 row)
{
    const QList<Reference> references = schema.referencesOf(table);
    for (const Reference &reference : references) {
        if (!reference.childGoesWithParent)
            continue;
        const qint64 parent =
            connection.number(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(reference.childColumn, table), {row});
        if (parent > 0)
            return recordName(connection, schema, reference.parentTable, parent);
    }
    static const QStringList speaking{u"name"_s, u"family_name"_s, u"given_name"_s, u"number"_s, u"code"_s};
    const QStringList columns = schema.columns(table);
    QStringList words;
    for (const QString &column : speaking) {
        if (!columns.contains(column) || words.size() > 1)
            continue;
        const QString word = connection.text(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(column, table), {row});
        if (!word.isEmpty())
            words << word;
    }
    return words.isEmpty() ? table + u' ' + QString::number(row) : words.join(u' ');
}

void undo(Transaction &tx, StepId step)
{
    const QList<Entry> entries = entriesOf(tx.connection(), step, u"DESC"_s);
    for (const Entry &entry : entries)
        bring(tx, entry.table, entry.row, entry.after, entry.before);
    setState(tx.connection(), step, u"undone"_s);
}

void redo(Transaction &tx, StepId step)
{
    const QList<Entry> entries = entriesOf(tx.connection(), step, u"ASC"_s);
    for (const Entry &entry : entries)
        bring(tx, entry.table, entry.row, entry.before, entry.after);
    setState(tx.connection(), step, u"done"_s);
}

namespace {

/// Rows that once stood with this one: what was there is told too.
QList<qint64> removedChildren(Connection &connection, const Reference &reference, qint64 row)
{
    const QString said = u"%\"%1\":%2"_s.arg(reference.childColumn).arg(row);
    return connection.ids(u"SELECT DISTINCT row_id FROM journal_entry WHERE table_name = ? AND after IS NULL "
                          "AND (before LIKE ? OR before LIKE ?)"_s,
                          {reference.childTable, said + u",%"_s, said + u"}"_s});
}

} // namespace

QList<HistoryEntry> history(Connection &connection, const Schema &schema, const QString &table, qint64 row,
                            int limit)
{
    const auto mapped = [](const Row &r) {
        return HistoryEntry{stepFrom(r),  r.text(7) != u"done"_s, r.text(8),
                            r.integer(9), maybeImage(r, 10),      maybeImage(r, 11)};
    };
    const QString select =
        u"SELECT j.id, j.at_utc, s.name, j.kind, j.label, j.label_args, j.batch_id, j.state, "
        "e.table_name, e.row_id, e.before, e.after FROM journal_entry e JOIN journal_step j ON j.id = "
        "e.step_id "
        "LEFT JOIN staff s ON s.id = j.staff_id WHERE "_s;
    QList<HistoryEntry> result =
        connection.all(select + u"e.table_name = ? AND e.row_id = ? ORDER BY e.id DESC LIMIT ?"_s,
                       {table, row, limit}, mapped);
    const QList<Reference> references = schema.referencesTo(table);
    for (const Reference &reference : references) {
        if (!reference.childGoesWithParent || !schema.isJournaled(reference.childTable))
            continue;
        QList<qint64> children = connection.ids(
            u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(reference.childTable, reference.childColumn), {row});
        children += removedChildren(connection, reference, row);
        for (const qint64 child : children)
            result +=
                connection.all(select + u"e.table_name = ? AND e.row_id = ? ORDER BY e.id DESC LIMIT ?"_s,
                               {reference.childTable, child, limit}, mapped);
    }
    std::stable_sort(result.begin(), result.end(), [](const HistoryEntry &a, const HistoryEntry &b) {
        return a.step.id.value > b.step.id.value;
    });
    return result.first(qMin<qsizetype>(limit, result.size()));
}

} // namespace tefter::journal
