// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerSearch.h"
#include "core/customers/CustomerService.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

#include <QFile>
#include <QProcess>

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("an import by the command line reaches a shop that is open elsewhere", "[processes]")
{
    test::ShopFile file(keptTables());
    CustomerSearch search(file.shop());
    Customer here;
    here.name = u"Anna"_s;
    REQUIRE(CustomerService(file.shop()).create(here));
    REQUIRE(search.warmUp());
    CHECK_FALSE(file->changedByOthers());

    const QString csv = file.inFolder(u"sales.csv"_s);
    {
        QFile sales(csv);
        REQUIRE(sales.open(QIODevice::WriteOnly));
        sales.write(
            "Document number,Date,Product code,Product name,Quantity,Unit price,Customer code,Customer name\n"
            "1,2026-03-01,T1,Tea,2,3.50,C1,Boris\n"
            "2,2026-03-02,T1,Tea,1,3.50,C1,Boris\n");
    }
    QProcess import;
    import.start(QStringLiteral(TEFTER_PROGRAM), {u"import"_s, file.path(), csv, u"--as"_s, u"sales"_s});
    REQUIRE(import.waitForFinished(60'000));
    INFO(import.readAllStandardError().toStdString());
    REQUIRE(import.exitCode() == 0);

    CHECK(file->changedByOthers());
    CHECK_FALSE(file->changedByOthers());
    const auto lines =
        file->read([](Connection &c) { return c.number(u"SELECT count(*) FROM sale_line"_s); });
    CHECK(lines.value() == 2);
    CHECK(search.find(u"boris", 5).value().size() == 1);

    // And the other way round: what is written here is there for the next process.
    here.name = u"Zoe"_s;
    REQUIRE(CustomerService(file.shop()).create(here));
    CHECK_FALSE(file->changedByOthers());
    QProcess check;
    check.start(QStringLiteral(TEFTER_PROGRAM), {u"check"_s, file.path()});
    REQUIRE(check.waitForFinished(60'000));
    CHECK(check.exitCode() == 0);
    const auto people =
        file->read([](Connection &c) { return c.number(u"SELECT count(*) FROM customer"_s); });
    CHECK(people.value() == 3);
}
