// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tefter {

/// What differs between engines. SQLite is the only engine now; nothing outside this class is written in
/// words that PostgreSQL would refuse.
class Dialect
{
public:
    /// A migration's statement with {id}, {int}, {blob} and {table} written out.
    QString expand(QString statement) const;

    QString driverName() const { return QStringLiteral("QSQLITE"); }
    /// What a new connection is told before anything else.
    QStringList openingStatements(bool readOnly) const;
    QString beginWrite() const { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString beginRead() const { return QStringLiteral("BEGIN"); }
    /// Lets references be checked at the commit instead of at once, for this transaction.
    QString deferReferences() const { return QStringLiteral("PRAGMA defer_foreign_keys = ON"); }
    /// Rows: table name.
    QString listTables() const;
    /// Rows: column name. One parameter: the table.
    QString listColumns() const;
    /// Rows: child table, child column, parent table, 1 where the child goes with the parent.
    QString listReferences() const;
    /// Rows: name, the statement that makes it; of the indexes of a table that do not keep anything unique.
    QString listPlainIndexes() const;
    /// A number that changes when another connection has written.
    QString dataVersion() const { return QStringLiteral("PRAGMA data_version"); }
    /// Rows: findings; one row "ok" where there are none.
    QString checkIntegrity() const { return QStringLiteral("PRAGMA integrity_check(20)"); }
    /// One row: the first finding among the pages, or "ok"; indexes are not compared with their tables.
    QString checkPages() const { return QStringLiteral("PRAGMA quick_check(1)"); }
    /// Rows: child table, row id, parent table; none where all references hold.
    QString checkReferences() const { return QStringLiteral("PRAGMA foreign_key_check"); }
};

} // namespace tefter
