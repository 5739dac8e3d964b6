// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/merge/MergeMoves.h"

#include "core/base/SearchKey.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// By what two rows of a table say the same; of tables that are not here, by everything that they say.
QStringList tellingColumns(const Schema &schema, const Reference &reference)
{
    static const QHash<QString, QStringList> known{
        {u"customer_phone"_s, {u"digits_key"_s}},
        {u"customer_email"_s, {u"address_key"_s}},
        {u"customer_address"_s, {u"street"_s, u"city"_s, u"postcode"_s, u"country"_s}}};
    if (const auto columns = known.constFind(reference.childTable); columns != known.cend())
        return *columns;
    static const QStringList silent{u"id"_s, u"position"_s, u"batch_id"_s};
    QStringList columns = schema.columns(reference.childTable);
    columns.removeIf(
        [&](const QString &column) { return column == reference.childColumn || silent.contains(column); });
    return columns;
}

/// Of which a person has one alone, whatever it says.
bool isOneAlone(const QString &table, const RowImage &row)
{
    return table == u"customer_date" && row.value(u"kind"_s) == u"name-day"_s;
}

QString saying(const QString &table, const RowImage &row, const QStringList &columns)
{
    if (isOneAlone(table, row))
        return row.value(u"kind"_s).toString();
    QStringList words;
    for (const QString &column : columns) {
        const QString text = row.value(column).toString();
        const QString folded = foldedKey(text);
        words << (folded.isEmpty() ? text : folded);
    }
    return words.join(u'\n');
}

bool hasPlaces(const Schema &schema, const QString &table)
{
    return schema.columns(table).contains(u"position"_s);
}

} // namespace

MergeMoves::MergeMoves(Transaction &tx, CustomerId kept, CustomerId other)
    : m_tx(tx)
    , m_kept(kept)
    , m_other(other)
{
}

QHash<QString, qint64> MergeMoves::run()
{
    const QList<Reference> references = m_tx.schema().referencesTo(u"customer"_s);
    for (const Reference &reference : references) {
        if (m_tx.schema().isJournaled(reference.childTable))
            move(reference);
    }
    return m_moved;
}

void MergeMoves::move(const Reference &reference)
{
    const QString &table = reference.childTable;
    const auto rowsOf = [&](CustomerId customer) {
        return m_tx.connection().ids(
            u"SELECT id FROM %1 WHERE %2 = ? ORDER BY id"_s.arg(table, reference.childColumn),
            {customer.value});
    };
    const QList<qint64> rows = rowsOf(m_other);
    if (rows.isEmpty())
        return;
    const QStringList telling = tellingColumns(m_tx.schema(), reference);
    QSet<QString> said;
    const QList<qint64> there = rowsOf(m_kept);
    for (const qint64 row : there)
        said.insert(saying(table, m_tx.image(table, row).value_or(RowImage()), telling));
    for (const qint64 row : rows) {
        const RowImage image = m_tx.image(table, row).value_or(RowImage());
        if (said.contains(saying(table, image, telling)) || joinsToHimself(reference, row, image))
            continue;
        if (moveRow(reference, row, image))
            ++m_moved[table];
    }
}

bool MergeMoves::joinsToHimself(const Reference &reference, qint64 row, const RowImage &image) const
{
    if (reference.childTable == u"customer")
        return row == m_kept.value || row == m_other.value;
    const QList<Reference> references = m_tx.schema().referencesOf(reference.childTable);
    return std::any_of(references.cbegin(), references.cend(), [&](const Reference &other) {
        return other.parentTable == u"customer" && other.childColumn != reference.childColumn &&
               image.value(other.childColumn).toLongLong() == m_kept.value;
    });
}

/// False where the file allows a person one such row alone, and it is there.
bool MergeMoves::moveRow(const Reference &reference, qint64 row, const RowImage &image)
{
    Connection &db = m_tx.connection();
    Fields fields{{reference.childColumn, m_kept.value}};
    if (hasPlaces(m_tx.schema(), reference.childTable) && reference.childGoesWithParent) {
        const qint64 next = db.number(u"SELECT coalesce(max(position) + 1, 0) FROM %1 WHERE %2 = ?"_s.arg(
                                          reference.childTable, reference.childColumn),
                                      {m_kept.value});
        fields.append(Field("position"_L1, std::max(next, image.value(u"position"_s).toLongLong())));
    }
    db.executeOnce(u"SAVEPOINT merge_row"_s);
    bool moved = true;
    try {
        m_tx.change(reference.childTable, row, fields);
    } catch (const DbError &error) {
        if (error.error().cause != Cause::CodeTaken)
            throw;
        db.executeOnce(u"ROLLBACK TO SAVEPOINT merge_row"_s);
        moved = false;
    }
    db.executeOnce(u"RELEASE SAVEPOINT merge_row"_s);
    return moved;
}

} // namespace tefter
