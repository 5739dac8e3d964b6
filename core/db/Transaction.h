// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/db/Schema.h"

#include <QLatin1StringView>
#include <QSet>
#include <QVariantMap>

namespace tefter {

/// A column and its new value: `{"name"_L1, customer.name}`.
struct Field
{
    Field(QLatin1StringView column, QVariant v)
        : name(column)
        , value(std::move(v))
    {
    }
    Field(QString column, QVariant v)
        : name(std::move(column))
        , value(std::move(v))
    {
    }
    QString name;
    QVariant value;
};
using Fields = QList<Field>;

/// The columns of a row, by name.
using RowImage = QVariantMap;

class Transaction;

/// Is told of every row that goes through the write door. `before` and `after` of a change hold only the
/// columns that differ.
class WriteObserver
{
public:
    virtual ~WriteObserver() = default;
    virtual void inserted(Transaction &tx, const QString &table, qint64 id, const RowImage &after) = 0;
    virtual void changed(Transaction &tx, const QString &table, qint64 id, const RowImage &before,
                         const RowImage &after) = 0;
    virtual void removed(Transaction &tx, const QString &table, qint64 id, const RowImage &before) = 0;
    /// Just before the commit.
    virtual void committing(Transaction &tx) = 0;
};

/// The rows a transaction touched, and the rows those refer to: changing a phone touches its customer.
class Touched
{
public:
    void add(const QString &table, qint64 id)
    {
        if (id > 0)
            m_ids[table].insert(id);
    }
    QSet<qint64> ids(const QString &table) const { return m_ids.value(table); }
    /// The business days (ISO) of touched documents, as they were and as they are.
    void addDay(const QString &day) { m_days.insert(day); }
    QSet<QString> days() const { return m_days; }
    bool isEmpty() const { return m_ids.isEmpty(); }
    /// Everything may have changed (a batch was imported or taken back).
    bool all = false;

private:
    QHash<QString, QSet<qint64>> m_ids;
    QSet<QString> m_days;
};

/// A write transaction and the one write door: rows are inserted, changed and removed here, and nowhere else,
/// but for bulk work and kept figures. Rolled back unless committed. Every method throws DbError.
class Transaction
{
public:
    /// Begins at once with the write lock held. `schema` and `observer` must outlive the transaction.
    Transaction(Connection &connection, const Schema &schema, WriteObserver *observer = nullptr);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Inserts a row and gives its id. An `id` among the fields is kept (undo brings rows back as they were).
    qint64 insert(QLatin1StringView table, const Fields &fields) { return insert(QString(table), fields); }
    qint64 insert(const QString &table, const Fields &fields);
    /// Changes columns of one row; columns that already hold the value are left alone. Cause::NotFound where
    /// there is no such row. True where anything changed.
    bool change(QLatin1StringView table, qint64 id, const Fields &fields)
    {
        return change(QString(table), id, fields);
    }
    bool change(const QString &table, qint64 id, const Fields &fields);
    /// Removes a row, and before it the rows that go with it.
    void remove(QLatin1StringView table, qint64 id) { remove(QString(table), id); }
    void remove(const QString &table, qint64 id);
    /// The row as it is now, or nothing.
    std::optional<RowImage> image(const QString &table, qint64 id);

    /// The next number of a counter; it goes forward for good once this transaction is committed.
    qint64 nextNumber(const QString &counter);

    void commit();

    Connection &connection() { return m_connection; }
    const Schema &schema() const { return m_schema; }
    Touched &touched() { return m_touched; }

private:
    void requireJournaled(const QString &table) const;
    void touch(const QString &table, qint64 id, const RowImage &image);

    Connection &m_connection;
    const Schema &m_schema;
    WriteObserver *m_observer;
    Touched m_touched;
    bool m_open = true;
};

} // namespace tefter
