// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerService.h"
#include "core/exchange/ImportService.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "core/shop/StaffService.h"
#include "tests/support/Catch.h"
#include "tests/support/FileDump.h"
#include "tests/support/ShopFile.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    ImportOutcome take(const QString &table, OnMatch onMatch = OnMatch::Skip)
    {
        ImportOptions options;
        options.importer = u"customers"_s;
        options.pasted = table;
        options.onMatch = onMatch;
        options.again = true;
        Progress silent;
        const auto outcome = service.run(options, silent);
        REQUIRE(outcome);
        CHECK(outcome->linesRead ==
              outcome->created + outcome->updated + outcome->skipped + outcome->rejected);
        CHECK(file->check().value().isEmpty());
        return *outcome;
    }
    Customer person(qint64 id = 1) { return CustomerService(file.shop()).find(CustomerId{id}).value(); }
    QStringList numbers(qint64 id = 1)
    {
        QStringList numbers;
        for (const Phone &phone : person(id).phones)
            numbers << phone.number;
        return numbers;
    }
    QString text(const QString &sql)
    {
        return *file->read([&](Connection &c) { return c.text(sql); });
    }

    test::ShopFile file{keptTables()};
    ImportService service{file.shop(), allImporters()};
};

} // namespace

TEST_CASE("two columns of one name are two phones and two e-mails", "[import][customers]")
{
    Fixture f;
    f.take(u"Name;Email;Email;Phone;Phone\nMaria;a@x.gr;mailto:b@x.gr;6941111113;2101234567\n"_s);
    CHECK(f.numbers() == QStringList{u"6941111113"_s, u"2101234567"_s});
    REQUIRE(f.person().emails.size() == 2);
    CHECK(f.person().emails[1].address == u"b@x.gr");
}

TEST_CASE("two numbers in a cell are two phones, and who has one of them is found by it",
          "[import][customers]")
{
    Fixture f;
    f.take(u"Name;Phone\nMaria;6941111113 / 2101234567 εσωτ. 12\n"_s);
    CHECK(f.numbers() == QStringList{u"6941111113"_s, u"2101234567 εσωτ. 12"_s});
    CHECK(f.text(u"SELECT digits_key FROM customer_phone WHERE position = 1"_s) == u"302101234567");
    const ImportOutcome second = f.take(u"Phone;Note\n6941111113 (Μαρία);x\n"_s, OnMatch::Update);
    CHECK(second.updated == 1);
    CHECK(f.numbers().size() == 2);
    const ImportOutcome wrong = f.take(u"Name;Phone\nNikos;694111111369411111146941\n"_s);
    REQUIRE(wrong.rejectedRows.size() == 1);
    CHECK(wrong.rejectedRows.first().column == u"Phone");
}

TEST_CASE("the keys of numbers in an older file are made anew", "[customers][phone]")
{
    Fixture f;
    f.take(u"Name;Phone\nMaria;2101234567 εσωτ. 12\n"_s);
    REQUIRE(f.file->write({u"test"_s, {}}, [](Transaction &tx) {
        tx.connection().execute(u"UPDATE customer_phone SET digits_key = '210123456712'"_s);
        tx.connection().execute(
            u"UPDATE counter SET value = value - 1 WHERE name = 'kept.customer_search'"_s);
    }));
    f.file.reopen();
    CHECK(f.text(u"SELECT digits_key FROM customer_phone"_s) == u"302101234567");
    CHECK(f.file->check().value().isEmpty());
}

TEST_CASE("tags keep the signs that tell them apart", "[import][customers]")
{
    Fixture f;
    f.take(u"Name;Phone;Tags\nΜαρία;6941111113;A, A+, A-\nΝίκος;6941111114;a+\n"_s);
    CHECK(f.person(1).tags == QStringList{u"A"_s, u"A+"_s, u"A-"_s});
    CHECK(f.person(2).tags == QStringList{u"A+"_s});
}

TEST_CASE("a cell with letters that cannot be read is sent back, and the others are not",
          "[import][customers]")
{
    Fixture f;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"spoiled.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name;Phone;Other\n");
    for (int i = 0; i < 40; ++i)
        file.write(QStringLiteral("Γιώργος;694111%1;\n").arg(1000 + i).toUtf8());
    file.write("\xCE\x93\xFF;6942222222;\nΕλένη;6943333333;x\xFFy\n");
    file.close();
    ImportOptions options;
    options.importer = u"customers"_s;
    options.path = file.fileName();
    Progress silent;
    const auto outcome = f.service.run(options, silent);
    REQUIRE(outcome);
    CHECK(outcome->created == 41);
    REQUIRE(outcome->rejected == 1);
    CHECK(outcome->rejectedRows.first().line == 42);
    CHECK(outcome->rejectedRows.first().column == u"Name");
    CHECK(f.person(41).name == u"Ελένη");
}

TEST_CASE("another street in another town is another address", "[import][customers]")
{
    Fixture f;
    f.take(u"Code;Street;City;Region;Postcode;Country\n1;Οδός 1;Αθήνα;Αττική;10563;GR\n"_s);
    f.take(u"Code;Street;City;Region;Postcode;Country\n1;Main St 9;London;;;GB\n"_s, OnMatch::Update);
    REQUIRE(f.person().addresses.size() == 1);
    const Address moved = f.person().addresses.first();
    CHECK(moved.city == u"London");
    CHECK(moved.postcode.isEmpty());
    CHECK(moved.region.isEmpty());
    // A street alone that is mended is no move.
    f.take(u"Code;Street\n1;Main Street 9\n"_s, OnMatch::Update);
    CHECK(f.person().addresses.first().city == u"London");
}

TEST_CASE("the sum below a spreadsheet is nobody", "[import][customers]")
{
    Fixture f;
    const ImportOutcome done = f.take(
        u"Name;Phone;City\nΜαρία;6941111113;Πάτρα\nΣύνολο:;;\nΓενικό σύνολο;;Πάτρα\nTotal;2101234567;\n"_s);
    CHECK(done.created == 2);
    CHECK(done.rejected == 2);
    CHECK(done.rejectedRows.value(0).line == 3);
    CHECK(done.rejectedRows.value(0).reason == u"This looks like a row of totals, not a person.");
}

TEST_CASE("addresses that are none are sent back", "[import][customers]")
{
    Fixture f;
    const ImportOutcome outcome =
        f.take(u"Name;Email\nA;a@xgr\nB;b c@x.gr\nC;c@@x.gr\nD;<d@x.gr>\nE;e@x.gr.\n"_s);
    CHECK(outcome.created == 2);
    CHECK(outcome.rejected == 3);
    CHECK(f.person(1).emails.first().address == u"d@x.gr");
    CHECK(f.person(2).emails.first().address == u"e@x.gr");
}

TEST_CASE("important dates and the day of entry come in, and go again with the import", "[import][customers]")
{
    Fixture f;
    f.take(u"Code;Name\n1;Maria\n"_s);
    const QStringList before = test::dumpOf(f.file.shop());
    const ImportOutcome outcome = f.take(
        u"Code;Name;Wedding;Founding;Other dates;Registration\n"
        "1;Maria;12/6/1999;;Journey: 2024-05-01 ::: Νίκος: --06-12 ::: Ονομαστική εορτή: --05-03;1/2/2024\n"
        "2;Alfa;;1987;21/03/2001;--\n"
        "3;Late;;;;16/3/2026\n"
        "4;Bad;31/02/1990;;;\n"
        "5;Worse;;;Journey: soon;\n"_s,
        OnMatch::Update);
    CHECK(outcome.created == 1);
    CHECK(outcome.updated == 1);
    REQUIRE(outcome.rejectedRows.size() == 3);
    CHECK(outcome.rejectedRows[0].column == u"Registration");
    CHECK(outcome.rejectedRows[0].reason == u"This day is still to come: %1");
    CHECK(outcome.rejectedRows[1].column == u"Wedding");
    CHECK(outcome.rejectedRows[2].column == u"Other dates");
    const Customer maria = f.person();
    CHECK(maria.createdOn == Day(2024, 2, 1));
    REQUIRE(maria.dates.size() == 4);
    CHECK(maria.dates[0].kind == DateKind::Wedding);
    CHECK(maria.dates[0].day == PartialDay{1999, 6, 12});
    CHECK(maria.dates[1].kind == DateKind::Journey);
    CHECK(maria.dates[1].repetition == Repetition::Once);
    CHECK(maria.dates[2].label == u"Νίκος");
    CHECK(maria.dates[2].day == PartialDay{0, 6, 12});
    CHECK(maria.dates[3].kind == DateKind::NameDay);
    const Customer firm = f.person(2);
    REQUIRE(firm.dates.size() == 2);
    CHECK(firm.dates[0].day == PartialDay{1987, 0, 0});
    CHECK(firm.dates[1].day == PartialDay{2001, 3, 21});
    CHECK(firm.createdOn == Day(2026, 3, 15));
    SECTION("a second time nothing is new, and filling keeps what is there")
    {
        CHECK(f.take(u"Code;Wedding\n1;12/6/1999\n"_s, OnMatch::Update).skipped == 1);
        CHECK(f.take(u"Code;Wedding;Registration\n1;13/6/1999;1/1/2020\n"_s, OnMatch::Fill).skipped == 1);
        CHECK(f.take(u"Code;Wedding\n1;13/6/1999\n"_s, OnMatch::Update).updated == 1);
        CHECK(f.person().dates.first().day == PartialDay{1999, 6, 13});
    }
    SECTION("taken back")
    {
        REQUIRE(f.service.undo(outcome.batch));
        CHECK(test::dumpOf(f.file.shop()) == before);
    }
}

TEST_CASE("years of two digits lie in the hundred years that end now, and it is said", "[import][customers]")
{
    Fixture f;
    const ImportOutcome outcome = f.take(u"Name;Birthday\nA;25/2/26\nB;25/2/27\nC;25/2/49\n"_s);
    CHECK(f.person(1).birthday.year == 2026);
    CHECK(f.person(2).birthday.year == 1927);
    CHECK(f.person(3).birthday.year == 1949);
    REQUIRE(outcome.notes.size() == 1);
    CHECK(outcome.notes.first().args == QStringList{u"1927"_s, u"2026"_s});
    CHECK(f.take(u"Name;Birthday\nD;25/2/1926\n"_s).notes.isEmpty());
}

TEST_CASE("columns that hold something and go nowhere are named", "[import][customers]")
{
    Fixture f;
    const ImportOutcome outcome = f.take(u"Name;Shoe size;Empty;Moon\nA;;;\nB;42;;\nC;;;full\n"_s);
    CHECK(outcome.notTaken == QStringList{u"Shoe size"_s, u"Moon"_s});
    CHECK(f.take(u"Name;Phone;line;column;value;reason\nD;2101234567;2;Phone;x;y\n"_s).notTaken.isEmpty());
}

TEST_CASE("the owner without a name is called so in any language; who is unknown is named",
          "[import][customers]")
{
    Fixture f;
    REQUIRE(f.file->write({u"test"_s, {}}, [](Transaction &tx) {
        tx.connection().execute(u"UPDATE staff SET name = '' WHERE role = 'owner'"_s);
    }));
    REQUIRE(StaffService(f.file.shop()).add(u"Anna"_s));
    const ImportOutcome outcome =
        f.take(u"Name;In charge\nA;ΙΔΙΟΚΤΗΤΗΣ\nB;Tulajdonos\nC;صاحب فروشگاه\nD;Kostas\n"_s);
    CHECK(outcome.created == 3);
    REQUIRE(outcome.rejectedRows.size() == 1);
    CHECK(outcome.rejectedRows.first().value == u"Kostas");
    CHECK(outcome.rejectedRows.first().said == u"Ιδιοκτήτης, Anna");
    CHECK(
        f.text(
            u"SELECT count(*) FROM customer WHERE staff_id = (SELECT id FROM staff WHERE role = 'owner')"_s) ==
        u"3");
}

TEST_CASE("a further item of an order names nobody, and is not sent back", "[import][customers]")
{
    const QString header = u"Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem name,"
                           "Lineitem price,Billing Name,Billing Phone\n"_s;
    Fixture f;
    const ImportOutcome outcome =
        f.take(header + u"#1,,paid,2026-01-02,1,Tea,2.00,Maria Georgiou,6941234567\n"
                        "#1,,,,1,Cup,3.00,,\n"_s);
    CHECK(outcome.created == 1);
    CHECK(outcome.skipped == 1);
    CHECK(outcome.rejected == 0);
    CHECK(f.take(u"Name,Phone,City\n,,Athens\n"_s).rejected == 1);
}

TEST_CASE("names are parted with the first name first where the column says so", "[import][customers]")
{
    Fixture f;
    f.take(
        u"split_given_first;Company;Language\nNagy Anna Mária Kiss;;hu\nG. Papadopoulos;;\nMaria Georgiou;Άλφα;\n"_s);
    CHECK(f.person(1).familyName == u"Kiss");
    CHECK(f.person(2).givenName == u"G.");
    CHECK(f.person(3).kind == CustomerKind::Firm);
    CHECK(f.person(3).name == u"Άλφα");
    CHECK(f.person(3).givenName == u"Maria");
    f.take(u"split_name;Language\nA. Nagy;hu\nSzabó Zsuzsa;hu\n"_s);
    CHECK(f.person(4).givenName == u"A.");
    CHECK(f.person(5).familyName == u"Szabó");
}

TEST_CASE("an import that was taken back in part goes to the end when it is free", "[import][customers]")
{
    Fixture f;
    f.take(u"Code;Name;Phone\n7;Maria;6941111113\n"_s);
    const QStringList before = test::dumpOf(f.file.shop());
    const BatchId first = f.take(u"Code;Name;Note\n7;;one\nN1;New;one\nN2;Other;\n"_s, OnMatch::Update).batch;
    const BatchId second = f.take(u"Code;Note\n7;two\nN1;two\n"_s, OnMatch::Update).batch;
    const auto part = f.service.undo(first);
    REQUIRE(part);
    CHECK(part->kept.size() == 2);
    CHECK(f.service.batches()->at(1).state == u"partly");
    SECTION("in one go") {}
    SECTION("with other work between")
    {
        Customer maria = f.person();
        maria.interests = u"tea"_s;
        REQUIRE(CustomerService(f.file.shop()).change(maria));
        REQUIRE(f.file->undo());
    }
    REQUIRE(f.service.undo(second));
    const auto rest = f.service.undo(first);
    REQUIRE(rest);
    CHECK(rest->kept.isEmpty());
    CHECK(rest->restored == 1);
    CHECK(test::dumpOf(f.file.shop()) == before);
    CHECK(f.service.batches()->at(1).state == u"undone");
    CHECK(f.service.undo(first).error().cause == Cause::NothingToUndo);
    CHECK(f.file->check().value().isEmpty());
}
