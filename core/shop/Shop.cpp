// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/Shop.h"

#include "core/db/Migrator.h"
#include "core/shop/BatchUndo.h"
#include "core/shop/StoredFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int readerThreads = 2;

/// Before a file is brought forward: a checked copy in the backup folder.
void copyBeforeMigration(Connection &connection, const Clock &clock)
{
    const QString folder = backupFolderOf(connection.path());
    QDir().mkpath(folder);
    Progress silent;
    const auto copy =
        copyChecked(connection, QDir(folder).filePath(backupNameFor(connection.path(), clock.now())), silent);
    if (!copy)
        throw DbError(copy.error());
}

} // namespace

Shop::Shop(QString path, ShopParts parts)
    : m_path(std::move(path))
    , m_parts(std::move(parts))
{
}

Shop::~Shop()
{
    m_jobs.reset();
    closeConnection();
}

Result<std::unique_ptr<Shop>> Shop::create(const QString &path, const NewShop &newShop, ShopParts parts)
{
    std::unique_ptr<Shop> shop(new Shop(QFileInfo(path).absoluteFilePath(), std::move(parts)));
    bool made = false;
    try {
        Connection connection(shop->m_path, Connection::Mode::Create);
        made = true;
        Migrator().run(connection);
        const Schema schema(connection);
        Transaction tx(connection, schema);
        writeSettings(tx, newShop.settings);
        tx.insert("staff"_L1, {{"name"_L1, newShop.ownerName}, {"role"_L1, u"owner"_s}});
        for (qsizetype i = 0; i < newShop.vatRates.size(); ++i) {
            const Percent rate = newShop.vatRates[i];
            tx.insert("vat_rate"_L1, {{"name"_L1, QString()},
                                      {"basis_points"_L1, rate.basisPoints},
                                      {"position"_L1, static_cast<int>(i)}});
        }
        tx.commit();
        shop->load(connection);
        shop->rebuildOutdated(connection);
    } catch (const DbError &error) {
        if (made) {
            for (const char *ending : {"", "-wal", "-shm"})
                QFile::remove(shop->m_path + QLatin1String(ending));
        }
        if (error.error().cause == Cause::CannotRead)
            return failure(Error{Cause::CannotWrite, error.error().args, error.error().detail});
        return failure(error.error());
    }
    return shop;
}

Result<std::unique_ptr<Shop>> Shop::open(const QString &path, ShopParts parts)
{
    std::unique_ptr<Shop> shop(new Shop(QFileInfo(path).absoluteFilePath(), std::move(parts)));
    try {
        // A look without touching: a file that is not ours, newer or damaged stays as it is to the last byte.
        {
            Connection look(shop->m_path, Connection::Mode::ReadOnly);
            Migrator().requireKnown(look);
            shop->load(look);
        }
        const QFileInfo file(shop->m_path);
        if (!file.isWritable() || !QFileInfo(file.path()).isWritable())
            return failure(Cause::FileReadOnly, {path});
        Connection connection(shop->m_path, Connection::Mode::ReadWrite);
        const Migrator migrator;
        if (migrator.isNeeded(connection)) {
            copyBeforeMigration(connection, shop->clock());
            migrator.run(connection);
            shop->load(connection);
        }
        shop->rebuildOutdated(connection);
    } catch (const DbError &error) {
        return failure(error.error());
    }
    return shop;
}

void Shop::load(Connection &connection)
{
    m_schema = std::make_unique<Schema>(connection);
    m_settings = readSettings(connection);
    m_owner = StaffId{connection.number(u"SELECT id FROM staff WHERE role = 'owner' ORDER BY id"_s)};
}

void Shop::rebuildOutdated(Connection &connection)
{
    for (const auto &kept : m_parts.kept) {
        const QString counter = u"kept."_s + kept->name();
        const QString read = u"SELECT value FROM counter WHERE name = ?"_s;
        if (connection.number(read, {counter}) >= kept->version())
            continue;
        Transaction tx(connection, *m_schema);
        kept->rebuild(connection);
        connection.execute(u"INSERT INTO counter (name, value) VALUES (?, ?) "
                           "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                           {counter, kept->version()});
        tx.commit();
    }
}

ShopSettings Shop::settings() const
{
    const std::lock_guard lock(m_mutex);
    return m_settings;
}

Result<void> Shop::changeSettings(const ShopSettings &settings)
{
    return write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Settings changed")), {}},
                 [&](Transaction &tx) { writeSettings(tx, settings); });
}

QList<VatRate> Shop::vatRates()
{
    return read([this](Connection &c) { return readVatRates(c, clock().today()); })
        .value_or(QList<VatRate>());
}

Connection &Shop::connection()
{
    const auto id = std::this_thread::get_id();
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_connections.find(id);
        if (found != m_connections.end())
            return *found->second;
    }
    auto fresh = std::make_unique<Connection>(m_path, Connection::Mode::ReadWrite);
    const std::lock_guard lock(m_mutex);
    return *(m_connections[id] = std::move(fresh));
}

void Shop::closeConnection()
{
    std::unique_ptr<Connection> closing;
    const std::lock_guard lock(m_mutex);
    const auto found = m_connections.find(std::this_thread::get_id());
    if (found == m_connections.end())
        return;
    closing = std::move(found->second);
    m_connections.erase(found);
}

Jobs &Shop::jobs()
{
    if (!m_jobs)
        m_jobs = std::make_unique<Jobs>(readerThreads, [this] { closeConnection(); });
    return *m_jobs;
}

bool Shop::changedByOthers()
{
    Connection &c = connection();
    const qint64 now = c.number(c.dialect().dataVersion());
    const bool changedNow = m_dataVersion != 0 && now != m_dataVersion;
    m_dataVersion = now;
    if (changedNow) {
        const ShopSettings fresh = readSettings(c);
        m_changeLog.addAll();
        const std::lock_guard lock(m_mutex);
        m_settings = fresh;
    }
    return changedNow;
}

void Shop::announce(const Touched &touched)
{
    m_changeLog.add(touched);
    // Whoever is told now reads the settings as they are now.
    if (!touched.ids(u"setting"_s).isEmpty()) {
        const ShopSettings fresh = readSettings(connection());
        const std::lock_guard lock(m_mutex);
        m_settings = fresh;
    }
    Q_EMIT changed();
}

void Shop::setAtWork(StaffId staff)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_atWork == staff)
            return;
        m_atWork = staff;
    }
    Q_EMIT atWorkChanged(staff);
}

StaffId Shop::atWork() const
{
    const std::lock_guard lock(m_mutex);
    return m_atWork;
}

StaffId Shop::author(Connection &connection) const
{
    const StaffId chosen = atWork();
    const QString isHere = u"SELECT count(*) FROM staff WHERE id = ? AND left_at IS NULL"_s;
    return chosen.isValid() && connection.number(isHere, {chosen.value}) == 1 ? chosen : m_owner;
}

std::optional<Step> Shop::nextUndo()
{
    return read([](Connection &c) { return journal::nextUndo(c); }).value_or(std::nullopt);
}

std::optional<Step> Shop::nextRedo()
{
    return read([](Connection &c) { return journal::nextRedo(c); }).value_or(std::nullopt);
}

Result<Step> Shop::travel(bool back)
{
    try {
        Connection &c = connection();
        const auto step = back ? journal::nextUndo(c) : journal::nextRedo(c);
        if (!step)
            return failure(back ? Cause::NothingToUndo : Cause::NothingToRedo);
        if (step->batch.isValid()) {
            const auto done = back ? undoBatch(*this, step->batch) : redoBatch(*this, step->batch);
            if (!done)
                return failure(done.error());
            return *step;
        }
        Transaction tx(c, schema());
        back ? journal::undo(tx, step->id) : journal::redo(tx, step->id);
        for (const auto &kept : m_parts.kept)
            kept->refresh(tx, tx.touched());
        tx.commit();
        announce(tx.touched());
        return *step;
    } catch (const DbError &error) {
        return failure(error.error());
    }
}

Result<Step> Shop::undo()
{
    return travel(true);
}

Result<Step> Shop::redo()
{
    return travel(false);
}

Result<QList<PastStep>> Shop::pastSteps(int limit)
{
    return read([&](Connection &c) { return journal::pastSteps(c, limit); });
}

Result<QList<HistoryEntry>> Shop::history(const QString &table, qint64 row)
{
    return read([&](Connection &c) { return journal::history(c, schema(), table, row); });
}

Result<QString> Shop::backUp(const QString &folder)
{
    const QString place = folder.isEmpty() ? backupFolderOf(m_path) : folder;
    if (folder.isEmpty())
        QDir().mkpath(place);
    Progress silent;
    auto copy = copyTo(QDir(place).filePath(backupNameFor(m_path, clock().now())), silent);
    if (copy) {
        const QList<BackupFile> surplus = backupsToThin(listBackups(place, m_path), clock().now());
        for (const BackupFile &old : surplus)
            QFile::remove(old.path);
    }
    return copy;
}

Result<QString> Shop::backUpOnceADay()
{
    const QList<BackupFile> made = backups();
    // A copy is made in true time, whatever day is reckoned with.
    if (!made.isEmpty() && made.first().made.date() == clock().now().date())
        return QString();
    return backUp();
}

Result<QString> Shop::copyTo(const QString &target, Progress &progress)
{
    try {
        return copyChecked(connection(), target, progress);
    } catch (const DbError &error) {
        return failure(error.error());
    }
}

QList<BackupFile> Shop::backups() const
{
    return listBackups(backupFolderOf(m_path), m_path);
}

Result<QStringList> Shop::check()
{
    auto findings = checkFile(m_path);
    if (!findings)
        return findings;
    return read([&](Connection &c) {
        QStringList all = *findings;
        for (const auto &kept : m_parts.kept)
            all += kept->check(c);
        return all + StoredFiles(c).check();
    });
}

} // namespace tefter
