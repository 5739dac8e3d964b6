// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/DbError.h"
#include "core/db/Dialect.h"
#include "core/db/Row.h"
#include "core/db/Statement.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

struct sqlite3;

namespace tefter {

/// One connection to a shop file. It belongs to the thread that made it. Every method throws DbError.
class Connection
{
public:
    enum class Mode {
        ReadWrite, ///< the file must exist
        ReadOnly,
        Create, ///< the file is made; it must not exist
    };

    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// All rows of a query, each mapped to a value. The statement is prepared once per connection.
    template <class Map>
    auto all(const QString &sql, const Values &values, Map map)
    {
        QList<std::decay_t<std::invoke_result_t<Map, const Row &>>> result;
        each(sql, values, [&](const Row &row) { result.append(map(row)); });
        return result;
    }

    /// The first row, if there is one.
    template <class Map>
    auto one(const QString &sql, const Values &values, Map map)
    {
        std::optional<std::decay_t<std::invoke_result_t<Map, const Row &>>> result;
        firstRow(sql, values, [&](const Row &row) { result = map(row); });
        return result;
    }

    void each(const QString &sql, const Values &values, const std::function<void(const Row &)> &take);
    /// The first column of the first row; 0 where there is none.
    qint64 number(const QString &sql, const Values &values = {});
    QString text(const QString &sql, const Values &values = {});
    /// The first column of all rows, read in bulk.
    QList<qint64> ids(const QString &sql, const Values &values = {});
    /// Runs a statement that gives no rows; returns how many rows it changed.
    qint64 execute(const QString &sql, const Values &values = {});
    /// Runs a statement that cannot be prepared (DDL, PRAGMA), without parameters.
    void executeOnce(const QString &sql);

    /// A statement for work in bulk; it must not outlive the connection.
    std::unique_ptr<Statement> statement(const QString &sql);

    /// The engine's own handle, or null where the program and Qt's plugin carry different copies of SQLite.
    sqlite3 *nativeHandle() const { return m_native; }
    const Dialect &dialect() const { return m_dialect; }
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

private:
    struct Private;

    void firstRow(const QString &sql, const Values &values, const std::function<void(const Row &)> &take);
    void open();
    void openNative();

    QString m_path;
    Mode m_mode;
    Dialect m_dialect;
    sqlite3 *m_native = nullptr;
    std::unique_ptr<Private> d;
};

/// A read transaction: everything read while it lives is of one moment.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection)
        : m_connection(connection)
    {
        m_connection.executeOnce(m_connection.dialect().beginRead());
    }
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
};

} // namespace tefter
