// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportService.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

const QString header =
    u"InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"_s;

struct Fixture
{
    Result<ImportOutcome> import(const QString &rows, const std::function<void(ImportOptions &)> &change = {})
    {
        ImportOptions options;
        options.importer = u"sales"_s;
        options.pasted = header + rows;
        if (change)
            change(options);
        Progress silent;
        return service.run(options, silent);
    }
    qint64 number(const QString &sql)
    {
        return *file->read([&](Connection &c) { return c.number(sql); });
    }
    QString text(const QString &sql)
    {
        return *file->read([&](Connection &c) { return c.text(sql); });
    }

    test::ShopFile file{keptTables()};
    ImportService service{file.shop(), allImporters()};
};

const QString twoDocuments = u"536365,85123A,HOLDER,6,2010-12-01 08:26,2.55,17850,United Kingdom\n"
                             "536365,71053,LANTERN,2,2010-12-01 08:27,3.39,17850,United Kingdom\n"
                             "536365,71053,LANTERN,2,2010-12-01 08:27,3.39,17850,United Kingdom\n"
                             "C536379,85123A,HOLDER,-1,2010-12-02 09:41,2.55,17850,EIRE\n"_s;

} // namespace

TEST_CASE("lines are grouped into documents, with the people and products they name", "[import]")
{
    Fixture f;
    const auto outcome = f.import(twoDocuments);
    REQUIRE(outcome);
    CHECK(outcome->linesRead == 4);
    CHECK(outcome->created == 4);
    CHECK(outcome->records.value(u"documents"_s).created == 2);
    CHECK(outcome->records.value(u"customers"_s).created == 1);
    CHECK(outcome->records.value(u"products"_s).created == 2);
    CHECK(f.text(u"SELECT at FROM sale WHERE number = '536365'"_s) == u"2010-12-01T08:26:00");
    CHECK(f.number(u"SELECT total FROM sale WHERE number = '536365'"_s) == 1530 + 678 + 678);
    CHECK(f.text(u"SELECT kind FROM sale WHERE number = 'C536379'"_s) == u"return");
    CHECK(f.number(u"SELECT visits FROM customer_figures"_s) == 1);
    CHECK(f.number(u"SELECT count(*) FROM sale_line WHERE at IS NOT NULL"_s) == 2);
    CHECK(f.file->check().value().isEmpty());
}

TEST_CASE("a price finer than the currency is kept exact, its total rounded once", "[import]")
{
    Fixture f;
    const auto outcome =
        f.import(u"1,A,a,5,2011-01-01 10:00,0.001,1,UK\n1,B,b,-5,2011-01-01 10:00,0.001,1,UK\n"_s);
    REQUIRE(outcome);
    CHECK(f.number(u"SELECT total FROM sale_line WHERE position = 1"_s) == 1);
    CHECK(f.number(u"SELECT total FROM sale_line WHERE position = 2"_s) == -1);
    CHECK(f.number(u"SELECT unit_price FROM sale_line WHERE position = 1"_s) == 1000);
    CHECK(outcome->notes.first().count == 2);
}

TEST_CASE("write-offs and walk-ins have no customer and are told apart", "[import]")
{
    Fixture f;
    REQUIRE(f.import(u"1,A,damaged,-10,2011-01-01 10:00,0,,UK\n2,A,a,1,2011-01-01 10:00,2.00,,UK\n"
                     "A3,B,Adjust bad debt,1,2011-01-01 10:00,-11.06,,UK\n"_s));
    CHECK(f.text(u"SELECT kind FROM sale WHERE number = '1'"_s) == u"adjustment");
    CHECK(f.text(u"SELECT kind FROM sale WHERE number = '2'"_s) == u"sale");
    CHECK(f.text(u"SELECT kind FROM sale WHERE number = 'A3'"_s) == u"adjustment");
    CHECK(f.number(u"SELECT count(*) FROM customer"_s) == 0);
    CHECK(f.number(u"SELECT count(*) FROM sale_line WHERE bought_on IS NOT NULL"_s) == 1);
}

TEST_CASE("a document with a bad line goes out whole, to come back whole", "[import]")
{
    Fixture f;
    const auto outcome =
        f.import(u"1,A,a,2,2011-01-01 10:00,2.00,7,UK\n1,B,b,many,2011-01-01 10:00,2.00,7,UK\n"
                 "2,A,a,1,2011-01-02 10:00,2.00,7,UK\n,A,a,1,2011-01-02 10:00,2.00,7,UK\n"_s);
    REQUIRE(outcome);
    CHECK(outcome->linesRead == 4);
    CHECK(outcome->created == 1);
    CHECK(outcome->rejected == 3);
    CHECK(outcome->rejectedRows[0].line == 2);
    CHECK(outcome->rejectedRows[0].cells.value(1) == u"A");
    CHECK(outcome->rejectedRows[1].column == u"Quantity");
    CHECK(outcome->rejectedRows[1].value == u"many");
    REQUIRE(f.import(u"1,A,a,2,2011-01-01 10:00,2.00,7,UK\n1,B,b,3,2011-01-01 10:00,2.00,7,UK\n"_s));
    CHECK(f.number(u"SELECT total FROM sale WHERE number = '1'"_s) == 1000);
}

TEST_CASE("what was guarded in a file of rejected rows comes back as it was", "[import]")
{
    Fixture f;
    REQUIRE(f.import(
        u"1,A,'-5+3 mix,2,2011-01-01 10:00,2.00,7,UK\n1,B,'n' sync,1,2011-01-01 10:00,2.00,7,UK\n"_s));
    CHECK(f.text(u"SELECT name FROM product WHERE code = 'A'"_s) == u"-5+3 mix");
    CHECK(f.text(u"SELECT name FROM product WHERE code = 'B'"_s) == u"'n' sync");
}

TEST_CASE("the same bytes again are refused, the same documents skipped or replaced", "[import]")
{
    Fixture f;
    REQUIRE(f.import(twoDocuments));
    CHECK(f.import(twoDocuments).error().cause == Cause::SameFileAgain);
    const auto again = f.import(twoDocuments, [](ImportOptions &o) { o.again = true; });
    REQUIRE(again);
    CHECK(again->skipped == 4);
    CHECK(again->created == 0);
    const auto replaced = f.import(u"536365,85123A,HOLDER,1,2010-12-01 08:26,2.55,17850,United Kingdom\n"_s,
                                   [](ImportOptions &o) { o.onMatch = OnMatch::Update; });
    REQUIRE(replaced);
    CHECK(replaced->updated == 1);
    CHECK(f.number(u"SELECT total FROM sale WHERE number = '536365'"_s) == 255);
    REQUIRE(f.service.undo(replaced->batch));
    CHECK(f.number(u"SELECT total FROM sale WHERE number = '536365'"_s) == 1530 + 678 + 678);
    CHECK(f.number(u"SELECT count(*) FROM sale_line"_s) == 4);
    CHECK(f.file->check().value().isEmpty());
}

TEST_CASE("an undone import leaves nothing, a cancelled one as well", "[import]")
{
    Fixture f;
    const auto outcome = f.import(twoDocuments);
    REQUIRE(outcome);
    REQUIRE(f.service.undo());
    for (const char *table :
         {"customer", "product", "sale", "sale_line", "customer_figures", "customer_search"})
        CHECK(f.number(u"SELECT count(*) FROM "_s + QLatin1String(table)) == 0);
    REQUIRE(f.file->redo());
    CHECK(f.number(u"SELECT count(*) FROM sale_line"_s) == 4);
    REQUIRE(f.file->undo());

    QString many;
    for (int i = 0; i < 20'000; ++i)
        many += u"%1,A,a,1,2011-01-01 10:00,1.00,,UK\n"_s.arg(i);
    ImportOptions options;
    options.importer = u"sales"_s;
    options.pasted = header + many;
    Progress *watch = nullptr;
    Progress progress([&](qint64 done, qint64 total) {
        if (done > total * 3 / 4)
            watch->cancel();
    });
    watch = &progress;
    CHECK(f.service.run(options, progress).error().cause == Cause::Cancelled);
    CHECK(f.number(u"SELECT count(*) FROM sale"_s) == 0);
    CHECK(f.number(u"SELECT count(*) FROM import_batch"_s) == 1);
}

TEST_CASE("columns are guessed from headers in the six languages and remembered", "[import]")
{
    Fixture f;
    const auto guess = [&](const QString &headers) {
        ImportOptions options;
        options.importer = u"sales"_s;
        options.pasted = headers + u"\n1;2011-01-05;K1;Tea;2;3,50;7;Anna\n"_s;
        return f.service.preview(options).value().columns;
    };
    const QStringList fields{u"number"_s,   u"date"_s,       u"product_code"_s,  u"product_name"_s,
                             u"quantity"_s, u"unit_price"_s, u"customer_code"_s, u"customer_name"_s};
    for (const QString &headers :
         {u"Παραστατικό;Ημερομηνία;Κωδικός είδους;Περιγραφή;Ποσότητα;Τιμή;Κωδικός πελάτη;Πελάτης"_s,
          u"Számlaszám;Dátum;Cikkszám;Megnevezés;Mennyiség;Egységár;Vevőkód;Vevő"_s,
          u"Nr dokumentu;Data;Kod produktu;Nazwa produktu;Ilość;Cena;Kod klienta;Klient"_s,
          u"Номер чека;Дата;Артикул;Наименование;Количество;Цена;Код клиента;Клиент"_s,
          u"شماره فاکتور;تاریخ;کد کالا;نام کالا;تعداد;قیمت;کد مشتری;نام مشتری"_s,
          u"Invoice;Date;SKU;Product;Qty;Unit price;Customer ID;Customer"_s}) {
        const auto columns = guess(headers);
        INFO(headers.toStdString());
        for (int i = 0; i < static_cast<int>(fields.size()); ++i)
            CHECK(columns.value(fields[i], -1) == i);
    }
    ImportOptions odd;
    odd.importer = u"sales"_s;
    odd.pasted = u"a,b,c\nX1,2011-01-05,9.50\n"_s;
    odd.columns = {{u"number"_s, 0}, {u"date"_s, 1}, {u"unit_price"_s, 2}};
    Progress silent;
    REQUIRE(f.service.run(odd, silent));
    odd.columns.clear();
    odd.pasted += u"X2,2011-01-06,9.50\n"_s;
    CHECK(f.service.preview(odd)->remembered);
    CHECK(f.service.preview(odd)->columns.value(u"unit_price"_s) == 2);
    // What is taken back is not remembered; what was used before it is.
    odd.columns = {{u"number"_s, 0}, {u"date"_s, 1}, {u"unit_price"_s, 2}, {u"product_code"_s, 0}};
    const auto wrong = f.service.run(odd, silent);
    REQUIRE(wrong);
    odd.columns.clear();
    CHECK(f.service.preview(odd)->columns.contains(u"product_code"_s));
    REQUIRE(f.service.undo(wrong->batch));
    CHECK(f.service.preview(odd)->remembered);
    CHECK(!f.service.preview(odd)->columns.contains(u"product_code"_s));
    odd.pasted = u"p,q\n1,2\n"_s;
    CHECK(f.service.run(odd, silent).error().cause == Cause::CsvWrongKind);
}

TEST_CASE("countries are known by their code, and stay as written where they are none", "[import]")
{
    Fixture f;
    const auto outcome = f.import(u"1,T,Tea,1,2026-01-10 10:00,1,17,United Kingdom\n"
                                  "2,T,Tea,1,2026-01-11 10:00,1,17,UK\n"
                                  "3,T,Tea,1,2026-01-12 10:00,1,18,Atlantis\n"_s);
    REQUIRE(outcome);
    CHECK(
        f.text(
            u"SELECT group_concat(country, ' ') FROM (SELECT country FROM customer_address ORDER BY id)"_s) ==
        u"GB Atlantis");
    CHECK(f.text(u"SELECT group_concat(country, ' ') FROM (SELECT country FROM sale ORDER BY id)"_s) ==
          u"GB GB Atlantis");
    CHECK(std::none_of(outcome->notes.cbegin(), outcome->notes.cend(),
                       [](const ImportNote &note) { return note.key.contains("countr"_L1); }));
}
