// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Migrator.h"

#include "core/db/Transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace tefter {

namespace {

constexpr auto marker = "--;;";

bool hasTable(Connection &connection, const QString &name)
{
    return connection.all(connection.dialect().listTables(), {}, [](const Row &row) { return row.text(0); })
        .contains(name);
}

} // namespace

Migrator::Migrator()
{
    const QDir folder(QStringLiteral(":/tefter/migrations/migrations"));
    const QDir flat(QStringLiteral(":/tefter/migrations"));
    const QDir &found = folder.exists() ? folder : flat;
    const QStringList names = found.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(found.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            m_scripts << QString::fromUtf8(file.readAll());
    }
}

int Migrator::versionOf(Connection &connection)
{
    if (!hasTable(connection, QStringLiteral("schema_version")))
        return 0;
    return static_cast<int>(connection.number(QStringLiteral("SELECT max(version) FROM schema_version")));
}

void Migrator::requireKnown(Connection &connection) const
{
    if (connection.number(QStringLiteral("PRAGMA application_id")) != applicationId)
        throw DbError(Cause::NotAShopFile, {connection.path()});
    const int version = versionOf(connection);
    if (version > latestVersion())
        throw DbError(Cause::FileTooNew,
                      {connection.path(), QString::number(version), QString::number(latestVersion())});
}

void Migrator::run(Connection &connection) const
{
    for (int version = versionOf(connection) + 1; version <= latestVersion(); ++version) {
        const Schema none(connection);
        Transaction tx(connection, none);
        if (version == 1) {
            connection.executeOnce(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
            connection.executeOnce(connection.dialect().expand(
                QStringLiteral("CREATE TABLE schema_version (version {int} NOT NULL PRIMARY KEY, "
                               "at_utc TEXT NOT NULL){table}")));
        }
        const QStringList statements = m_scripts[version - 1].split(QLatin1String(marker));
        for (const QString &statement : statements)
            connection.executeOnce(connection.dialect().expand(statement));
        connection.execute(QStringLiteral("INSERT INTO schema_version (version, at_utc) VALUES (?, ?)"),
                           {version, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)});
        tx.commit();
    }
}

} // namespace tefter
