// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace tefter {

class Connection;

/// One copy of a shop file in its backup folder.
struct BackupFile
{
    QString path;
    QDateTime made; ///< the shop's wall-clock time, from the file's name
    qint64 bytes = 0;
};

/// Makes a whole copy of an open file under `target` (written aside, opened and checked, then moved into
/// place; an existing target is replaced only then).
Result<QString> copyChecked(Connection &source, const QString &target, Progress &progress);

/// Opens a shop file read-only and lists what is wrong with it: damage, broken references. Empty: sound.
Result<QStringList> checkFile(const QString &path);

/// Reads the whole file once, which takes seconds where it is large. Cause::FileDamaged.
Result<void> requireWhole(const QString &path);

/// `Shop backups` beside `Shop.tefter`.
QString backupFolderOf(const QString &shopPath);
/// `Shop 2026-11-21 091205.tefter`
QString backupNameFor(const QString &shopPath, const QDateTime &now);
/// The copies in a folder that belong to the shop file, newest first.
QList<BackupFile> listBackups(const QString &folder, const QString &shopPath);
/// Which copies may go: kept are all of the last seven days, then one a day for a month, one a week for half
/// a year, one a month for good. The newest copy always stays.
QList<BackupFile> backupsToThin(const QList<BackupFile> &newestFirst, const QDateTime &now);

/// Puts a checked copy in the place of a shop file; FileLocked where somebody has that open. What was there
/// is kept beside it with the ending `.before-restore`, and never takes the place of what was kept before.
Result<void> restoreBackup(const QString &backup, const QString &shopPath);

} // namespace tefter
