// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/CategoryService.h"
#include "core/exchange/ImportService.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "tests/core/stock/StockTrade.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct StockImport : test::StockTrade
{
    StockImport()
    {
        Product fresh;
        fresh.code = u"T1"_s;
        fresh.name = u"Tea"_s;
        fresh.barcodes = {u"5901234123457"_s};
        tea = *products.create(fresh);
        fresh.code = u"C1"_s;
        fresh.name = u"Cup"_s;
        cup = *products.create(fresh);
        REQUIRE(file->write({u"test"_s, {}}, [&](Transaction &tx) {
            tx.change("product"_L1, cup.value, {{"sold_whole"_L1, 1}});
        }));
    }
    Result<ImportOutcome> import(const QString &importer, const QString &rows,
                                 const std::function<void(ImportOptions &)> &change = {})
    {
        ImportOptions options;
        options.importer = importer;
        options.pasted = rows;
        if (change)
            change(options);
        Progress silent;
        return service.run(options, silent);
    }

    ImportService service{file.shop(), allImporters()};
    ProductId tea, cup;
};

} // namespace

TEST_CASE("opening stock comes from a table and can be taken back", "[import][stock]")
{
    StockImport shop;
    const auto outcome = shop.import(u"stock"_s, u"Code,Quantity,Unit cost,Place,Date\n"
                                                 "T1,10.5,2.40,shop,2026-01-02\n"
                                                 "C1,3,0,,\n"
                                                 "C1,2.5,1,,\n"
                                                 "XX,1,1,,\n"
                                                 "T1,-1,1,,\n"
                                                 "T1,1,1,Attic,\n"
                                                 "T1,1,1,,2025-12-31\n"
                                                 "5901234123457,1,1,,\n"_s);
    REQUIRE(outcome);
    CHECK(outcome->created == 2);
    CHECK(outcome->rejected == 6);
    CHECK(outcome->records.value(u"moves"_s).created == 2);
    QStringList reasons;
    for (const RejectedRow &row : outcome->rejectedRows)
        reasons << QString::number(row.line) + u' ' + row.value;
    reasons.sort();
    CHECK(reasons == QStringList{u"4 2.5"_s, u"5 XX"_s, u"6 -1"_s, u"7 Attic"_s, u"8 2025-12-31"_s,
                                 u"9 5901234123457"_s});
    CHECK(shop.stock.of(shop.tea, 1)->onHand == Quantity{10'500});
    CHECK(shop.averageCents(shop.tea) == 240);
    CHECK(shop.averageCents(shop.cup) == 0);
    REQUIRE(shop.service.undo());
    CHECK(shop.onHand(shop.cup) == 0);
    CHECK(shop.stock.of(shop.tea, 1)->moveCount == 0);
    CHECK(shop.check().isEmpty());
}

TEST_CASE("counted figures come from a table", "[import][stock]")
{
    StockImport shop;
    REQUIRE(shop.stock.open(shop.entry(shop.tea, 10, Day(2026, 1, 1), 100)));
    const auto outcome =
        shop.import(u"stock"_s, u"Barcode;Counted\nT1;8\nC1;0\n"_s, [](ImportOptions &options) {
            options.fixed = {{u"kind"_s, u"count"_s}};
        });
    REQUIRE(outcome);
    CHECK(outcome->created == 2);
    CHECK(shop.onHand(shop.tea) == 8);
    CHECK(shop.stock.of(shop.tea, 1)->moves.first().effect == Quantity{-2000});
    const auto wrong = shop.import(u"stock"_s, u"Code,Quantity\nT1,8\n"_s, [](ImportOptions &options) {
        options.fixed = {{u"kind"_s, u"guess"_s}};
    });
    CHECK(wrong->rejected == 1);
    // The same list without a word would double what is there; said to be opening stock it is added.
    const auto unsaid = shop.import(u"stock"_s, u"Code,Quantity\nT1,5\n"_s);
    REQUIRE(unsaid);
    CHECK(unsaid->created == 0);
    CHECK(unsaid->rejectedRows.value(0).reason.startsWith(u"Stock of this is kept already"_s));
    const auto said = shop.import(u"stock"_s, u"Code,Quantity\nT1,6\n"_s, [](ImportOptions &options) {
        options.fixed = {{u"kind"_s, u"opening"_s}};
    });
    REQUIRE(said);
    CHECK(said->created == 1);
    REQUIRE(said->notes.size() == 1);
    CHECK(said->notes.first().count == 1);
    REQUIRE(shop.stock.changeSettings({}));
    CHECK(shop.import(u"stock"_s, u"Code,Quantity\nT1,9\n"_s).error().cause == Cause::StockNotKept);
}

TEST_CASE("what is wrong with a row of stock or of products is said as it is", "[import][stock]")
{
    StockImport shop;
    const auto reasons = [&](const QString &importer, const QString &rows) {
        const auto outcome = shop.import(importer, rows);
        QStringList said;
        for (const RejectedRow &row : outcome->rejectedRows)
            said << row.reason;
        return said;
    };
    CHECK(reasons(u"stock"_s,
                  u"Code,Quantity,Unit cost,Date\nT1,-1,1,\nT1,0,1,\nT1,2,-4,\nT1,2,1,2031-01-02\n"_s) ==
          QStringList{u"This is below zero: %1"_s, u"Nothing is no opening stock: %1"_s,
                      u"This is below zero: %1"_s, u"This day lies in the future: %1"_s});
    CHECK(
        reasons(u"products"_s, u"Name,Price,Reorder from\nMug,-4,\nBowl,2,-5\nPan,2,many\n"_s) ==
        QStringList{u"This is below zero: %1"_s, u"This is below zero: %1"_s, u"This is not a number: %1"_s});
    // One column tells which sign parts the decimals of the other.
    const auto costs = shop.import(u"stock"_s, u"Code;Quantity;Unit cost\nT1;2,00;5,125\n"_s);
    CHECK(costs->created == 1);
    CHECK(shop.stock.of(shop.tea, 1)->average->micro == 5'125'000);
}

TEST_CASE("barcodes whose last digit does not fit are told, and taken", "[import]")
{
    StockImport shop;
    const auto outcome =
        shop.import(u"products"_s, u"Name,Barcode\nMug,4006381333931\nBowl,4006381333932\n"_s);
    CHECK(outcome->created == 2);
    REQUIRE(outcome->notes.size() == 1);
    CHECK(outcome->notes.first().count == 1);
    CHECK(outcome->notes.first().args == QStringList{u"4006381333932"_s});
}

TEST_CASE("a category of the file that exists once below another is that one", "[import]")
{
    StockImport shop;
    CategoryService categories(shop.file.shop());
    const auto tea = categories.findOrCreate({u"Food"_s, u"Tea"_s});
    REQUIRE(tea);
    REQUIRE(shop.import(u"products"_s, u"Name,Category\nGreen,tea\n"_s));
    const auto tree = categories.tree(Language::English);
    CHECK(tree->size() == 2);
    CHECK(tree->last().products == 1);
    REQUIRE(categories.findOrCreate({u"Gifts"_s, u"Tea"_s}));
    const auto doubtful = shop.import(u"products"_s, u"Name,Category\nBlack,Tea\nWhite,Gifts > Tea\n"_s);
    CHECK(doubtful->created == 1);
    REQUIRE(doubtful->rejected == 1);
    CHECK(doubtful->rejectedRows.first().reason.startsWith(u"Several categories are called so"_s));
    CHECK(categories.tree(Language::English)->size() == 4);
}

TEST_CASE("imported sales move stock only when the import says so", "[import][stock]")
{
    StockImport shop;
    REQUIRE(shop.stock.open(shop.entry(shop.tea, 10, Day(2026, 1, 1), 100)));
    REQUIRE(shop.stock.receive(shop.entry(shop.tea, 10, Day(2026, 2, 10), 300)));
    const QString head = u"InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\n"_s;
    const auto cost = [&](const QString &number) {
        return *shop.file->read([&](Connection &c) {
            return c.number(u"SELECT l.unit_cost FROM sale_line l JOIN sale s ON s.id = l.sale_id "
                            "WHERE s.number = ?"_s,
                            {number});
        });
    };
    REQUIRE(shop.import(u"sales"_s, head + u"1,T1,Tea,5,2026-02-01 10:00,5,A\n"_s));
    CHECK(shop.onHand(shop.tea) == 20);
    CHECK(cost(u"1"_s) == 1'000'000);

    const QString rows = head + u"2,T1,Tea,6,2026-02-01 10:00,5,A\n"
                                "C3,T1,Tea,-1,2026-02-20 10:00,5,A\n"
                                "4,T1,Tea,1,2025-02-20 10:00,5,A\n"_s;
    const auto moving = [](ImportOptions &options) { options.movesStock = true; };
    REQUIRE(shop.import(u"sales"_s, rows, moving));
    CHECK(shop.onHand(shop.tea) == 15);
    CHECK(cost(u"2"_s) == 1'000'000);
    CHECK(cost(u"C3"_s) == 2'428'571);
    CHECK(cost(u"4"_s) == 0);
    CHECK(shop.check().isEmpty());

    REQUIRE(shop.import(u"sales"_s, head + u"2,T1,Tea,2,2026-02-01 10:00,5,A\n"_s,
                        [](ImportOptions &options) { options.onMatch = OnMatch::Update; }));
    CHECK(shop.onHand(shop.tea) == 19);
    CHECK(shop.check().isEmpty());
    REQUIRE(shop.service.undo());
    CHECK(shop.onHand(shop.tea) == 15);
    REQUIRE(shop.service.undo());
    CHECK(shop.onHand(shop.tea) == 20);
    REQUIRE(shop.file->redo());
    CHECK(shop.onHand(shop.tea) == 15);
    CHECK(shop.check().isEmpty());
}

TEST_CASE("imported sales of before a count say that the count stands", "[exchange][stock]")
{
    StockImport shop;
    REQUIRE(shop.stock.open(shop.entry(shop.tea, 10, Day(2026, 1, 1), 100)));
    StockCountService counts(shop.file.shop());
    const StockCountId count = *counts.begin({u"Spring"_s, {}, Day(2026, 3, 1), {}, {shop.tea}});
    const auto rows = *counts.rows(count);
    REQUIRE(counts.setCounted(rows[0].id, Quantity{8000}));
    REQUIRE(counts.book(count, false));
    const QString head = u"InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\n"_s;
    const auto moving = [](ImportOptions &options) { options.movesStock = true; };
    const auto told = [](const ImportOutcome &outcome) {
        return std::any_of(outcome.notes.begin(), outcome.notes.end(), [](const ImportNote &note) {
            return note.count == 1 && note.key.contains(u"stay as they were counted");
        });
    };
    const auto before = shop.import(u"sales"_s, head + u"1,T1,Tea,2,2026-02-01 10:00,5,A\n"_s, moving);
    REQUIRE(before);
    CHECK(told(*before));
    CHECK(shop.onHand(shop.tea) == 8);
    const auto after = shop.import(u"sales"_s, head + u"2,T1,Tea,2,2026-03-05 10:00,5,A\n"_s, moving);
    REQUIRE(after);
    CHECK_FALSE(told(*after));
    CHECK(shop.onHand(shop.tea) == 6);
}
