// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ImportBench.h"

#include "tests/bench/BenchShop.h"
#include "tests/bench/PlainImport.h"

#include <QFile>

namespace tefter::bench {

using namespace Qt::StringLiterals;

namespace {

void removeDatabase(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

} // namespace

QList<Line> importLines(const QString &csv, const QString &folder)
{
    const QString ours = folder + u"/import.tefter"_s, plain = folder + u"/import.db"_s;
    QList<double> oursTaken, plainTaken;
    qint64 linesRead = 0;
    for (int i = 0; i < runs; ++i) {
        removeDatabase(ours);
        {
            const auto shop = newShop(ours, Language::English);
            const Services services(*shop);
            ImportOptions options;
            options.importer = u"sales"_s;
            options.path = csv;
            Progress progress;
            oursTaken << milliseconds([&] {
                linesRead = orGiveUp(services.imports.run(options, progress), u"the import"_s).created;
            });
        }
        removeDatabase(plain);
        plainTaken << milliseconds([&] {
            if (plainImport(csv, plain) != linesRead)
                giveUp(u"the plain import took other lines than ours"_s);
        });
    }
    removeDatabase(ours);
    removeDatabase(plain);
    return {
        {u"import of %L1 lines"_s.arg(linesRead), median(oursTaken), median(plainTaken), u"ms"_s, {}, 2.0}};
}

} // namespace tefter::bench
