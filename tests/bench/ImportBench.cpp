// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ImportBench.h"

#include "tests/bench/BenchShop.h"
#include "tests/bench/PlainImport.h"
#include "tests/bench/PlainPeople.h"

#include <QFile>

namespace tefter::bench {

using namespace Qt::StringLiterals;

namespace {

void removeDatabase(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

/// The file into a new shop, and by the plain program into what `prepare` has made ready for it.
Line importing(const QString &importer, const QString &csv, const QString &folder, const QString &what,
               void (*prepare)(const QString &database),
               qint64 (*plainly)(const QString &csv, const QString &database))
{
    const QString ours = folder + u"/import.tefter"_s, plain = folder + u"/import.db"_s;
    QList<double> oursTaken, plainTaken;
    qint64 created = 0;
    for (int i = 0; i < runs; ++i) {
        removeDatabase(ours);
        {
            const auto shop = newShop(ours, Language::English);
            const Services services(*shop);
            ImportOptions options;
            options.importer = importer;
            options.path = csv;
            Progress progress;
            oursTaken << milliseconds([&] {
                created = orGiveUp(services.imports.run(options, progress), u"the import"_s).created;
            });
        }
        removeDatabase(plain);
        prepare(plain);
        plainTaken << milliseconds([&] {
            if (plainly(csv, plain) != created)
                giveUp(u"the plain import took other rows than ours"_s);
        });
    }
    removeDatabase(ours);
    removeDatabase(plain);
    return {what.arg(created), median(oursTaken), median(plainTaken), u"ms"_s, {}, 2.0};
}

} // namespace

QList<Line> importLines(const QString &csv, const QString &folder)
{
    return {importing(
        u"sales"_s, csv, folder, u"import of %L1 lines"_s, [](const QString &) {}, plainImport)};
}

QList<Line> importPeople(const QString &folder)
{
    constexpr int people = 100'000;
    const QString csv = folder + u"/people-to-import.csv"_s;
    writePeopleCsv(csv, people);
    const auto emptyShop = [](const QString &database) { newShop(database, Language::English); };
    const Line line =
        importing(u"customers"_s, csv, folder, u"import of %L1 customers"_s, emptyShop, plainPeople);
    QFile::remove(csv);
    return {line};
}

} // namespace tefter::bench
