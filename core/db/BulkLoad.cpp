// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/BulkLoad.h"

namespace tefter {

BulkLoad::BulkLoad(Connection &connection, const QStringList &tables)
    : m_connection(connection)
{
    for (const QString &table : tables) {
        const QString rows =
            QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT 1) AS some").arg(table);
        if (connection.number(rows) > 0)
            continue;
        const auto indexes =
            connection.all(connection.dialect().listPlainIndexes(), {table},
                           [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
        for (const auto &[name, statement] : indexes) {
            connection.executeOnce(QStringLiteral("DROP INDEX ") + name);
            m_indexes << statement;
        }
    }
}

void BulkLoad::finish()
{
    for (const QString &statement : std::as_const(m_indexes))
        m_connection.executeOnce(statement);
    m_indexes.clear();
}

} // namespace tefter
