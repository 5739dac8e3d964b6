// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Transaction.h"

namespace tefter {

Transaction::Transaction(Connection &connection, const Schema &schema, WriteObserver *observer)
    : m_connection(connection)
    , m_schema(schema)
    , m_observer(observer)
{
    m_connection.executeOnce(m_connection.dialect().beginWrite());
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.executeOnce(QStringLiteral("ROLLBACK"));
    } catch (const DbError &) {
        // The engine rolled back by itself (disk full, input/output error).
    }
}

void Transaction::requireJournaled(const QString &table) const
{
    if (!m_schema.isJournaled(table))
        throw DbError(Cause::Internal, {}, QStringLiteral("not written through the door: ") + table);
}

void Transaction::touch(const QString &table, qint64 id, const RowImage &image)
{
    m_touched.add(table, id);
    if (const auto day = image.constFind(QStringLiteral("business_day")); day != image.cend())
        m_touched.addDay(day->toString());
    const QList<Reference> references = m_schema.referencesOf(table);
    for (const Reference &reference : references)
        m_touched.add(reference.parentTable, image.value(reference.childColumn).toLongLong());
}

std::optional<RowImage> Transaction::image(const QString &table, qint64 id)
{
    const QStringList columns = m_schema.columns(table);
    return m_connection.one(
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columns.join(QStringLiteral(", ")), table), {id},
        [&](const Row &row) {
            RowImage result;
            for (int i = 0; i < columns.size(); ++i)
                result.insert(columns[i], row.isNull(i) ? QVariant() : row.value(i));
            return result;
        });
}

qint64 Transaction::insert(const QString &table, const Fields &fields)
{
    requireJournaled(table);
    QStringList names, marks;
    Values values;
    for (const Field &field : fields) {
        names << field.name;
        marks << QStringLiteral("?");
        values << field.value;
    }
    const qint64 id = m_connection.number(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) RETURNING id")
            .arg(table, names.join(QStringLiteral(", ")), marks.join(QStringLiteral(", "))),
        values);
    const RowImage after = image(table, id).value_or(RowImage());
    touch(table, id, after);
    if (m_observer)
        m_observer->inserted(*this, table, id, after);
    return id;
}

bool Transaction::change(const QString &table, qint64 id, const Fields &fields)
{
    requireJournaled(table);
    const auto current = image(table, id);
    if (!current)
        throw DbError(Cause::NotFound, {table, QString::number(id)});
    RowImage before, after;
    QStringList sets;
    Values values;
    for (const Field &field : fields) {
        const QVariant old = current->value(field.name);
        if (old.isNull() == field.value.isNull() && old.toString() == field.value.toString())
            continue;
        before.insert(field.name, old);
        after.insert(field.name, field.value);
        sets << field.name + QStringLiteral(" = ?");
        values << field.value;
    }
    if (sets.isEmpty())
        return false;
    values << id;
    m_connection.execute(
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(table, sets.join(QStringLiteral(", "))), values);
    touch(table, id, *current);
    touch(table, id, after);
    if (m_observer)
        m_observer->changed(*this, table, id, before, after);
    return true;
}

void Transaction::remove(const QString &table, qint64 id)
{
    requireJournaled(table);
    const QList<Reference> references = m_schema.referencesTo(table);
    for (const Reference &reference : references) {
        if (!reference.childGoesWithParent || !m_schema.isJournaled(reference.childTable))
            continue;
        const QList<qint64> children = m_connection.ids(
            QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(reference.childTable, reference.childColumn),
            {id});
        for (const qint64 child : children)
            remove(reference.childTable, child);
    }
    const auto before = image(table, id);
    if (!before)
        throw DbError(Cause::NotFound, {table, QString::number(id)});
    m_connection.execute(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), {id});
    touch(table, id, *before);
    if (m_observer)
        m_observer->removed(*this, table, id, *before);
}

qint64 Transaction::nextNumber(const QString &counter)
{
    return m_connection.number(QStringLiteral("INSERT INTO counter (name, value) VALUES (?, 1) "
                                              "ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 "
                                              "RETURNING value"),
                               {counter});
}

void Transaction::commit()
{
    if (m_observer)
        m_observer->committing(*this);
    m_connection.executeOnce(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace tefter
