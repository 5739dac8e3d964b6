// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportHeaders.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/SupplierExportService.h"
#include "core/registry/Exporters.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "core/suppliers/SupplierFieldService.h"
#include "core/suppliers/SupplierService.h"
#include "tests/support/Catch.h"
#include "tests/support/FileDump.h"
#include "tests/support/ShopFile.h"

#include <QFile>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct SuppliersImport
{
    test::ShopFile file{keptTables()};
    SupplierService suppliers{file.shop()};
    SupplierFieldService fields{file.shop()};
    ImportService imports{file.shop(), allImporters()};
    SupplierExportService exports{file.shop(), allExporters()};

    Result<ImportOutcome> import(const QString &table, OnMatch onMatch = OnMatch::Skip,
                                 const std::function<void(ImportOptions &)> &change = {})
    {
        ImportOptions options;
        options.importer = u"suppliers"_s;
        options.pasted = table;
        options.onMatch = onMatch;
        options.again = true;
        if (change)
            change(options);
        Progress silent;
        return imports.run(options, silent);
    }
    Supplier named(const QString &name)
    {
        const auto id = suppliers.named(name);
        REQUIRE(id);
        REQUIRE(id->isValid());
        return *suppliers.find(*id);
    }
    qint64 count()
    {
        return *file->read([](Connection &c) { return c.number(u"SELECT count(*) FROM supplier"_s); });
    }
};

} // namespace

TEST_CASE("suppliers come from a table with all of their profile", "[import][suppliers]")
{
    SuppliersImport f;
    const OwnFieldId grade = *f.fields.add({{}, OwnFieldKind::Choice, u"Βαθμίδα"_s, {u"Α"_s, u"Β"_s}});
    const auto outcome = f.import(
        u"Κωδικός;Προμηθευτής;Τηλέφωνο;Email;Οδός;Πόλη;Τ.Κ.;Χώρα;ΑΦΜ;Υπεύθυνος επικοινωνίας;Θέση;"
        "Τηλέφωνο υπευθύνου;Όροι πληρωμής;Ημέρες πληρωμής;Χρόνος παράδοσης;Ελάχιστη παραγγελία;Γλώσσα;"
        "Σημειώσεις;ΒΑΘΜΙΔΑ\n"
        "Π-1;Αλφα ΑΕ;210 1234567 ::: 6971234567;info@alfa.gr;Ερμού 1 ::: Πειραιώς 5;Αθήνα;10563;Ελλάδα;"
        "099999999;Μαρία ::: Νίκος;Πωλήσεις ::: Λογιστήριο; ::: 2109999999;30 ημέρες;30;7;150,50;ελληνικά;"
        "Καλοί;α\n"_s);
    REQUIRE(outcome);
    CHECK(outcome->created == 1);
    CHECK(outcome->rejected == 0);
    CHECK(outcome->notTaken.isEmpty());
    const Supplier s = f.named(u"ΑΛΦΑ αε"_s);
    CHECK(s.code == u"Π-1");
    REQUIRE(s.phones.size() == 2);
    CHECK(s.phones[1].number == u"6971234567");
    CHECK(s.emails.first().address == u"info@alfa.gr");
    REQUIRE(s.addresses.size() == 2);
    CHECK(s.addresses[0].city == u"Αθήνα");
    CHECK(s.addresses[1].street == u"Πειραιώς 5");
    CHECK(s.addresses[0].country == u"GR");
    CHECK(s.taxNumber == u"099999999");
    REQUIRE(s.contacts.size() == 2);
    CHECK(s.contacts[0].phone.isEmpty());
    CHECK(s.contacts[1].name == u"Νίκος");
    CHECK(s.contacts[1].role == u"Λογιστήριο");
    CHECK(s.contacts[1].phone == u"2109999999");
    CHECK(s.paymentTerms == u"30 ημέρες");
    CHECK(s.paymentDays == 30);
    CHECK(s.leadDays == 7);
    CHECK(s.minimumOrder == Money{15050});
    CHECK(s.language == u"el");
    CHECK(s.note == u"Καλοί");
    CHECK(s.ownValues.value(grade) == u"Α");
    REQUIRE(f.imports.undo());
    CHECK(f.count() == 0);
    REQUIRE(f.file->redo());
    CHECK(f.named(u"Αλφα ΑΕ"_s).contacts.size() == 2);
}

TEST_CASE("a supplier that is there is found by code or name, and changed as was asked",
          "[import][suppliers]")
{
    SuppliersImport f;
    REQUIRE(f.import(u"Code,Supplier,Phone,Lead time\nA,Alfa,2101234567,5\n,Beta,,\n"_s));
    const auto before = test::dumpOf(f.file.shop());
    CHECK(f.import(u"Code,Supplier,Lead time\nA,Alfa,9\n,beta,3\n"_s)->skipped == 2);
    CHECK(f.named(u"Alfa"_s).leadDays == 5);
    const auto filled = f.import(u"Code,Supplier,Lead time\nA,Other,9\n,beta,3\n"_s, OnMatch::Fill);
    CHECK(filled->updated == 1);
    CHECK(filled->skipped == 1);
    CHECK(f.named(u"Beta"_s).leadDays == 3);
    const auto updated = f.import(u"Code,Supplier,Lead time\nA,Alfa SA,9\n"_s, OnMatch::Update);
    CHECK(updated->updated == 1);
    CHECK(f.named(u"Alfa SA"_s).leadDays == 9);
    CHECK(f.named(u"Alfa SA"_s).phones.size() == 1);
    REQUIRE(f.imports.undo());
    REQUIRE(f.imports.undo());
    CHECK(before == test::dumpOf(f.file.shop()));
}

TEST_CASE("rows of suppliers that cannot be taken say why", "[import][suppliers]")
{
    SuppliersImport f;
    const auto outcome = f.import(u"Code,Supplier,Email,Lead time,Minimum order,Language,Looked after by\n"
                                  "A,Alfa,no address,,,,\n"
                                  "B,Beta,,soon,,,\n"
                                  "C,Gamma,,,-5,,\n"
                                  "D,Delta,,,,German,\n"
                                  "E,Epsilon,,,,,Nobody\n"
                                  ",,a@b.gr,,,,\n"
                                  ",Total,,,,,\n"
                                  "F,Zeta,,,,,\n"
                                  "F,Eta,,,,,\n"_s,
                                  OnMatch::Create);
    REQUIRE(outcome);
    CHECK(outcome->created == 1);
    QStringList reasons;
    for (const RejectedRow &row : outcome->rejectedRows)
        reasons << QString::number(row.line) + u' ' + row.reason.section(u':', 0, 0);
    CHECK(reasons == QStringList{u"2 This is not an e-mail address"_s, u"3 This is not a number of days"_s,
                                 u"4 This is not an amount"_s,
                                 u"5 This is no language in which orders can be printed"_s,
                                 u"6 Nobody of the staff has this name. There are"_s,
                                 u"7 There is no name and no code."_s,
                                 u"8 This looks like a row of totals, not a supplier."_s,
                                 u"10 Another supplier has the code %1."_s});
}

TEST_CASE("suppliers that were exported and are imported again change nothing", "[import][export][suppliers]")
{
    SuppliersImport f;
    const OwnFieldId rating = *f.fields.add({{}, OwnFieldKind::Number, u"Rating"_s, {}});
    Supplier s;
    s.code = u"007"_s;
    s.name = u"=Alfa; \"best\" AE"_s;
    s.phones = {{0, u"+30 210 1234567"_s, u"office"_s}, {0, u"6971234567"_s, {}}};
    s.emails = {{0, u"a@alfa.gr"_s, {}}, {0, u"b@alfa.gr"_s, u"orders"_s}};
    s.addresses = {{0, u"Ermou 1"_s, u"Athens"_s, {}, u"10563"_s, u"GR"_s, {}},
                   {0, u"Kossuth 2"_s, u"Budapest"_s, {}, u"1055"_s, u"HU"_s, u"store"_s}};
    s.handles = {{0, u"instagram"_s, u"alfa"_s}};
    s.contacts = {{0, u"Maria"_s, u"sales"_s, {}, u"maria@alfa.gr"_s},
                  {0, u"Nikos"_s, {}, u"2109999999"_s, {}}};
    s.taxNumber = u"099999999"_s;
    s.language = u"hu"_s;
    s.paymentTerms = u"30 days, 2 % in 10"_s;
    s.paymentDays = 30;
    s.leadDays = 0;
    s.minimumOrder = Money{15050};
    s.note = u"Two\nlines"_s;
    s.ownValues = {{rating, u"4.5"_s}};
    const SupplierId id = *f.suppliers.save(s);
    Supplier plain;
    plain.name = u"Βήτα"_s;
    REQUIRE(f.suppliers.save(plain));
    const auto before = test::dumpOf(f.file.shop());
    CHECK(f.exports.targets() == QStringList{u"xlsx"_s, u"spreadsheet"_s, u"plain"_s});
    for (const QString &target : f.exports.targets()) {
        INFO(target.toStdString());
        const QString path =
            f.file.inFolder(u"out-"_s + target + (target == u"xlsx" ? u".xlsx"_s : u".csv"_s));
        Progress silent;
        CHECK(f.exports.run({}, target, path, {}, silent) == 2);
        const auto again =
            f.import({}, OnMatch::Update, [&](ImportOptions &options) { options.path = path; });
        REQUIRE(again);
        CHECK(again->skipped == 2);
        CHECK(again->rejected == 0);
        CHECK(again->notTaken.isEmpty());
        CHECK(f.suppliers.find(id)->ownValues.value(rating) == u"4.5");
        CHECK(before == test::dumpOf(f.file.shop()));
    }
    Progress silent;
    CHECK(f.exports.run({}, u"vcard"_s, f.file.inFolder(u"x.vcf"_s), {}, silent).error().cause ==
          Cause::NotFound);
    // Into an empty shop they come whole.
    SuppliersImport other;
    const OwnFieldId there = *other.fields.add({{}, OwnFieldKind::Number, u"Rating"_s, {}});
    REQUIRE(other
                .import({}, OnMatch::Skip,
                        [&](ImportOptions &options) { options.path = f.file.inFolder(u"out-xlsx.xlsx"_s); })
                ->created == 2);
    Supplier copy = other.named(s.name);
    CHECK(copy.contacts.size() == 2);
    CHECK(copy.contacts[1].phone == u"2109999999");
    CHECK(copy.addresses[1].label == u"store");
    CHECK(copy.phones[0].label == u"office");
    CHECK(copy.emails[1].label == u"orders");
    CHECK(copy.handles.first().text == u"alfa");
    CHECK(copy.note == s.note);
    CHECK(copy.minimumOrder == s.minimumOrder);
    CHECK(copy.leadDays == 0);
    CHECK(copy.ownValues.value(there) == u"4.5");
}

TEST_CASE("a list of firms is taken for suppliers where it says so, or where that is asked",
          "[import][suppliers]")
{
    SuppliersImport f;
    const auto likeliest = [&](const QString &header, const QString &asked = {}) {
        ImportOptions options;
        options.pasted = header + u"\nx,x,x,x,x\n"_s;
        options.importer = asked;
        return f.imports.likeliest(options);
    };
    const QString firms = u"Code,Name,Contact person,Payment terms,Lead time"_s;
    CHECK(likeliest(firms) == u"customers");
    CHECK(likeliest(firms, u"suppliers"_s) == u"suppliers");
    CHECK(likeliest(u"Κωδικός,Προμηθευτής,Τηλέφωνο,Όροι πληρωμής,Πόλη"_s) == u"suppliers");
    CHECK(likeliest(u"Beszállító kódja,Név,Telefon,Szállítási idő,Város"_s) == u"suppliers");
    CHECK(likeliest(u"Dostawca,Numer zamówienia,Data zamówienia,Kod produktu,Ilość"_s) == u"purchases");
    CHECK(likeliest(u"Поставщик,Номер заказа,Дата заказа,Артикул,Количество"_s) == u"purchases");
    // What was asked for needs columns that are not there.
    CHECK(likeliest(u"Code,Name,Price,VAT,Unit"_s, u"purchases"_s) == u"products");
}
