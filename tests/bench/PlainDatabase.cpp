// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PlainDatabase.h"

#include "core/db/Dialect.h"
#include "tests/bench/Bench.h"

namespace tefter::bench {

PlainDatabase::PlainDatabase(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK)
        giveUp(path + QStringLiteral(" cannot be opened"));
    const QStringList pragmas = Dialect().openingStatements(false);
    for (const QString &pragma : pragmas)
        run(pragma.toUtf8().constData());
}

PlainDatabase::~PlainDatabase()
{
    sqlite3_close(m_db);
}

void PlainDatabase::run(const char *sql)
{
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(QString::fromUtf8(sqlite3_errmsg(m_db)) + QStringLiteral(": ") + QString::fromUtf8(sql));
}

sqlite3_stmt *PlainDatabase::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
        giveUp(QString::fromUtf8(sqlite3_errmsg(m_db)) + QStringLiteral(": ") + QString::fromUtf8(sql));
    return statement;
}

} // namespace tefter::bench
