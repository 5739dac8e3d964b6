// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/SqlStatement.h"

#include "core/db/SqlFailure.h"

#include <QSqlError>

#include <sqlite3.h>

namespace tefter {

NativeStatement::NativeStatement(sqlite3 *handle, const QString &sql, const QString &path)
    : m_handle(handle)
    , m_path(path)
{
    const QByteArray text = sql.toUtf8();
    const int code = sqlite3_prepare_v3(handle, text.constData(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        throwSqlFailure(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), path,
                        sql);
}

NativeStatement::~NativeStatement()
{
    sqlite3_finalize(m_statement);
}

void NativeStatement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter + 1, value);
}

void NativeStatement::bind(int parameter, QByteArrayView utf8)
{
    // Nothing needs no copy, and is bound most of all.
    if (utf8.isEmpty())
        sqlite3_bind_text(m_statement, parameter + 1, "", 0, SQLITE_STATIC);
    else
        sqlite3_bind_text(m_statement, parameter + 1, utf8.data(), static_cast<int>(utf8.size()),
                          SQLITE_TRANSIENT);
}

void NativeStatement::bindBytes(int parameter, QByteArrayView bytes)
{
    sqlite3_bind_blob(m_statement, parameter + 1, bytes.isNull() ? "" : bytes.data(),
                      static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

void NativeStatement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter + 1);
}

bool NativeStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        const int extended = sqlite3_extended_errcode(m_handle);
        const QString message = QString::fromUtf8(sqlite3_errmsg(m_handle));
        sqlite3_reset(m_statement);
        throwSqlFailure(extended, message, m_path, QString::fromUtf8(sqlite3_sql(m_statement)));
    }
    sqlite3_reset(m_statement);
    return false;
}

qint64 NativeStatement::insert()
{
    run();
    return sqlite3_last_insert_rowid(m_handle);
}

void NativeStatement::reset()
{
    sqlite3_reset(m_statement);
}

bool NativeStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 NativeStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView NativeStatement::text(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArrayView(data, data ? sqlite3_column_bytes(m_statement, column) : 0);
}

QtStatement::QtStatement(const QSqlDatabase &database, const QString &sql, const QString &path)
    : m_query(database)
    , m_path(path)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throwSqlFailure(m_query.lastError(), path, sql);
}

void QtStatement::bind(int parameter, qint64 value)
{
    m_query.bindValue(parameter, value);
}

void QtStatement::bind(int parameter, QByteArrayView utf8)
{
    m_query.bindValue(parameter, utf8.isEmpty() ? QStringLiteral("") : QString::fromUtf8(utf8));
}

void QtStatement::bindBytes(int parameter, QByteArrayView bytes)
{
    m_query.bindValue(parameter, bytes.toByteArray());
}

void QtStatement::bindNull(int parameter)
{
    m_query.bindValue(parameter, QVariant());
}

bool QtStatement::step()
{
    m_texts.clear();
    if (!m_running) {
        if (!m_query.exec())
            throwSqlFailure(m_query.lastError(), m_path, m_query.lastQuery());
        m_running = true;
    }
    if (m_query.isSelect() && m_query.next())
        return true;
    if (m_query.isSelect() && m_query.lastError().isValid())
        throwSqlFailure(m_query.lastError(), m_path, m_query.lastQuery());
    reset();
    return false;
}

qint64 QtStatement::insert()
{
    m_texts.clear();
    if (!m_query.exec())
        throwSqlFailure(m_query.lastError(), m_path, m_query.lastQuery());
    const qint64 id = m_query.lastInsertId().toLongLong();
    reset();
    return id;
}

void QtStatement::reset()
{
    m_query.finish();
    m_running = false;
}

bool QtStatement::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 QtStatement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QByteArrayView QtStatement::text(int column) const
{
    QByteArray &held = m_texts[column];
    const QVariant value = m_query.value(column);
    held = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
    return held;
}

void bindAll(Statement &statement, const Values &values)
{
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        const QVariant &v = values[i];
        if (v.isNull())
            statement.bindNull(i);
        else if (v.typeId() == QMetaType::QString)
            statement.bind(i, v.toString());
        else if (v.typeId() == QMetaType::QByteArray)
            statement.bindBytes(i, v.toByteArray());
        else
            statement.bind(i, v.toLongLong());
    }
}

} // namespace tefter
