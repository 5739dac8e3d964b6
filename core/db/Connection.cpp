// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Connection.h"

#include "core/db/SqlFailure.h"
#include "core/db/SqlStatement.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>
#include <sqlite3.h>

namespace tefter {

namespace {

QString nextName()
{
    static std::atomic<qint64> count{0};
    return QStringLiteral("tefter-%1").arg(++count);
}

/// A null QString is an empty text here; only an empty QVariant is NULL (Qt's driver thinks otherwise).
QVariant textNotNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QVariant(QStringLiteral(""));
    return value;
}

/// Finishes a query when the reading ends, however it ends, so that no lock stays behind.
class Finish
{
public:
    explicit Finish(QSqlQuery &query)
        : m_query(query)
    {
    }
    ~Finish() { m_query.finish(); }
    Finish(const Finish &) = delete;
    Finish &operator=(const Finish &) = delete;

private:
    QSqlQuery &m_query;
};

/// Whether nobody has left work beside the file that belongs to it: a log, or a journal to be rolled back.
bool standsAlone(const QString &path)
{
    return !QFileInfo::exists(path + QStringLiteral("-wal")) &&
           !QFileInfo::exists(path + QStringLiteral("-journal"));
}

} // namespace

struct Connection::Private
{
    QString name;
    QSqlDatabase database;
    QHash<QString, std::shared_ptr<QSqlQuery>> statements;

    /// The cached statement, or a new one where a caller further up is still reading the cached one.
    std::shared_ptr<QSqlQuery> prepared(const QString &sql, const QString &path)
    {
        const auto found = statements.constFind(sql);
        if (found != statements.constEnd() && !(*found)->isActive())
            return *found;
        auto query = std::make_shared<QSqlQuery>(database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            throwSqlFailure(query->lastError(), path, sql);
        if (found == statements.constEnd())
            statements.insert(sql, query);
        return query;
    }

    std::shared_ptr<QSqlQuery> run(const QString &sql, const Values &values, const QString &path)
    {
        auto query = prepared(sql, path);
        for (qsizetype i = 0; i < values.size(); ++i)
            query->bindValue(static_cast<int>(i), textNotNull(values[i]));
        if (!query->exec())
            throwSqlFailure(query->lastError(), path, sql);
        return query;
    }
};

Connection::Connection(const QString &path, Mode mode)
    : m_path(path)
    , m_mode(mode)
    , d(std::make_unique<Private>())
{
    const QFileInfo file(path);
    if (mode == Mode::Create && file.exists())
        throw DbError(Cause::FileExists, {path});
    if (mode == Mode::Create && !file.dir().exists())
        throw DbError(Cause::FolderMissing, {file.path()});
    if (mode != Mode::Create && !file.exists())
        throw DbError(Cause::FileMissing, {path});
    if (file.isDir())
        throw DbError(Cause::NotAShopFile, {path});
    d->name = nextName();
    try {
        open();
    } catch (const DbError &) {
        d->statements.clear();
        d->database = {};
        QSqlDatabase::removeDatabase(d->name);
        throw;
    }
}

Connection::~Connection()
{
    d->statements.clear();
    d->database.close();
    d->database = {};
    QSqlDatabase::removeDatabase(d->name);
}

void Connection::open()
{
    // Nobody asks the engine how much memory it has, and its counting takes a lock for every piece.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    d->database = QSqlDatabase::addDatabase(m_dialect.driverName(), d->name);
    if (!d->database.isValid())
        throw DbError(Cause::Internal, {}, QStringLiteral("Qt's SQLite driver is not installed"));
    d->database.setDatabaseName(m_path);
    if (m_mode == Mode::ReadOnly) {
        d->database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        // A mere look must leave nothing beside the file; the engine would make a log and its index.
        if (standsAlone(m_path))
            d->database.setDatabaseName(
                QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toString(QUrl::FullyEncoded) +
                QStringLiteral("?immutable=1"));
    }
    if (!d->database.open())
        throwSqlFailure(d->database.lastError(), m_path, QStringLiteral("open"));
    for (const QString &statement : m_dialect.openingStatements(m_mode == Mode::ReadOnly))
        executeOnce(statement);
    openNative();
}

void Connection::openNative()
{
    const QVariant handle = d->database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return;
    if (text(QStringLiteral("SELECT sqlite_source_id()")) == QLatin1String(sqlite3_sourceid()))
        m_native = *static_cast<sqlite3 *const *>(handle.constData());
}

void Connection::each(const QString &sql, const Values &values, const std::function<void(const Row &)> &take)
{
    const auto query = d->run(sql, values, m_path);
    const Finish finish(*query);
    const Row row(*query);
    while (query->next())
        take(row);
    if (query->lastError().isValid())
        throwSqlFailure(query->lastError(), m_path, sql);
}

void Connection::firstRow(const QString &sql, const Values &values,
                          const std::function<void(const Row &)> &take)
{
    const auto query = d->run(sql, values, m_path);
    const Finish finish(*query);
    if (query->next())
        take(Row(*query));
    else if (query->lastError().isValid())
        throwSqlFailure(query->lastError(), m_path, sql);
}

qint64 Connection::number(const QString &sql, const Values &values)
{
    return one(sql, values, [](const Row &row) { return row.integer(0); }).value_or(0);
}

QString Connection::text(const QString &sql, const Values &values)
{
    return one(sql, values, [](const Row &row) { return row.text(0); }).value_or(QString());
}

QList<qint64> Connection::ids(const QString &sql, const Values &values)
{
    QList<qint64> result;
    const auto reading = statement(sql);
    bindAll(*reading, values);
    while (reading->step())
        result.append(reading->integer(0));
    return result;
}

qint64 Connection::execute(const QString &sql, const Values &values)
{
    const auto query = d->run(sql, values, m_path);
    const Finish finish(*query);
    return query->numRowsAffected();
}

void Connection::executeOnce(const QString &sql)
{
    QSqlQuery query(d->database);
    if (!query.exec(sql))
        throwSqlFailure(query.lastError(), m_path, sql);
}

std::unique_ptr<Statement> Connection::statement(const QString &sql)
{
    if (m_native)
        return std::make_unique<NativeStatement>(m_native, sql, m_path);
    return std::make_unique<QtStatement>(d->database, sql, m_path);
}

Snapshot::~Snapshot()
{
    try {
        m_connection.executeOnce(QStringLiteral("COMMIT"));
    } catch (const DbError &) {
        // A read transaction has nothing to lose; the engine ended it by itself.
    }
}

} // namespace tefter
