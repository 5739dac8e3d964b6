// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace tefter {

class Connection;

/// One foreign key of the file.
struct Reference
{
    QString childTable;
    QString childColumn;
    QString parentTable;
    bool childGoesWithParent = false; ///< ON DELETE CASCADE

    /// Whether any row of the child table names this row of the parent table.
    bool names(Connection &connection, qint64 parentRow) const;
};

/// The tables of a file as the file itself describes them: undo, merge and the bin derive from it who refers
/// to whom, so that a new table is never forgotten.
class Schema
{
public:
    explicit Schema(Connection &connection);

    const QStringList &tables() const { return m_tables; }
    QStringList columns(const QString &table) const { return m_columns.value(table); }
    /// Whether rows of the table have an id and are written through the write door (and so journaled).
    bool isJournaled(const QString &table) const;
    /// The references that leave this table.
    QList<Reference> referencesOf(const QString &childTable) const;
    /// The references that point at this table.
    QList<Reference> referencesTo(const QString &parentTable) const;

    /// Tables that are not journaled, each with its reason in the source: kept figures that are computed
    /// from journaled rows, registers that only grow, counters, and the journal itself.
    static const QStringList &unjournaledTables();

private:
    QStringList m_tables;
    QHash<QString, QStringList> m_columns;
    QList<Reference> m_references;
};

} // namespace tefter
