// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Backup.h"

#include "core/db/Connection.h"
#include "core/shop/ShopSettings.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 15), QTime(12, 0));

/// What is left of these after thinning, newest first.
QList<BackupFile> thinned(QList<BackupFile> backups)
{
    const QList<BackupFile> surplus = backupsToThin(backups, now);
    for (const BackupFile &old : surplus)
        backups.removeIf([&](const BackupFile &one) { return one.made == old.made; });
    return backups;
}

int keptBetween(const QList<BackupFile> &kept, int youngest, int oldest)
{
    return static_cast<int>(std::count_if(kept.cbegin(), kept.cend(), [&](const BackupFile &one) {
        const qint64 age = one.made.daysTo(now);
        return age >= youngest && age <= oldest;
    }));
}

} // namespace

TEST_CASE("backups are thinned by age: all of a week, then one a day, a week, a month", "[db][backup]")
{
    QList<BackupFile> backups;
    for (int age = 0; age < 800; ++age) {
        for (const int hour : {18, 9}) {
            if (age > 0 || hour == 9)
                backups.append({u"x"_s, QDateTime(now.date().addDays(-age), QTime(hour, 0)), 1});
        }
    }
    const QList<BackupFile> kept = thinned(backups);
    CHECK(kept.first().made == backups.first().made);
    CHECK(keptBetween(kept, 0, 7) == 15);
    CHECK(keptBetween(kept, 8, 31) == 24);
    const int weekly = keptBetween(kept, 32, 183);
    CHECK((weekly >= 22 && weekly <= 23));
    const int monthly = keptBetween(kept, 184, 799);
    CHECK((monthly >= 20 && monthly <= 22));
    // The newest of each day stays.
    CHECK(std::none_of(kept.cbegin(), kept.cend(), [](const BackupFile &one) {
        const qint64 age = one.made.date().daysTo(now.date());
        return age >= 8 && age <= 31 && one.made.time().hour() == 9;
    }));
    // What is thin stays as it is, and the only one is never taken away.
    CHECK(thinned(kept).size() == kept.size());
    CHECK(thinned({backups.last()}).size() == 1);
}

TEST_CASE("a backup is whole, is listed by its date, and takes the place of the shop", "[db][backup]")
{
    test::ShopFile file;
    ShopSettings settings = file->settings();
    const auto backup = file->backUp();
    REQUIRE(backup);
    const QList<BackupFile> list = file->backups();
    REQUIRE(list.size() == 1);
    CHECK(list.first().made == QDateTime(QDate(2026, 3, 15), QTime(12, 0)));
    CHECK(file->backUpOnceADay().value().isEmpty());
    settings.name = u"Another"_s;
    REQUIRE(file->changeSettings(settings));
    file.close();
    REQUIRE(restoreBackup(*backup, file.path()));
    CHECK(QFile::exists(file.path() + u".before-restore"_s));
    file.reopen();
    CHECK(file->settings().name == u"Μαγαζί");
    CHECK(file->check().value().isEmpty());
}

TEST_CASE("a shop that is open is not replaced under whoever works in it", "[db][backup]")
{
    test::ShopFile file;
    const QString backup = file->backUp().value();
    CHECK(restoreBackup(backup, file.path()).error().cause == Cause::FileLocked);
    ShopSettings settings = file->settings();
    settings.name = u"Still here"_s;
    REQUIRE(file->changeSettings(settings));
    file.close();
    CHECK_FALSE(QFile::exists(file.path() + u".before-restore"_s));
    file.reopen();
    CHECK(file->settings().name == u"Still here");
}

TEST_CASE("going back twice keeps both shops that were there", "[db][backup]")
{
    test::ShopFile file;
    const QString backup = file->backUp().value();
    QStringList names;
    for (const QString &name : {u"First"_s, u"Second"_s}) {
        ShopSettings settings = file->settings();
        settings.name = name;
        REQUIRE(file->changeSettings(settings));
        file.close();
        REQUIRE(restoreBackup(backup, file.path()));
        file.reopen();
    }
    file.close();
    const QStringList kept =
        QFileInfo(file.path()).dir().entryList({u"*.before-restore"_s}, QDir::Files, QDir::Name);
    for (const QString &name : kept) {
        Connection look(file.inFolder(name), Connection::Mode::ReadOnly);
        names << readSettings(look).name;
    }
    names.sort();
    CHECK(names == QStringList{u"First"_s, u"Second"_s});
    file.reopen();
}

TEST_CASE("what is no backup, or a damaged one, leaves the shop as it is", "[db][backup]")
{
    test::ShopFile file;
    const QString backup = file->backUp().value();
    file.close();
    QFile shop(file.path());
    REQUIRE(shop.open(QIODevice::ReadOnly));
    const QByteArray before = shop.readAll();
    shop.close();
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile out(file.inFolder(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    };
    QByteArray damaged = before;
    damaged.replace(8192, 4096, QByteArray(4096, '\x7f'));
    CHECK(restoreBackup(write(u"text.tefter"_s, "no shop"), file.path()).error().cause ==
          Cause::NotAShopFile);
    CHECK_FALSE(restoreBackup(write(u"damaged.tefter"_s, damaged), file.path()));
    CHECK_FALSE(restoreBackup(write(u"half.tefter"_s, before.first(before.size() / 2)), file.path()));
    CHECK(restoreBackup(file.inFolder(u"none.tefter"_s), file.path()).error().cause == Cause::FileMissing);
    REQUIRE(shop.open(QIODevice::ReadOnly));
    CHECK(shop.readAll() == before);
}
