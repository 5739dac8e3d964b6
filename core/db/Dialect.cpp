// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Dialect.h"

namespace tefter {

QString Dialect::expand(QString statement) const
{
    return statement.replace(QLatin1String("{id}"), QLatin1String("INTEGER PRIMARY KEY AUTOINCREMENT"))
        .replace(QLatin1String("{int}"), QLatin1String("INTEGER"))
        .replace(QLatin1String("{blob}"), QLatin1String("BLOB"))
        .replace(QLatin1String("){table}"), QLatin1String(") STRICT"));
}

QStringList Dialect::openingStatements(bool readOnly) const
{
    QStringList statements{
        QStringLiteral("PRAGMA foreign_keys = ON"),       QStringLiteral("PRAGMA busy_timeout = 8000"),
        QStringLiteral("PRAGMA temp_store = MEMORY"),     QStringLiteral("PRAGMA cache_size = -32000"),
        QStringLiteral("PRAGMA recursive_triggers = ON"), QStringLiteral("PRAGMA case_sensitive_like = ON")};
    if (!readOnly)
        statements << QStringLiteral("PRAGMA journal_mode = WAL")
                   << QStringLiteral("PRAGMA synchronous = FULL");
    return statements;
}

QString Dialect::listTables() const
{
    return QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                          "ORDER BY name");
}

QString Dialect::listColumns() const
{
    return QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid");
}

QString Dialect::listReferences() const
{
    return QStringLiteral("SELECT m.name, f.\"from\", f.\"table\", f.on_delete = 'CASCADE' "
                          "FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f "
                          "WHERE m.type = 'table' ORDER BY 1, 2");
}

QString Dialect::listPlainIndexes() const
{
    return QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? "
                          "AND sql LIKE 'CREATE INDEX %' ORDER BY name");
}

} // namespace tefter
