// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Backup.h"

#include "core/db/Connection.h"
#include "core/db/Migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#include <sqlite3.h>

namespace tefter {

namespace {

constexpr auto stamp = "yyyy-MM-dd HHmmss";
constexpr int pagesPerStep = 4096;

/// Copies page by page through the engine's own interface, beside writers, to `aside`; `target` is what the
/// copy is for.
void copyPages(sqlite3 *source, const QString &aside, const QString &target, Progress &progress)
{
    sqlite3 *copy = nullptr;
    const QByteArray name = QDir::toNativeSeparators(aside).toUtf8();
    int code = sqlite3_open(name.constData(), &copy);
    sqlite3_backup *backup = code == SQLITE_OK ? sqlite3_backup_init(copy, "main", source, "main") : nullptr;
    while (backup && !progress.isCancelled()) {
        code = sqlite3_backup_step(backup, pagesPerStep);
        const int total = sqlite3_backup_pagecount(backup);
        progress.report(total - sqlite3_backup_remaining(backup), total);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(20);
        else if (code != SQLITE_OK)
            break;
    }
    if (backup)
        sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE)
        sqlite3_exec(copy, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    const QString message = QString::fromUtf8(sqlite3_errmsg(copy));
    sqlite3_close(copy);
    if (progress.isCancelled())
        throw DbError(Cause::Cancelled);
    if ((code & 0xff) == SQLITE_FULL)
        throw DbError(Cause::DiskFull, {target}, message);
    if (code != SQLITE_DONE)
        throw DbError(Cause::CannotWrite, {target}, message);
}

void removeWithLog(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

/// Whether another connection, of this program or another, has the file open: the engine then refuses a lock
/// of the whole file. A file that is no database is nobody's.
bool isOpenElsewhere(const QString &path)
{
    sqlite3 *look = nullptr;
    const QByteArray name = QDir::toNativeSeparators(path).toUtf8();
    int code = sqlite3_open_v2(name.constData(), &look, SQLITE_OPEN_READWRITE, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(look, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK", nullptr,
                            nullptr, nullptr);
    sqlite3_close(look);
    return (code & 0xff) == SQLITE_BUSY;
}

/// Where a shop file is kept that gives way to a backup: a name that no other file has.
QString nameToKeepUnder(const QString &shopPath)
{
    QString name = shopPath + QStringLiteral(".before-restore");
    for (int i = 2; QFile::exists(name); ++i)
        name = QStringLiteral("%1.%2.before-restore").arg(shopPath).arg(i);
    return name;
}

bool replaceFile(const QString &from, const QString &to)
{
    const QString aside = to + QStringLiteral(".old");
    QFile::remove(aside);
    const bool existed = QFile::exists(to);
    if (existed && !QFile::rename(to, aside))
        return false;
    if (QFile::rename(from, to)) {
        QFile::remove(aside);
        return true;
    }
    if (existed)
        QFile::rename(aside, to);
    return false;
}

} // namespace

Result<QStringList> checkFile(const QString &path)
{
    try {
        Connection connection(path, Connection::Mode::ReadOnly);
        Migrator().requireKnown(connection);
        QStringList findings = connection.all(connection.dialect().checkIntegrity(), {},
                                              [](const Row &row) { return row.text(0); });
        findings.removeAll(QStringLiteral("ok"));
        findings += connection.all(connection.dialect().checkReferences(), {}, [](const Row &row) {
            return QStringLiteral("%1 %2 -> %3").arg(row.text(0), row.text(1), row.text(2));
        });
        return findings;
    } catch (const DbError &error) {
        return failure(error.error());
    }
}

Result<void> requireWhole(const QString &path)
{
    try {
        Connection connection(path, Connection::Mode::ReadOnly);
        const auto found =
            connection.one(connection.dialect().checkPages(), {}, [](const Row &row) { return row.text(0); });
        if (found == QStringLiteral("ok"))
            return {};
        return failure(Error{Cause::FileDamaged, {path}, found.value_or(QString())});
    } catch (const DbError &error) {
        return failure(error.error());
    }
}

Result<QString> copyChecked(Connection &source, const QString &target, Progress &progress)
{
    const QFileInfo info(target);
    if (!info.dir().exists())
        return failure(Cause::FolderMissing, {info.path()});
    if (info.absoluteFilePath() == QFileInfo(source.path()).absoluteFilePath())
        return failure(Cause::FileExists, {target});
    const QString aside = target + QStringLiteral(".part");
    removeWithLog(aside);
    try {
        if (source.nativeHandle())
            copyPages(source.nativeHandle(), aside, target, progress);
        else
            source.execute(QStringLiteral("VACUUM INTO ?"), {aside});
    } catch (const DbError &error) {
        removeWithLog(aside);
        return failure(error.error());
    }
    const auto findings = checkFile(aside);
    if (!findings || !findings->isEmpty()) {
        removeWithLog(aside);
        return failure(
            Error{Cause::BackupFailed, {target}, findings ? findings->first() : findings.error().detail});
    }
    if (!replaceFile(aside, target)) {
        removeWithLog(aside);
        return failure(Cause::CannotWrite, {target});
    }
    return target;
}

QString backupFolderOf(const QString &shopPath)
{
    const QFileInfo info(shopPath);
    return info.absoluteDir().filePath(info.completeBaseName() + QStringLiteral(" backups"));
}

QString backupNameFor(const QString &shopPath, const QDateTime &now)
{
    return QFileInfo(shopPath).completeBaseName() + u' ' + now.toString(QLatin1String(stamp)) +
           QStringLiteral(".tefter");
}

QList<BackupFile> listBackups(const QString &folder, const QString &shopPath)
{
    QList<BackupFile> result;
    const QString base = QFileInfo(shopPath).completeBaseName() + u' ';
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.tefter")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QString name = file.completeBaseName();
        if (!name.startsWith(base))
            continue;
        const auto made = QDateTime::fromString(name.sliced(base.size()), QLatin1String(stamp));
        if (made.isValid())
            result.append({file.absoluteFilePath(), made, file.size()});
    }
    std::sort(result.begin(), result.end(),
              [](const BackupFile &a, const BackupFile &b) { return a.made > b.made; });
    return result;
}

QList<BackupFile> backupsToThin(const QList<BackupFile> &newestFirst, const QDateTime &now)
{
    QList<BackupFile> surplus;
    QSet<QString> taken;
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const QDate day = newestFirst[i].made.date();
        const qint64 age = day.daysTo(now.date());
        QString slot;
        if (age <= 7)
            continue;
        if (age <= 31)
            slot = day.toString(Qt::ISODate);
        else if (age <= 183)
            slot = QStringLiteral("week %1").arg(day.toJulianDay() / 7);
        else
            slot = day.toString(QStringLiteral("yyyy-MM"));
        if (taken.contains(slot) && i > 0)
            surplus.append(newestFirst[i]);
        taken.insert(slot);
    }
    return surplus;
}

Result<void> restoreBackup(const QString &backup, const QString &shopPath)
{
    if (!QFile::exists(backup))
        return failure(Cause::FileMissing, {backup});
    const auto findings = checkFile(backup);
    if (!findings)
        return failure(findings.error());
    if (!findings->isEmpty())
        return failure(Error{Cause::FileDamaged, {backup}, findings->first()});
    if (QFile::exists(shopPath) && isOpenElsewhere(shopPath))
        return failure(Cause::FileLocked, {shopPath});
    const QString fresh = shopPath + QStringLiteral(".restored");
    removeWithLog(fresh);
    try {
        Connection source(backup, Connection::Mode::ReadOnly);
        Progress silent;
        if (const auto copied = copyChecked(source, fresh, silent); !copied)
            return failure(Error{copied.error().cause, {shopPath}, copied.error().detail});
    } catch (const DbError &error) {
        return failure(error.error());
    }
    if (QFile::exists(shopPath)) {
        const QString kept = nameToKeepUnder(shopPath);
        // What a killed program has not yet carried into the file belongs to it; the index of that is made
        // anew.
        if (QFile::exists(shopPath + QStringLiteral("-wal")))
            QFile::rename(shopPath + QStringLiteral("-wal"), kept + QStringLiteral("-wal"));
        QFile::remove(shopPath + QStringLiteral("-shm"));
        if (!QFile::rename(shopPath, kept))
            return failure(Cause::CannotWrite, {shopPath});
    }
    if (!QFile::rename(fresh, shopPath))
        return failure(Cause::CannotWrite, {shopPath});
    return {};
}

} // namespace tefter
