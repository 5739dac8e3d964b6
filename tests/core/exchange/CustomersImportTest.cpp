// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerService.h"
#include "core/exchange/ImportHeaders.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/csv/Encoding.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "core/shop/StaffService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

#include <QElapsedTimer>
#include <QFile>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    using Change = std::function<void(ImportOptions &)>;

    Result<ImportOutcome> import(const QString &importer, const QString &table,
                                 OnMatch onMatch = OnMatch::Skip, const Change &change = {})
    {
        ImportOptions options;
        options.importer = importer;
        options.pasted = table;
        options.onMatch = onMatch;
        options.again = true;
        if (change)
            change(options);
        Progress silent;
        auto outcome = service.run(options, silent);
        if (outcome)
            CHECK(outcome->linesRead ==
                  outcome->created + outcome->updated + outcome->skipped + outcome->rejected);
        return outcome;
    }
    Result<ImportOutcome> customers(const QString &table, OnMatch onMatch = OnMatch::Skip,
                                    const Change &change = {})
    {
        return import(u"customers"_s, table, onMatch, change);
    }
    Result<ImportOutcome> products(const QString &table, OnMatch onMatch = OnMatch::Skip,
                                   const Change &change = {})
    {
        return import(u"products"_s, table, onMatch, change);
    }
    qint64 number(const QString &sql)
    {
        return *file->read([&](Connection &c) { return c.number(sql); });
    }
    QString text(const QString &sql)
    {
        return *file->read([&](Connection &c) { return c.text(sql); });
    }
    /// All that the shop knows, without the journal, the batches and what is only counted forward.
    QStringList dump()
    {
        return *file->read([&](Connection &c) {
            QStringList lines;
            const QStringList tables = file->schema().tables();
            for (const QString &table : tables) {
                if (table.startsWith(u"journal"_s) || table.startsWith(u"import_"_s) || table == u"counter")
                    continue;
                const QStringList columns = file->schema().columns(table);
                const QString one =
                    u"coalesce("_s + columns.join(u", '-') || '|' || coalesce("_s) + u", '-')"_s;
                lines += c.all(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(one, table), {},
                               [&](const Row &row) { return table + u": "_s + row.text(0); });
            }
            return lines;
        });
    }

    test::ShopFile file{keptTables()};
    ImportService service{file.shop(), allImporters()};
};

const QString threePeople =
    u"Code;First Name;Last Name;Phone;Email;City;Country;Birthday;Tags;Email consent\n"
    "001;Μαρία;Γεωργίου;694 123 4567;maria@example.com;Αθήνα;Greece;21/03/1984;VIP, Κήπος;ναι\n"
    "002;Anna;Nagy;;anna@example.hu;Budapest;Hungary;;VIP;no\n"
    "003;;Kowalski;+48 22 345 67 89;;Warszawa;Poland;1990;;\n"_s;

} // namespace

TEST_CASE("people come in with everything that a row says", "[import][customers]")
{
    Fixture f;
    const auto outcome = f.customers(threePeople);
    REQUIRE(outcome);
    CHECK(outcome->created == 3);
    CHECK(outcome->records.value(u"customers"_s).created == 3);
    CHECK(f.text(u"SELECT code FROM customer WHERE given_name = 'Μαρία'"_s) == u"001");
    CHECK(f.text(u"SELECT digits_key FROM customer_phone ORDER BY id LIMIT 1"_s) == u"306941234567");
    CHECK(f.text(u"SELECT country FROM customer_address ORDER BY id LIMIT 1"_s) == u"GR");
    CHECK(f.number(u"SELECT birth_year FROM customer WHERE code = '001'"_s) == 1984);
    CHECK(f.number(u"SELECT birth_month FROM customer WHERE code = '001'"_s) == 3);
    CHECK(f.number(u"SELECT birth_year FROM customer WHERE code = '003'"_s) == 1990);
    CHECK(f.number(u"SELECT count(*) FROM customer WHERE birth_month IS NULL"_s) == 2);
    CHECK(f.number(u"SELECT count(*) FROM tag"_s) == 2);
    CHECK(f.number(u"SELECT count(*) FROM customer_tag"_s) == 3);
    CHECK(f.text(u"SELECT state FROM consent_now ORDER BY customer_id LIMIT 1"_s) == u"given");
    CHECK(f.number(u"SELECT count(*) FROM consent WHERE state = 'withdrawn' AND batch_id IS NOT NULL"_s) ==
          1);
    CHECK(f.number(u"SELECT count(*) FROM customer_search"_s) == 3);
    CHECK(f.file->check().value().isEmpty());
}

TEST_CASE("what happens to people who are there is as chosen", "[import][customers]")
{
    const QString again = u"Code;Name;Phone;City;Note\n"
                          "001;;697 000 0000;Πάτρα;new note\n"
                          "002;Nagy Anna;1 234 5678;;\n"
                          "009;Somebody Else;;;\n"_s;
    Fixture f;
    REQUIRE(f.customers(threePeople));
    SECTION("skip leaves them")
    {
        const auto outcome = f.customers(again, OnMatch::Skip);
        REQUIRE(outcome);
        CHECK(outcome->skipped == 2);
        CHECK(outcome->created == 1);
        CHECK(f.text(u"SELECT note FROM customer WHERE code = '001'"_s).isEmpty());
    }
    SECTION("fill puts in only what is missing")
    {
        const auto outcome = f.customers(again, OnMatch::Fill);
        REQUIRE(outcome);
        CHECK(outcome->updated == 2);
        CHECK(outcome->created == 1);
        CHECK(f.text(u"SELECT note FROM customer WHERE code = '001'"_s) == u"new note");
        CHECK(f.text(u"SELECT city FROM customer_address WHERE customer_id = 1"_s) == u"Αθήνα");
        CHECK(f.number(u"SELECT count(*) FROM customer_phone WHERE customer_id = 1"_s) == 1);
        CHECK(f.number(u"SELECT count(*) FROM customer_phone WHERE customer_id = 2"_s) == 1);
    }
    SECTION("update takes what the file says, but never a blank")
    {
        const auto outcome = f.customers(again, OnMatch::Update);
        REQUIRE(outcome);
        CHECK(outcome->updated == 2);
        CHECK(outcome->records.value(u"customers"_s).updated == 2);
        CHECK(f.text(u"SELECT city FROM customer_address WHERE customer_id = 1"_s) == u"Πάτρα");
        CHECK(f.text(u"SELECT number FROM customer_phone WHERE customer_id = 1"_s) == u"697 000 0000");
        CHECK(f.text(u"SELECT given_name FROM customer WHERE code = '001'"_s) == u"Μαρία");
        CHECK(f.text(u"SELECT address FROM customer_email WHERE customer_id = 1"_s) == u"maria@example.com");
        // The same words in another order are no other name.
        CHECK(f.text(u"SELECT family_name FROM customer WHERE code = '002'"_s) == u"Nagy");
    }
    SECTION("create makes a second one, but no second code")
    {
        const auto outcome = f.customers(again, OnMatch::Create);
        REQUIRE(outcome);
        CHECK(outcome->created == 1);
        CHECK(outcome->rejected == 2);
        CHECK(outcome->rejectedRows.first().column == u"Code");
        CHECK(outcome->rejectedRows.first().value == u"001");
        REQUIRE(f.customers(u"Name;City\nMaria;Athens\n"_s, OnMatch::Create));
        REQUIRE(f.customers(u"Name;City\nMaria;Athens\n"_s, OnMatch::Create));
        CHECK(f.number(u"SELECT count(*) FROM customer WHERE name = 'Maria'"_s) == 2);
    }
    SECTION("a second time nothing is left to update")
    {
        REQUIRE(f.customers(again, OnMatch::Update));
        const auto outcome = f.customers(again, OnMatch::Update);
        REQUIRE(outcome);
        CHECK(outcome->skipped == 3);
        CHECK(outcome->updated == 0);
    }
    CHECK(f.file->check().value().isEmpty());
}

TEST_CASE("people are found by the key that was chosen", "[import][customers]")
{
    Fixture f;
    REQUIRE(f.customers(threePeople));
    const auto note = [&](const QString &table, const QString &key) {
        const auto outcome =
            f.customers(table, OnMatch::Update, [&](ImportOptions &options) { options.matchKey = key; });
        REQUIRE(outcome);
        return outcome->updated;
    };
    CHECK(note(u"Email;Note\nMARIA@example.com;a\n"_s, u"email"_s) == 1);
    CHECK(note(u"Phone;Note\n+30 6941234567;b\n"_s, u"phone"_s) == 1);
    CHECK(note(u"Name;Note\nγεωργιου μαρια;c\n"_s, u"name"_s) == 1);
    CHECK(note(u"Name;Note\nγεωργιου μαρια;d\n"_s, {}) == 1);
    CHECK(f.text(u"SELECT note FROM customer WHERE code = '001'"_s) == u"d");
    CHECK(f.number(u"SELECT count(*) FROM customer"_s) == 3);
    // Two of one name: nobody is changed by guessing.
    REQUIRE(f.customers(u"Name;City\nMaria Georgiou Παππά;\nMaria Georgiou Παππά;X\n"_s, OnMatch::Create));
    const auto outcome = f.customers(u"Name;Note\nMaria Georgiou Παππά;x\n"_s, OnMatch::Update);
    REQUIRE(outcome);
    CHECK(outcome->rejected == 1);
}

TEST_CASE("who shares a phone or an e-mail under another name is somebody else", "[import][customers]")
{
    Fixture f;
    const QString family = u"First Name;Last Name;Phone;Email\n"
                           "Νίκος;Αλεξίου;210 8220000;\n"
                           "Μαρία;Αλεξίου;2108220000;\n"
                           "Πέτρος;Ξένος;;info@hotel.gr\n"
                           "Άννα;Ψάλτη;;info@hotel.gr\n"
                           "Nikos;Alexiou;+30 2108220000;\n"_s;
    const auto first = f.customers(family);
    REQUIRE(first);
    CHECK(first->created == 4);
    CHECK(first->skipped == 1);
    const auto again = f.customers(u"First Name;Last Name;Phone\nΝίκος;Αλεξίου;2108220000\n"
                                   "Ελένη;Ζώη;2108220000\n"_s,
                                   OnMatch::Update);
    REQUIRE(again);
    CHECK(f.number(u"SELECT count(*) FROM customer WHERE given_name = 'Νίκος'"_s) == 1);
    CHECK(f.number(u"SELECT count(*) FROM customer WHERE given_name = 'Ελένη'"_s) == 1);
}

TEST_CASE("an old yes of a file takes no withdrawal back", "[import][consent]")
{
    Fixture f;
    REQUIRE(f.customers(threePeople));
    const auto old = f.customers(u"Code;Email consent\n002;ναι\n"_s, OnMatch::Update);
    REQUIRE(old);
    CHECK(f.text(u"SELECT state FROM consent_now WHERE channel = 'email' AND customer_id = "
                 "(SELECT id FROM customer WHERE code = '002')"_s) == u"withdrawn");
}

TEST_CASE("doubles inside the file follow the policy too", "[import][customers]")
{
    const QString twice = u"Email;Name;City\na@b.gr;Maria;\na@b.gr;;Athens\na@b.gr;;Patras\n"_s;
    Fixture f;
    SECTION("skip")
    {
        const auto outcome = f.customers(twice, OnMatch::Skip);
        REQUIRE(outcome);
        CHECK(outcome->created == 1);
        CHECK(outcome->skipped == 2);
    }
    SECTION("fill")
    {
        const auto outcome = f.customers(twice, OnMatch::Fill);
        REQUIRE(outcome);
        CHECK(outcome->updated == 1);
        CHECK(outcome->skipped == 1);
        CHECK(outcome->records.value(u"customers"_s).updated == 0);
        CHECK(f.text(u"SELECT city FROM customer_address"_s) == u"Athens");
    }
    SECTION("update")
    {
        REQUIRE(f.customers(twice, OnMatch::Update));
        CHECK(f.text(u"SELECT city FROM customer_address"_s) == u"Patras");
        CHECK(f.number(u"SELECT count(*) FROM customer"_s) == 1);
    }
    SECTION("create")
    {
        const auto outcome = f.customers(twice, OnMatch::Create);
        REQUIRE(outcome);
        CHECK(outcome->created == 3);
    }
}

TEST_CASE("a bad value sends the row out with column and reason, and it comes back in", "[import][customers]")
{
    Fixture f;
    const auto outcome = f.customers(u"Name,Phone,Email,Birthday,Email consent,Type,Language,City\n"
                                     "Good,2101234567,,,,,,Athens\n"
                                     "BadMail,,not an address,,,,,\n"
                                     "BadDay,,,31/02/1980,,,,\n"
                                     "BadConsent,,,,perhaps,,,\n"
                                     "BadKind,,,,,robot,,\n"
                                     "BadLanguage,,,,,,klingon,\n"
                                     "Shortened,\"6,94E+09\",,,,,,\n"
                                     ",,,,,,,Nowhere\n"_s);
    REQUIRE(outcome);
    CHECK(outcome->created == 1);
    REQUIRE(outcome->rejected == 7);
    CHECK(outcome->rejectedRows[0].line == 3);
    CHECK(outcome->rejectedRows[0].column == u"Email");
    CHECK(outcome->rejectedRows[1].column == u"Birthday");
    CHECK(outcome->rejectedRows[6].column.isEmpty());
    const QString path = f.file.inFolder(u"rejected.csv"_s);
    REQUIRE(saveRejected(path, *outcome, [](const RejectedRow &row) { return row.reason; }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString repaired = QString::fromUtf8(file.readAll());
    repaired.replace(u"not an address"_s, u"x@example.com"_s).replace(u"31/02"_s, u"28/02"_s);
    repaired.replace(u"perhaps"_s, u"yes"_s)
        .replace(u"robot"_s, u"firm"_s)
        .replace(u"klingon"_s, u"Polish"_s);
    const auto second = f.customers(repaired);
    REQUIRE(second);
    CHECK(second->created == 5);
    CHECK(second->rejected == 2);
    CHECK(f.text(u"SELECT language FROM customer WHERE name = 'BadLanguage'"_s) == u"pl");
}

TEST_CASE("a quote that never closes costs its own row alone", "[import][customers]")
{
    Fixture f;
    const auto outcome = f.customers(u"Name,City\nAnna,\"Pécs\nMaria,Athens\nJan,Gdańsk,what is this\n"_s);
    REQUIRE(outcome);
    CHECK(outcome->created == 1);
    REQUIRE(outcome->rejected == 2);
    CHECK(outcome->linesRead == 3);
    CHECK(outcome->rejectedRows[0].line == 2);
    CHECK(outcome->rejectedRows[0].cells.value(0) == u"Anna");
    CHECK(outcome->rejectedRows[1].line == 4);
    // A document without one of its lines has a wrong sum.
    CHECK(f.import(u"sales"_s, u"Number,Date,Product,Quantity,Unit price\n1,2026-01-02,\"Mug,1,2.50\n"
                               "1,2026-01-02,Cup,1,2.50\n"_s)
              .error()
              .cause == Cause::CsvOpenQuote);
}

TEST_CASE("undoing an import of people gives the shop as it was, updates too", "[import][customers]")
{
    Fixture f;
    REQUIRE(f.customers(threePeople));
    const QStringList before = f.dump();
    ImportConsent consent{{u"sms"_s}, Day(2026, 3, 1), u"I agree"_s, u"fair"_s};
    const auto outcome =
        f.customers(u"Code;Name;Phone;City;Tags;SMS consent\n"
                    "001;Another Name;697 000 0000;Πάτρα;New, VIP;no\n"
                    "002;;;Pécs;;\n"
                    "010;New One;210 000 0000;Αθήνα;New;yes\n"_s,
                    OnMatch::Update, [&](ImportOptions &options) { options.consent = consent; });
    REQUIRE(outcome);
    CHECK(outcome->updated == 2);
    CHECK(f.dump() != before);
    CHECK(f.file->check().value().isEmpty());
    const auto undone = f.service.undo(outcome->batch);
    REQUIRE(undone);
    CHECK(undone->kept.isEmpty());
    CHECK(f.dump() == before);
}

TEST_CASE("a consent of all is entered for all but those who have withdrawn", "[import][customers]")
{
    Fixture f;
    const auto outcome = f.customers(threePeople, OnMatch::Skip, [](ImportOptions &options) {
        options.consent = ImportConsent{{u"email"_s, u"post"_s}, Day(2026, 1, 2), u"The words"_s, u"Fair"_s};
    });
    REQUIRE(outcome);
    CHECK(f.number(u"SELECT count(*) FROM consent_now WHERE channel = 'post' AND state = 'given'"_s) == 3);
    CHECK(f.number(u"SELECT count(*) FROM consent_now WHERE channel = 'email' AND state = 'given'"_s) == 2);
    CHECK(f.text(u"SELECT wording || on_day || source FROM consent WHERE channel = 'post' LIMIT 1"_s) ==
          u"The words2026-01-02Fair");
    const auto later = f.customers(u"Code\n002\n"_s, OnMatch::Update, [](ImportOptions &options) {
        options.consent = ImportConsent{{u"email"_s}, Day(2026, 3, 2), {}, {}};
    });
    REQUIRE(later);
    CHECK(f.text(u"SELECT state FROM consent_now WHERE customer_id = 2 AND channel = 'email'"_s) ==
          u"withdrawn");
}

TEST_CASE("files in the old encodings come in with their letters", "[import][customers]")
{
    const auto [encoding, name, header] = GENERATE(
        table<QString, QString, QString>({{u"windows-1250"_s, u"Żółkiewski Łukasz"_s, u"Nazwa;Miasto"_s},
                                          {u"windows-1251"_s, u"Щербакова Юлия"_s, u"Имя;Город"_s},
                                          {u"windows-1253"_s, u"Παπαδόπουλος Γιώργος"_s, u"Όνομα;Πόλη"_s},
                                          {u"windows-1256"_s, u"رضا احمدی"_s, u"Name;City"_s}}));
    Fixture f;
    const QString path = f.file.inFolder(u"people.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QString table = header + u'\n' + name + u";X\n"_s;
    file.write(*encodeFromUtf8(table.toUtf8(), encoding));
    file.close();
    const auto outcome = f.import(u"customers"_s, {}, OnMatch::Skip, [&](ImportOptions &options) {
        options.path = path;
        options.csv.encoding = encoding;
    });
    REQUIRE(outcome);
    CHECK(f.text(u"SELECT name FROM customer"_s) == name);
}

TEST_CASE("products come in with their branches, prices and barcodes", "[import][products]")
{
    Fixture f;
    const QString table = u"SKU;Name;Category;Price;VAT;Barcode;Unit\n"
                          "0012;Mug;Gifts > Mugs;4,50;24;5201234567890;piece\n"
                          "0013;Plate;gifts / Plates;12,00;24 %;;\n"
                          "0014;Bad;Gifts;cheap;24;;\n"
                          ";;;1,00;;;\n"_s;
    const auto outcome = f.products(table);
    REQUIRE(outcome);
    CHECK(outcome->created == 2);
    CHECK(outcome->rejected == 2);
    CHECK(outcome->records.value(u"categories"_s).created == 3);
    CHECK(f.number(u"SELECT price FROM product WHERE code = '0012'"_s) == 450);
    CHECK(f.number(u"SELECT vat_basis_points FROM product WHERE code = '0013'"_s) == 2400);
    CHECK(
        f.text(
            u"SELECT p.name FROM category c JOIN category p ON p.id = c.parent_id WHERE c.name = 'Plates'"_s) ==
        u"Gifts");
    CHECK(f.text(u"SELECT barcode FROM product_barcode"_s) == u"5201234567890");

    const QStringList before = f.dump();
    const auto update = f.products(u"Name;EAN;Price;Category\nCup;5201234567890;10,00;Cups\n"_s,
                                   OnMatch::Update, [](ImportOptions &options) {
                                       options.matchKey = u"barcode"_s;
                                       options.pricesAreNet = true;
                                   });
    REQUIRE(update);
    CHECK(update->updated == 1);
    CHECK(f.text(u"SELECT name FROM product WHERE code = '0012'"_s) == u"Cup");
    CHECK(f.number(u"SELECT price FROM product WHERE code = '0012'"_s) == 1240);
    CHECK(f.file->check().value().isEmpty());
    const auto undone = f.service.undo(update->batch);
    REQUIRE(undone);
    CHECK(undone->kept.isEmpty());
    CHECK(f.dump() == before);

    const auto fill = f.products(u"SKU;Name;Unit\n0013;Other;box\n0012;Other;box\n"_s, OnMatch::Fill);
    REQUIRE(fill);
    CHECK(fill->updated == 1);
    CHECK(fill->skipped == 1);
    CHECK(f.text(u"SELECT name || unit FROM product WHERE code = '0013'"_s) == u"Platebox");
}

TEST_CASE("products come in with their whole profile", "[import][products]")
{
    Fixture f;
    const QStringList before = f.dump();
    const auto outcome =
        f.products(u"SKU;Name;Price;VAT;EAN;Barcode 2;Brand;Shelf;Warranty;Uses up in days;Reorder point;"
                   "Target level;Variant of\n"
                   "T-S;Shirt S;10,00;24;5201234567893;LMP-1;Olive;A 3;24;;2,5;10;T\n"
                   "T;Shirt;10,00;24;;;Olive;A 3;24;400;;;\n"
                   "B;Bad;1,00;24;;;;;many;;;;\n"
                   "C;Child;1,00;24;;;;;;;;;X\n"_s);
    REQUIRE(outcome);
    CHECK(outcome->created == 2);
    REQUIRE(outcome->rejectedRows.size() == 2);
    CHECK(outcome->rejectedRows.last().value == u"X");
    CHECK(outcome->rejectedRows.last().column == u"Variant of");
    CHECK(f.text(u"SELECT brand || shelf_place || warranty_months || coalesce(uses_up_days, '-') || "
                 "reorder_point || target_level FROM product WHERE code = 'T-S'"_s) ==
          u"OliveA 324-250010000");
    CHECK(f.text(u"SELECT b.name FROM product p JOIN product b ON b.id = p.variant_of"_s) == u"Shirt");
    CHECK(f.number(u"SELECT count(*) FROM product_barcode"_s) == 2);
    CHECK(f.number(u"SELECT count(*) FROM product WHERE vat_rate_id IS NOT NULL"_s) == 2);
    CHECK(f.number(u"SELECT count(*) FROM product_price WHERE price = 1000"_s) == 2);

    const QStringList imported = f.dump();
    const auto update =
        f.products(u"SKU;Price;Brand;Variant of\nT;12,00;Olive Co;\nT-S;;;T\n"_s, OnMatch::Update);
    REQUIRE(update);
    CHECK(update->updated == 1);
    CHECK(update->skipped == 1);
    CHECK(f.number(u"SELECT count(*) FROM product_price"_s) == 3);
    CHECK(f.file->check().value().isEmpty());
    REQUIRE(f.service.undo(update->batch));
    CHECK(f.dump() == imported);
    REQUIRE(f.service.undo(outcome->batch));
    CHECK(f.dump() == before);
}

TEST_CASE("a hundred thousand people come in within seconds", "[.slow-import]")
{
    Fixture f;
    QString table = u"Code,First Name,Last Name,Phone,Email,City\n"_s;
    for (int i = 0; i < 100'000; ++i)
        table += u"%1,Maria,Name%1,694%2,m%1@example.com,Athens\n"_s.arg(i).arg(1'000'000 + i);
    QElapsedTimer timer;
    timer.start();
    const auto outcome = f.customers(table);
    REQUIRE(outcome);
    CHECK(outcome->created == 100'000);
    WARN("seconds: " << double(timer.elapsed()) / 1000);
    timer.restart();
    const auto again = f.customers(table, OnMatch::Update);
    REQUIRE(again);
    CHECK(again->skipped == 100'000);
    WARN("seconds for the second time: " << double(timer.elapsed()) / 1000);
}

TEST_CASE("sales too name the people and products that are there, and enter consents", "[import]")
{
    const QString header =
        u"InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Customer\n"_s;
    Fixture f;
    REQUIRE(
        f.import(u"sales"_s, header + u"1,A,,1,2026-01-02,2.50,77,\n2,A,,1,2026-01-03,2.50,78,Old Name\n"_s));
    const QStringList before = f.dump();
    const QString second = header +
                           u"1,A,Mug,1,2026-01-02,2.50,77,Maria\n3,A,Mug,1,2026-01-04,2.50,78,New Name\n"
                           "4,B,Cup,1,2026-01-04,2.50,79,Anna\n"_s;
    const auto consent = [](ImportOptions &options) {
        options.consent = ImportConsent{{u"email"_s}, Day(2026, 1, 1), u"Yes"_s, u"Till"_s};
    };
    SECTION("fill")
    {
        const auto outcome = f.import(u"sales"_s, second, OnMatch::Fill, consent);
        REQUIRE(outcome);
        CHECK(f.text(u"SELECT name FROM customer WHERE code = '77'"_s) == u"Maria");
        CHECK(f.text(u"SELECT name FROM customer WHERE code = '78'"_s) == u"Old Name");
        CHECK(f.text(u"SELECT name FROM product WHERE code = 'A'"_s) == u"Mug");
        CHECK(f.number(u"SELECT count(*) FROM consent_now"_s) == 3);
        CHECK(outcome->records.value(u"customers"_s).updated == 1);
    }
    SECTION("update, also of a document, and back")
    {
        const auto outcome =
            f.import(u"sales"_s, second + u"1,C,New,1,2026-01-02,1.00,80,Zoe\n"_s, OnMatch::Update, consent);
        REQUIRE(outcome);
        CHECK(f.text(u"SELECT name FROM customer WHERE code = '78'"_s) == u"New Name");
        CHECK(f.file->check().value().isEmpty());
        const auto undone = f.service.undo(outcome->batch);
        REQUIRE(undone);
        CHECK(undone->kept.isEmpty());
        CHECK(f.dump() == before);
    }
    SECTION("skip enters consents for new people alone")
    {
        REQUIRE(f.import(u"sales"_s, second, OnMatch::Skip, consent));
        CHECK(f.number(u"SELECT count(*) FROM consent_now"_s) == 1);
        CHECK(f.text(u"SELECT name FROM customer WHERE code = '77'"_s).isEmpty());
    }
}

TEST_CASE("a name beside a family name is the given name, in every language", "[import]")
{
    const ImporterList importers = allImporters();
    const auto customers = std::find_if(importers.cbegin(), importers.cend(),
                                        [](const auto &importer) { return importer->id() == u"customers"; });
    REQUIRE(customers != importers.cend());
    for (const QStringList &header :
         {QStringList{u"Surname"_s, u"Name"_s}, QStringList{u"Επώνυμο"_s, u"Όνομα"_s},
          QStringList{u"Vezetéknév"_s, u"Név"_s}, QStringList{u"Nazwisko"_s, u"Imię"_s},
          QStringList{u"Фамилия"_s, u"Имя"_s}, QStringList{u"نام خانوادگی"_s, u"نام"_s}}) {
        INFO(header.last().toStdString());
        const QHash<QString, int> columns = guessColumns(**customers, header);
        CHECK(columns.value(u"family_name"_s, -1) == 0);
        CHECK(columns.value(u"given_name"_s, -1) == 1);
        CHECK_FALSE(columns.contains(u"name"_s));
    }
    CHECK(guessColumns(**customers, {u"Name"_s, u"Phone"_s}).value(u"name"_s, -1) == 0);
}

TEST_CASE("a profile comes in from columns of its own, and bad cells are told", "[import][customers]")
{
    Fixture f;
    const StaffId anna = *StaffService(f.file.shop()).add(u"Άννα"_s);
    const auto outcome =
        f.customers(u"Name;Phone;Phone type;Instagram;Social;Interests;MBTI;Υπεύθυνος\n"
                    "Maria;694 123 4567;home;@maria;Viber: 6941234567 ::: Forum: m;tea;intj;ΑΝΝΑ\n"
                    "Nikos;;;;;;INTX;\n"
                    "Eleni;;;;;;;Kostas\n"_s);
    REQUIRE(outcome);
    CHECK(outcome->created == 1);
    REQUIRE(outcome->rejectedRows.size() == 2);
    CHECK(outcome->rejectedRows[0].value == u"INTX");
    CHECK(outcome->rejectedRows[1].line == 4);
    CHECK(outcome->rejectedRows[1].column == u"Υπεύθυνος");
    CHECK(outcome->rejectedRows[1].value == u"Kostas");
    CHECK(outcome->rejectedRows[1].said.contains(u"Άννα"_s));
    const auto maria = CustomerService(f.file.shop()).find(CustomerId{1});
    REQUIRE(maria);
    REQUIRE(maria->handles.size() == 3);
    CHECK(maria->handles[0].written() == u"Instagram: @maria");
    CHECK(maria->handles[1].written() == u"Viber: 6941234567");
    CHECK(maria->handles[2].written() == u"Forum: m");
    CHECK(maria->phones.first().label == u"σπίτι");
    CHECK(maria->interests == u"tea");
    CHECK(maria->personality == u"INTJ");
    CHECK(maria->inCharge.id == anna);
}

TEST_CASE("a profile is filled or updated as chosen, never by a blank, and is taken back exactly",
          "[import][customers]")
{
    Fixture f;
    REQUIRE(StaffService(f.file.shop()).add(u"Anna"_s));
    REQUIRE(f.customers(u"Code;Name;Phone;Instagram;Interests\n1;Maria;694 123 4567;maria;tea\n"_s));
    const QStringList before = f.dump();
    const QString table = u"Code;Name;Phone;Phone type;Instagram;Facebook;Interests;MBTI;In charge\n"
                          "1;Maria;694 123 4567;work;other;m.g;;INTJ;Anna\n"_s;
    Result<ImportOutcome> outcome;
    const auto profile = [&] { return *CustomerService(f.file.shop()).find(CustomerId{1}); };
    SECTION("fill")
    {
        outcome = f.customers(table, OnMatch::Fill);
        REQUIRE(outcome);
        CHECK(outcome->updated == 1);
        const Customer c = profile();
        REQUIRE(c.handles.size() == 2);
        CHECK(c.handles[0].text == u"maria");
        CHECK(c.handles[1].network == u"facebook");
        CHECK(c.interests == u"tea");
        CHECK(c.personality == u"INTJ");
        CHECK(c.inCharge.name == u"Anna");
    }
    SECTION("update")
    {
        outcome = f.customers(table, OnMatch::Update);
        REQUIRE(outcome);
        CHECK(outcome->updated == 1);
        const Customer c = profile();
        REQUIRE(c.handles.size() == 2);
        CHECK(c.handles[0].text == u"other");
        CHECK(c.interests == u"tea");
        CHECK(c.phones.first().label == u"εργασία");
    }
    const auto undone = f.service.undo(outcome->batch);
    REQUIRE(undone);
    CHECK(undone->kept.isEmpty());
    CHECK(f.dump() == before);
}
