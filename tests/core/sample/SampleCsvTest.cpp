// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleCsv.h"

#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

SampleOptions few()
{
    SampleOptions options;
    options.language = Language::Greek;
    options.customers = 30;
    options.lines = 500;
    options.lastDay = Day(2026, 3, 15);
    return options;
}

} // namespace

TEST_CASE("the sales of a sample shop are written as one flat CSV", "[sample]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sales.csv"_s);
    Progress progress;
    CHECK(writeSalesCsv(path, few(), progress) == 500);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 501);
    CHECK(lines[0].count(u',') == 9);
    int walkIns = 0, returned = 0;
    for (const QString &line : lines.sliced(1)) {
        walkIns += line.contains(",,,Ελλάδα"_L1) || line.endsWith(u",,,Ελλάδα"_s);
        returned += line.startsWith(u"R-"_s) && line.contains(u",-"_s);
        CHECK(line.endsWith(u",Ελλάδα"_s));
    }
    CHECK(walkIns > 20);
    CHECK(returned > 0);
    CHECK(lines[1].startsWith(u"S-2023-000001,2023-0"_s));
}

TEST_CASE("a sales CSV that was stopped or cannot be written leaves nothing", "[sample]")
{
    const QTemporaryDir folder;
    Progress progress;
    progress.cancel();
    const auto stopped = writeSalesCsv(folder.filePath(u"sales.csv"_s), few(), progress);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().cause == Cause::Cancelled);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    Progress again;
    const auto nowhere = writeSalesCsv(folder.filePath(u"missing/sales.csv"_s), few(), again);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().cause == Cause::CannotWrite);
}
