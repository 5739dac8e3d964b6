// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Row.h"
#include "core/db/Statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>

struct sqlite3;
struct sqlite3_stmt;

namespace tefter {

/// A statement on SQLite's own handle.
class NativeStatement : public Statement
{
public:
    NativeStatement(sqlite3 *handle, const QString &sql, const QString &path);
    ~NativeStatement() override;
    NativeStatement(const NativeStatement &) = delete;
    NativeStatement &operator=(const NativeStatement &) = delete;

    using Statement::bind;
    void bind(int parameter, qint64 value) override;
    void bind(int parameter, QByteArrayView utf8) override;
    void bindBytes(int parameter, QByteArrayView bytes) override;
    void bindNull(int parameter) override;
    bool step() override;
    qint64 insert() override;
    void reset() override;
    bool isNull(int column) const override;
    qint64 integer(int column) const override;
    QByteArrayView text(int column) const override;

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    QString m_path;
};

/// The same through Qt Sql, where the engine's handle must not be touched.
class QtStatement : public Statement
{
public:
    QtStatement(const QSqlDatabase &database, const QString &sql, const QString &path);

    using Statement::bind;
    void bind(int parameter, qint64 value) override;
    void bind(int parameter, QByteArrayView utf8) override;
    void bindBytes(int parameter, QByteArrayView bytes) override;
    void bindNull(int parameter) override;
    bool step() override;
    qint64 insert() override;
    void reset() override;
    bool isNull(int column) const override;
    qint64 integer(int column) const override;
    QByteArrayView text(int column) const override;

private:
    QSqlQuery m_query;
    QString m_path;
    bool m_running = false;
    mutable QHash<int, QByteArray> m_texts;
};

/// Binds values of the kinds that the file knows: null, integers, texts, bytes.
void bindAll(Statement &statement, const Values &values);

} // namespace tefter
