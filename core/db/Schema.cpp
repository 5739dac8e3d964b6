// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Schema.h"

#include "core/db/Connection.h"

namespace tefter {

const QStringList &Schema::unjournaledTables()
{
    static const QStringList tables{
        // kept figures: computed from journaled rows in the same transaction
        QStringLiteral("consent_now"), QStringLiteral("customer_search"), QStringLiteral("customer_figures"),
        QStringLiteral("product_search"), QStringLiteral("supplier_search"), QStringLiteral("sale_day"),
        QStringLiteral("stock_running"), QStringLiteral("stock_level"), QStringLiteral("product_stock"),
        QStringLiteral("supplier_day"),
        // registers and contents of files, which only grow, and counters, which only go forward
        QStringLiteral("counter"), QStringLiteral("export_register"), QStringLiteral("export_person"),
        QStringLiteral("stored_file"),
        // the journal itself
        QStringLiteral("import_batch"), QStringLiteral("journal_step"), QStringLiteral("journal_entry"),
        QStringLiteral("journal_image"), QStringLiteral("schema_version")};
    return tables;
}

Schema::Schema(Connection &connection)
{
    const Dialect &dialect = connection.dialect();
    m_tables = connection.all(dialect.listTables(), {}, [](const Row &row) { return row.text(0); });
    for (const QString &table : std::as_const(m_tables))
        m_columns.insert(table, connection.all(dialect.listColumns(), {table},
                                               [](const Row &row) { return row.text(0); }));
    m_references = connection.all(dialect.listReferences(), {}, [](const Row &row) {
        return Reference{row.text(0), row.text(1), row.text(2), row.flag(3)};
    });
}

bool Reference::names(Connection &connection, qint64 parentRow) const
{
    const QString sql = QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? LIMIT 1").arg(childTable, childColumn);
    return connection.one(sql, {parentRow}, [](const Row &) { return true; }).has_value();
}

bool Schema::isJournaled(const QString &table) const
{
    return m_tables.contains(table) && !unjournaledTables().contains(table);
}

QList<Reference> Schema::referencesOf(const QString &childTable) const
{
    QList<Reference> result;
    for (const Reference &reference : m_references) {
        if (reference.childTable == childTable)
            result.append(reference);
    }
    return result;
}

QList<Reference> Schema::referencesTo(const QString &parentTable) const
{
    QList<Reference> result;
    for (const Reference &reference : m_references) {
        if (reference.parentTable == parentTable)
            result.append(reference);
    }
    return result;
}

} // namespace tefter
