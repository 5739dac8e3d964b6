// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExportService.h"

#include "core/customers/ConsentService.h"
#include "core/customers/ContactLabel.h"
#include "core/customers/CustomerService.h"
#include "core/customers/CustomerSteps.h"
#include "core/customers/NoteService.h"
#include "core/customers/RelationService.h"
#include "core/customers/files/FileService.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/vcard/VcardReader.h"
#include "core/exchange/xlsx/XlsxReader.h"
#include "core/registry/Exporters.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "core/shop/StaffService.h"
#include "tests/support/Catch.h"
#include "tests/support/Pictures.h"
#include "tests/support/ShopFile.h"

#include <QFile>

#include <algorithm>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        Customer maria;
        maria.givenName = u"Μαρία"_s;
        maria.familyName = u"Γεωργίου"_s;
        maria.code = u"A1"_s;
        maria.emails = {{0, u"maria@example.gr"_s, {}}, {0, u"second@example.gr"_s, {}}};
        maria.phones = {{0, u"+30 694 123 4567"_s, {}}};
        maria.addresses = {{0, u"Κυψέλης 3, ισόγειο"_s, u"Αθήνα"_s, {}, u"11361"_s, u"GR"_s, {}}};
        maria.birthday = {0, 3, 9};
        maria.tags = {u"Tea"_s, u"Gold"_s};
        people.append(add(maria));
        people.append(add(named(u"=HYPERLINK(1)"_s, u"evil@example.gr"_s)));
        people.append(add(named(u"No Mail"_s, {})));
        people.append(add(named(u"Nobody Asked"_s, u"asked@example.gr"_s)));
        people.append(add(named(u"Said No"_s, u"no@example.gr"_s)));
        people.append(add(named(u"Wrong"_s, u"wrong.example.gr"_s)));
        const auto say = [&](const QList<int> &who, ConsentState state) {
            QList<CustomerId> ids;
            for (const int i : who)
                ids.append(CustomerId{people[i]});
            (void)consents.record(ids, {{Channel::Email, state, Day(2026, 1, 2), u"Form"_s, {}}}).value();
        };
        say({0, 1, 2, 4, 5}, ConsentState::Given);
        say({4}, ConsentState::Withdrawn);
    }

    static Customer named(const QString &name, const QString &email)
    {
        Customer c;
        c.name = name;
        if (!email.isEmpty())
            c.emails = {{0, email, {}}};
        return c;
    }
    qint64 add(const Customer &c) { return customers.create(c).value().value; }
    QString path() const { return file.inFolder(u"out.csv"_s); }
    QString written() const
    {
        QFile f(path());
        return f.open(QIODevice::ReadOnly) ? QString::fromUtf8(f.readAll()) : QString();
    }
    Result<ExportOutcome> run(const ExportOptions &options)
    {
        Progress progress;
        return exports.run(people, options, path(), progress);
    }

    test::ShopFile file{keptTables()};
    CustomerService customers{file.shop()};
    ConsentService consents{file.shop()};
    ExportService exports{file.shop(), allExporters()};
    QList<qint64> people;
};

} // namespace

TEST_CASE("a mailing goes to those alone who said yes and can be reached", "[export]")
{
    Fixture f;
    ExportOptions options;
    options.target = u"plain"_s;
    options.fields = {u"name"_s, u"email"_s};
    const auto check = f.exports.check(f.people, options);
    REQUIRE(check);
    CHECK(check->asked == 6);
    CHECK(check->people == 3);
    CHECK(check->leftOut.withdrawn == QList<qint64>{f.people[4]});
    CHECK(check->leftOut.noConsent == QList<qint64>{f.people[3]});
    CHECK(check->leftOut.noAddress == QList<qint64>{f.people[2]});
    REQUIRE(check->wrong.size() == 1);
    CHECK(check->wrong.first().address == u"wrong.example.gr");

    const auto outcome = f.run(options);
    REQUIRE(outcome);
    CHECK(outcome->people == 3);
    CHECK(f.written() ==
          u"Name,E-mail\r\nΜαρία Γεωργίου,maria@example.gr\r\n'=HYPERLINK(1),evil@example.gr\r\n"
          "Wrong,wrong.example.gr\r\n"_s);
}

TEST_CASE("an export for the shop itself holds everybody, and the register says so", "[export]")
{
    Fixture f;
    ExportOptions options;
    options.target = u"plain"_s;
    options.internal = true;
    options.fields = {u"code"_s};
    options.what = u"All"_s;
    options.condition = u"all()"_s;
    REQUIRE(f.run(options));
    const auto records = f.exports.registered();
    REQUIRE(records);
    REQUIRE(records->size() == 1);
    const ExportRecord &record = records->first();
    CHECK(record.internal);
    CHECK(record.people == 6);
    CHECK(record.what == u"All");
    CHECK(record.target == u"plain");
    CHECK(record.fields == QStringList{u"code"_s});
    CHECK(record.fileName == u"out.csv");
    CHECK(f.file->connection().number(u"SELECT count(*) FROM export_person WHERE export_id = ?"_s,
                                      {record.id.value}) == 6);
    CHECK(f.file->nextUndo()->label.key != u"Export");
}

TEST_CASE("Mailchimp gets its own columns", "[export]")
{
    Fixture f;
    ExportOptions options;
    options.target = u"mailchimp"_s;
    REQUIRE(f.run(options));
    const QStringList lines = f.written().split(u"\r\n"_s);
    CHECK(lines[0] == u"Email Address,First Name,Last Name,Address,Phone Number,Birthday,Tags");
    CHECK(lines[1] == u"maria@example.gr,Μαρία,Γεωργίου,\"Κυψέλης 3, ισόγειο  Αθήνα  11361  GR\","
                      "+30 694 123 4567,03/09,\"Gold, Tea\"");
    CHECK(lines[3] == u"wrong.example.gr,Wrong,,,,,");
}

TEST_CASE("a spreadsheet gets the separators of the shop's language and no formulas", "[export]")
{
    Fixture f;
    ExportOptions options;
    options.target = u"spreadsheet"_s;
    options.internal = true;
    options.fields = {u"name"_s, u"phone"_s, u"spent"_s, u"visits"_s};
    options.headers = {{u"name"_s, u"Όνομα"_s}};
    REQUIRE(f.run(options));
    const QStringList lines = f.written().split(u"\r\n"_s);
    REQUIRE(f.file->settings().language == u"el");
    CHECK(lines[0] == u"Όνομα;Phone;Spent;Visits");
    CHECK(lines[1] == u"Μαρία Γεωργίου;'+30 694 123 4567;\"0,00\";0");
    QFile file(f.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(3) == "\xEF\xBB\xBF");
}

TEST_CASE("with nobody left there is a file with its header, and binned people never are in one", "[export]")
{
    Fixture f;
    ExportOptions options;
    options.target = u"plain"_s;
    options.fields = {u"email"_s};
    options.channel = Channel::Post;
    const auto outcome = f.run(options);
    REQUIRE(outcome);
    CHECK(outcome->people == 0);
    CHECK(outcome->leftOut.noConsent.size() == 6);
    CHECK(f.written() == u"E-mail\r\n");
    REQUIRE(f.customers.bin({CustomerId{f.people[0]}}));
    options.internal = true;
    CHECK(f.run(options)->people == 5);
}

TEST_CASE("an export that fails leaves the old file and nothing in the register", "[export]")
{
    Fixture f;
    ExportOptions options;
    options.target = u"plain"_s;
    options.internal = true;
    options.fields = {u"code"_s};
    REQUIRE(f.run(options));
    const QString before = f.written();
    Progress cancelled;
    cancelled.cancel();
    CHECK(f.exports.run(f.people, options, f.path(), cancelled).error().cause == Cause::Cancelled);
    CHECK(f.written() == before);
    Progress progress;
    CHECK(f.exports.run(f.people, options, f.file.inFolder(u"missing/out.csv"_s), progress).error().cause ==
          Cause::FolderMissing);
    options.fields = {u"shoe-size"_s};
    CHECK(f.run(options).error().cause == Cause::ColumnMissing);
    options.target = u"pigeon"_s;
    CHECK(f.run(options).error().cause == Cause::NotFound);
    CHECK(f.exports.registered()->size() == 1);
}

TEST_CASE("who said no to e-mail is in no file with their address, whichever way the others are told",
          "[export]")
{
    Fixture f;
    // Said No gave way to SMS, and took the e-mail back.
    const auto customer = f.customers.find(CustomerId{f.people[4]});
    REQUIRE(customer);
    Customer reached = *customer;
    reached.phones = {{0, u"+30 694 123 4568"_s, {}}};
    REQUIRE(f.customers.change(reached));
    REQUIRE(f.consents.record({CustomerId{f.people[4]}},
                              {{Channel::Sms, ConsentState::Given, Day(2026, 1, 2), u"Form"_s, {}}}));
    ExportOptions options;
    options.target = u"plain"_s;
    options.channel = Channel::Sms;
    options.fields = {u"name"_s, u"phone"_s, u"email"_s};
    CHECK(f.run(options)->people == 1);
    CHECK(f.written() == u"Name,Phone,E-mail\r\nSaid No,+30 694 123 4568,\r\n"_s);
    // Mailchimp writes e-mails, whatever else is said.
    options.target = u"mailchimp"_s;
    CHECK(f.exports.check(f.people, options)->leftOut.withdrawn == QList<qint64>{f.people[4]});
    CHECK(f.run(options)->people == 3);
    CHECK_FALSE(f.written().contains(u"no@example.gr"_s));
    CHECK(f.exports.registered()->first().channel == u"email");
    options.internal = true;
    CHECK(f.run(options)->people == 6);
}

TEST_CASE("a spreadsheet holds texts, numbers and days as such, in the order of the list", "[export][xlsx]")
{
    Fixture f;
    ExportOptions options;
    options.target = u"xlsx"_s;
    options.internal = true;
    options.keepsOrder = true;
    options.fields = {u"name"_s, u"phone"_s, u"birthday"_s, u"entered-on"_s, u"visits"_s, u"spent"_s};
    options.headers = {{u"name"_s, u"Όνομα"_s}};
    std::reverse(f.people.begin(), f.people.end());
    REQUIRE(f.run(options));
    const auto table = XlsxReader::read(f.path());
    REQUIRE(table);
    const QString today = f.file->clock().today().iso();
    CHECK(QString::fromUtf8(table->csv) ==
          u"Όνομα,Phone,Birthday,Entered on,Visits,Spent\nWrong,,,%1,0,0\nSaid No,,,%1,0,0\nNobody "
          u"Asked,,,%1,0,0\n"
          "No Mail,,,%1,0,0\n=HYPERLINK(1),,,%1,0,0\nΜαρία Γεωργίου,+30 694 123 4567,--03-09,%1,0,0\n"_s.arg(
              today));
    CHECK(f.exports.registered()->first().target == u"xlsx");
    SECTION("and no folder means no file")
    {
        Progress progress;
        const auto nowhere = f.exports.run(f.people, options, f.file.inFolder(u"no/where.xlsx"_s), progress);
        CHECK(nowhere.error().cause == Cause::FolderMissing);
    }
}

TEST_CASE("cards hold what an address book knows, and come back as they went", "[export][vcard]")
{
    Fixture f;
    ExportOptions options;
    options.target = u"vcard"_s;
    options.internal = true;
    const QByteArray photo = test::jpeg();
    REQUIRE(FileService(f.file.shop()).setPhoto(CustomerId{f.people[2]}, {u"face.jpg"_s, photo}));
    REQUIRE(f.run(options));
    const QString cards = f.written();
    CHECK(cards.count(u"BEGIN:VCARD\r\n"_s) == 6);
    CHECK(cards.contains(u"N:Γεωργίου;Μαρία;;;\r\nFN:Μαρία Γεωργίου\r\nTEL:+30 694 123 4567\r\n"
                         "EMAIL:maria@example.gr\r\nEMAIL:second@example.gr\r\n"
                         "ADR:;;Κυψέλης 3\\, ισόγειο;Αθήνα;;11361;GR\r\nBDAY:--03-09\r\n"
                         "CATEGORIES:Gold,Tea\r\n"_s));
    for (const QByteArray &line : cards.toUtf8().split('\n'))
        CHECK(line.size() <= 76);
    const auto table = VcardReader::readFile(f.path());
    REQUIRE(table);
    CHECK(table->lines.size() == 7);
    CHECK(table->pictures.size() == 1);
    CHECK(table->pictures.values().contains(photo));
    CHECK(table->csv.contains(
        "Μαρία,Γεωργίου,person,+30 694 123 4567,,maria@example.gr ::: second@example.gr,,"));
    SECTION("and a list that is handed on shows no face")
    {
        CHECK(cards.contains(u"PHOTO"_s));
        options.internal = false;
        REQUIRE(f.run(options)->people > 0);
        CHECK_FALSE(f.written().contains(u"PHOTO"_s));
        CHECK(f.written().contains(u"EMAIL:maria@example.gr"_s));
    }
    SECTION("a withdrawal takes the address out of a mailing by another way")
    {
        options.internal = false;
        options.channel = Channel::Sms;
        const auto outcome = f.run(options);
        REQUIRE(outcome);
        CHECK(outcome->people == 0);
    }
}

TEST_CASE("cards say what a phone is for and what somebody is called in networks, and bring it back",
          "[export][vcard]")
{
    Fixture f;
    Customer maria = *f.customers.find(CustomerId{f.people.first()});
    maria.phones = {{0, u"+30 694 123 4567"_s, {}},
                    {0, u"+30 210 1234567"_s, u"σπίτι"_s},
                    {0, u"+30 210 7654321"_s, u"εξοχικό"_s}};
    maria.emails = {{0, u"maria@example.gr"_s, u"Work"_s}};
    maria.addresses.first().label = u"γραφείο"_s;
    maria.handles = {{0, u"instagram"_s, u"@maria"_s},
                     {0, u"Forum; a"_s, u"m, \"g\""_s},
                     {0, u"vk"_s, u"https://vk.com/maria"_s}};
    REQUIRE(f.customers.change(maria));
    ExportOptions options;
    options.target = u"vcard"_s;
    options.internal = true;
    Progress progress;
    REQUIRE(f.exports.run({maria.id.value}, options, f.path(), progress));
    const QString cards = f.written();
    CHECK(cards.contains(u"TEL:+30 694 123 4567\r\nTEL;TYPE=HOME:+30 210 1234567\r\n"
                         "item1.TEL:+30 210 7654321\r\nitem1.X-ABLabel:εξοχικό\r\n"
                         "EMAIL;TYPE=WORK:maria@example.gr\r\nADR;TYPE=WORK:;;"_s));

    test::ShopFile other{keptTables()};
    ImportOptions import;
    import.importer = u"customers"_s;
    import.path = f.path();
    REQUIRE(ImportService(other.shop(), allImporters()).run(import, progress));
    const Customer back = *CustomerService(other.shop()).find(CustomerId{1});
    const QString home = ContactLabel::inLanguage(u"home"_s, shopLanguage(other.shop()));
    REQUIRE(back.phones.size() == 3);
    CHECK(back.phones[0].label.isEmpty());
    CHECK(back.phones[1].label == home);
    CHECK(back.phones[2].label == u"εξοχικό");
    CHECK(ContactLabel::type(back.emails.first().label) == u"work");
    CHECK(ContactLabel::type(back.addresses.first().label) == u"work");
    REQUIRE(back.handles.size() == 3);
    CHECK(back.handles[0].written() == u"Instagram: @maria");
    CHECK(back.handles[1].written() == u"Forum; a: m, \"g\"");
    CHECK(back.handles[2].written() == u"VK: https://vk.com/maria");
}

TEST_CASE("a table holds the profile as it is known", "[export]")
{
    Fixture f;
    Customer maria = *f.customers.find(CustomerId{f.people.first()});
    maria.handles = {{0, u"instagram"_s, u"@maria"_s}, {0, u"viber"_s, u"6941234567"_s}};
    maria.interests = u"tea"_s;
    maria.personality = u"ENFP"_s;
    maria.inCharge = {*StaffService(f.file.shop()).add(u"Άννα"_s), {}};
    REQUIRE(f.customers.change(maria));
    ExportOptions options;
    options.target = u"plain"_s;
    options.internal = true;
    options.fields = {u"code"_s, u"handles"_s, u"interests"_s, u"personality"_s, u"in-charge"_s};
    REQUIRE(f.run(options));
    CHECK(f.written().contains(u"A1,Instagram: @maria ::: Viber: 6941234567,tea,ENFP,Άννα"_s));
}

TEST_CASE("a table holds all that is known of people, in words where people read it", "[export]")
{
    Fixture f;
    Customer maria = *f.customers.find(CustomerId{f.people.first()});
    maria.phones.append({0, u"210 1234567"_s, u"σπίτι"_s});
    maria.addresses.append({0, {}, u"Πάτρα"_s, {}, {}, u"GR"_s, {}});
    maria.dates = {{0, DateKind::Journey, u"Rome"_s, {2026, 5, 1}},
                   {0, DateKind::Wedding, {}, {2011, 4, 17}},
                   {0, DateKind::Founding, {}, {1999, 0, 0}}};
    maria.inCharge = {StaffId{1}, {}};
    f.file->connection().execute(u"UPDATE staff SET name = '' WHERE id = 1"_s);
    REQUIRE(f.customers.change(maria));
    Relation relation;
    relation.other = CustomerId{f.people[2]};
    relation.role = RelationRole::WorksAt;
    REQUIRE(RelationService(f.file.shop()).add(maria.id, relation));
    REQUIRE(NoteService(f.file.shop()).add(maria.id, u"likes tea"_s));
    ExportOptions options;
    options.target = u"plain"_s;
    options.internal = true;
    const auto written = [&](const QString &fields) {
        options.fields = fields.split(u',');
        Progress progress;
        REQUIRE(f.exports.run({maria.id.value}, options, f.path(), progress));
        return f.written().split(u"\r\n"_s).value(1);
    };
    CHECK(written(u"phones"_s) == u"'+30 694 123 4567 ::: 210 1234567");
    CHECK(written(u"emails"_s) == u"maria@example.gr ::: second@example.gr");
    CHECK(written(u"addresses"_s) == u"\"Κυψέλης 3, ισόγειο, 11361 Αθήνα, Ελλάδα ::: Πάτρα, Ελλάδα\"");
    CHECK(written(u"wedding,founding,dates"_s) == u"2011-04-17,1999,\"Journey, Rome: 2026-05-01\"");
    CHECK(written(u"relations"_s) == u"Works at: No Mail");
    CHECK(written(u"kind,consent-email,consent-sms"_s) == u"person,yes,");
    CHECK(written(u"spent-year,rhythm"_s) == u"0.00,new");
    CHECK(written(u"in-charge"_s) == u"Ιδιοκτήτης");
    CHECK(written(u"notes"_s) == u"2026-03-15: likes tea");
    CHECK(written(u"list-name,country-name"_s) == u"\"Γεωργίου, Μαρία\",Ελλάδα");
    options.language = Language::English;
    options.word = [](const QString &key, qint64) { return key.toUpper(); };
    CHECK(written(u"list-name,country-name,kind,in-charge"_s) == u"\"Γεωργίου, Μαρία\",Greece,PERSON,Owner");
    SECTION("but what was jotted down is in no list that is handed on")
    {
        options.internal = false;
        options.fields = QStringList{u"code"_s, u"notes"_s};
        REQUIRE(f.run(options)->people > 0);
        CHECK(f.written().startsWith(u"Code\r\n"_s));
    }
    SECTION("and the other one sees the relation from the other side")
    {
        options.fields = QStringList{u"relations"_s};
        Progress progress;
        REQUIRE(f.exports.run({f.people[2]}, options, f.path(), progress));
        CHECK(f.written().contains(u"EMPLOYS: Γεωργίου, Μαρία"_s));
    }
}

TEST_CASE("the register knows which exports were of one segment", "[export]")
{
    Fixture f;
    ExportOptions options;
    options.target = u"plain"_s;
    options.internal = true;
    const auto run = [&](const QString &what, const QString &condition) {
        options.what = what;
        options.condition = condition;
        REQUIRE(f.run(options));
    };
    run(u"Best"_s, u"spent > 100"_s);
    run({}, u"city is \"Αθήνα\""_s);
    run(u"Best before"_s, u"spent > 100"_s);
    const auto of = [&](const QString &what, const QString &condition) {
        QStringList names;
        const QList<ExportRecord> records = *f.exports.registered(what, condition, 10);
        for (const ExportRecord &record : records)
            names << record.name();
        return names;
    };
    CHECK(of(u"Best"_s, u"spent > 100"_s) == QStringList{u"Best before"_s, u"Best"_s});
    CHECK(of(u"Best"_s, u"spent > 200"_s) == QStringList{u"Best"_s});
    CHECK(of({}, {}).isEmpty());
    CHECK(of({}, u"city is \"Αθήνα\""_s) == QStringList{u"city is \"Αθήνα\""_s});
}
