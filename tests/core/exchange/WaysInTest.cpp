// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerRepository.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/csv/Encoding.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"
#include "tests/support/ZipBytes.h"

#include <QFile>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QString data(const QByteArray &bytes, const QString &name = u"people.dat"_s)
    {
        QFile written(file.inFolder(name));
        REQUIRE(written.open(QIODevice::WriteOnly));
        REQUIRE(written.write(bytes) == bytes.size());
        return written.fileName();
    }
    ImportOutcome take(ImportOptions options)
    {
        if (options.importer.isEmpty())
            options.importer = service.likeliest(options);
        CHECK(options.importer == u"customers");
        Progress silent;
        const auto outcome = service.run(options, silent);
        INFO((outcome ? std::string() : outcome.error().detail.toStdString()));
        REQUIRE(outcome);
        CHECK(outcome->linesRead ==
              outcome->created + outcome->updated + outcome->skipped + outcome->rejected);
        return *outcome;
    }
    ImportOutcome take(const QByteArray &bytes)
    {
        ImportOptions options;
        options.path = data(bytes);
        return take(options);
    }
    QList<Customer> people()
    {
        auto all = *file->read([](Connection &c) {
            const QList<CustomerId> ids = c.all(u"SELECT id FROM customer ORDER BY id"_s, {},
                                                [](const Row &row) { return row.id<CustomerId>(0); });
            return CustomerRepository(c).findAll(ids);
        });
        // What the file itself has counted does not tell people apart.
        for (Customer &one : all) {
            one.id = {};
            for (Phone &phone : one.phones)
                phone.id = 0;
            for (Email &email : one.emails)
                email.id = 0;
            for (Address &address : one.addresses)
                address.id = 0;
        }
        return all;
    }

    test::ShopFile file{keptTables()};
    ImportService service{file.shop(), allImporters()};
};

/// Five people of one country, as a list of a shop there has them.
struct People
{
    QString encoding;
    QString text;
};

const QList<People> &fivePeopleEach()
{
    static const QList<People> people{
        {u"windows-1253"_s,
         u"Επώνυμο;Όνομα;Πόλη;Τηλέφωνο;Γενέθλια\nΓεωργίου;Μαρία;Αθήνα;694 123 4567;21/03/1984\n"
         "Νικολάου;Άννα;Θεσσαλονίκη;697 111 2223;05/11/1990\n"
         "Οικονόμου;Ελένη;Ηράκλειο;698 000 1112;30/12/1975\n"
         "Βασιλείου;Χρήστος;Λάρισα;693 222 3334;01/02/1968\n"
         "Μακρής;Δημήτρης;Βόλος;694 555 6667;13/07/2001\n"_s},
        {u"windows-1250"_s,
         u"Vezetéknév;Keresztnév;Város;Telefon;Születésnap\nKovács;Ágnes;Győr;20 123 4567;1984.03.21.\n"
         "Szűcs;Zoltán;Székesfehérvár;30 111 2223;1990.11.05.\n"
         "Őze;Erzsébet;Hódmezővásárhely;70 000 1112;1975.12.30.\n"
         "Tóth;Júlia;Kecskemét;20 222 3334;1968.02.01.\n"
         "Fülöp;Győző;Pécs;30 555 6667;2001.07.13.\n"_s},
        {u"windows-1251"_s,
         u"Фамилия;Имя;Город;Телефон;Дата рождения\nИванова;Наталья;Москва;916 123-45-67;21.03.1984\n"
         "Кузнецов;Сергей;Екатеринбург;903 111-22-33;05.11.1990\n"
         "Смирнова;Ольга;Санкт-Петербург;921 777-88-99;30.12.1975\n"
         "Щербакова;Юлия;Нижний Новгород;960 111-22-33;01.02.1968\n"
         "Фёдоров;Артём;Уфа;917 123-45-67;13.07.2001\n"_s},
        {u"windows-1256"_s,
         u"نام خانوادگی;نام کوچک;شهر;تلفن;تاریخ تولد\nاحمدی;مریم;تهران;09121234567;1363/01/01\n"
         "رضایی;علی;اصفهان;09131112233;1369/08/14\nحسینی;زهرا;شیراز;09171234567;1354/10/09\n"
         "گلستان;پرویز;تبریز;09141234567;1346/11/12\nچراغی;ژاله;مشهد;09151234567;1380/04/22\n"_s}};
    return people;
}

} // namespace

TEST_CASE("the same five people come in alike in every encoding, without a word", "[import][encoding]")
{
    for (const People &one : fivePeopleEach()) {
        CAPTURE(one.encoding);
        const QByteArray utf8 = one.text.toUtf8();
        Fixture plain;
        CHECK(plain.take(utf8).created == 5);
        const QList<Customer> expected = plain.people();
        REQUIRE(expected.size() == 5);
        CHECK_FALSE(expected.first().birthday.isEmpty());
        const QByteArray wide(reinterpret_cast<const char *>(one.text.utf16()), 2 * one.text.size());
        const QList<QByteArray> forms{byteOrderMark.toByteArray() + utf8, wide, "\xFF\xFE" + wide,
                                      encodeFromUtf8(utf8, one.encoding).value()};
        for (const QByteArray &bytes : forms) {
            Fixture f;
            CHECK(f.take(bytes).created == 5);
            const QList<Customer> people = f.people();
            for (qsizetype i = 0; i < people.size(); ++i) {
                CHECK(people[i].label(Language::English) == expected[i].label(Language::English));
                CHECK(people[i] == expected[i]);
            }
        }
    }
}

TEST_CASE("five people come in alike from a table, a spreadsheet and cards", "[import][xlsx][vcard]")
{
    const QList<QStringList> rows{
        {u"Last Name"_s, u"First Name"_s, u"City"_s, u"Phone"_s, u"Email"_s, u"Birthday"_s},
        {u"Γεωργίου"_s, u"Μαρία"_s, u"Αθήνα"_s, u"694 123 4567"_s, u"m@example.com"_s, u"1984-03-21"_s},
        {u"Nagy"_s, u"Anna"_s, u"Győr"_s, u"+36 20 123 4567"_s, u"a@example.hu"_s, u"1990-11-05"_s},
        {u"Wiśniewska"_s, u"Małgorzata"_s, u"Łódź"_s, u"+48 22 345 67 89"_s, u"w@example.pl"_s,
         u"1975-12-30"_s},
        {u"Иванова"_s, u"Наталья"_s, u"Москва"_s, u"+7 916 123-45-67"_s, u"n@example.ru"_s, u"1968-02-01"_s},
        {u"احمدی"_s, u"مریم"_s, u"تهران"_s, u"+98 912 123 4567"_s, u"m@example.ir"_s, u"2001-07-13"_s}};
    QString csv;
    QByteArray sheet, cards;
    for (const QStringList &row : rows) {
        csv += row.join(u',') + u'\n';
        sheet += "<row>";
        for (const QString &cell : row)
            sheet += "<c t=\"inlineStr\"><is><t>" + cell.toUtf8() + "</t></is></c>";
        sheet += "</row>";
        if (row != rows.first())
            cards +=
                u"BEGIN:VCARD\r\nVERSION:3.0\r\nN:%1;%2;;;\r\nFN:%2 %1\r\nADR:;;;%3;;;\r\nTEL:%4\r\n"
                "EMAIL:%5\r\nBDAY:%6\r\nEND:VCARD\r\n"_s.arg(row[0], row[1], row[2], row[3], row[4], row[5])
                    .toUtf8();
    }
    Fixture fromTable;
    CHECK(fromTable.take(csv.toUtf8()).created == 5);
    const QList<Customer> expected = fromTable.people();
    CHECK(expected.first().birthday == PartialDay{1984, 3, 21});
    Fixture fromSheet, fromCards;
    CHECK(fromSheet.take(test::workbook(sheet)).created == 5);
    CHECK(fromSheet.people() == expected);
    CHECK(fromCards.take(cards).created == 5);
    CHECK(fromCards.people() == expected);
}

TEST_CASE("everything of a card that has a place is kept", "[import][vcard]")
{
    Fixture f;
    const ImportOutcome outcome = f.take(
        "BEGIN:VCARD\nVERSION:3.0\nN:Γεωργίου;Μαρία\nTEL:694 123 4567\nTEL:210 1234567\nTEL:697 000 0000\n"
        "EMAIL:a@example.com\nEMAIL:b@example.com\nADR:;;Ερμού 5;Αθήνα;;105 63;Ελλάδα\n"
        "ADR:;;Σταδίου 1;Πάτρα;;;\nNOTE:one\\, two\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Nobody\nTEL:call me\nEND:VCARD\n");
    CHECK(outcome.created == 1);
    REQUIRE(outcome.rejectedRows.size() == 1);
    CHECK(outcome.rejectedRows.first().line == 13);
    CHECK(outcome.rejectedRows.first().value == u"call me");
    const Customer maria = f.people().first();
    CHECK(maria.phones.size() == 3);
    CHECK(maria.emails.size() == 2);
    REQUIRE(maria.addresses.size() == 2);
    CHECK(maria.addresses[0].country == u"GR");
    CHECK(maria.addresses[1].city == u"Πάτρα");
    CHECK(maria.note == u"one, two");
    SECTION("and what was not taken can be repaired and brought in")
    {
        const QString path = f.file.inFolder(u"rejected.csv"_s);
        REQUIRE(saveRejected(path, outcome, [](const RejectedRow &row) { return row.reason; }));
        QFile rejected(path);
        REQUIRE(rejected.open(QIODevice::ReadOnly));
        CHECK(f.take(rejected.readAll().replace("call me", "210 7654321")).created == 1);
        CHECK(f.people().last().phones.first().number == u"210 7654321");
    }
}

TEST_CASE("what the file does not say is said for all its rows", "[import]")
{
    Fixture f;
    ImportOptions options;
    options.importer = u"customers"_s;
    options.path = f.data("Name;City;Country\nΜαρία Γεωργίου;Αθήνα;\nAnna Nagy;Budapest;Hungary\n");
    options.fixed = {{u"country"_s, u"GR"_s}, {u"tags"_s, u"fair 2026, new"_s}};
    CHECK(f.take(options).created == 2);
    const QList<Customer> people = f.people();
    CHECK(people[0].addresses.first().country == u"GR");
    CHECK(people[1].addresses.first().country == u"HU");
    CHECK(people[1].tags == QStringList{u"fair 2026"_s, u"new"_s});
    SECTION("and is not taken for a column of the file the next time")
    {
        options.fixed.clear();
        const auto preview = f.service.preview(options);
        REQUIRE(preview);
        CHECK(preview->remembered);
        CHECK_FALSE(preview->columns.contains(u"tags"_s));
    }
    SECTION("and a field that does not exist is refused")
    {
        options.fixed = {{u"colour"_s, u"red"_s}};
        Progress silent;
        CHECK(f.service.run(options, silent).error().cause == Cause::UnknownName);
    }
}

TEST_CASE("rows that cannot be read have their reason, the others come in", "[import][bad]")
{
    struct Bad
    {
        QString header;
        QString good;
        QStringList bad;
    };
    const QList<Bad> columns{{u"Phone"_s, u"694 123 4567"_s, {u"call Maria"_s, u"12"_s, u"6,94E+09"_s}},
                             {u"Birthday"_s,
                              u"21/03/1984"_s,
                              {u"31/02/1984"_s, u"00/00/0000"_s, u"0000-00-00"_s, u"32/01/1984"_s,
                               u"yesterday"_s, u"21/03/3084"_s}},
                             {u"Email"_s,
                              u"a@example.com"_s,
                              {u"maria at example.com"_s, u"a b@example.com"_s, u"@example.com"_s}}};
    for (const Bad &column : columns) {
        Fixture f;
        QString text = u"Name;"_s + column.header + u'\n';
        text += u"Good One;"_s + column.good + u'\n';
        for (qsizetype i = 0; i < column.bad.size(); ++i)
            text += u"Bad %1;%2\n"_s.arg(i).arg(column.bad[i]);
        text += u"Good Two;"_s + column.good + u'\n';
        ImportOptions options;
        options.path = f.data(text.toUtf8());
        options.matchKey = u"name"_s;
        const ImportOutcome outcome = f.take(options);
        CAPTURE(column.header);
        CHECK(outcome.created == 2);
        REQUIRE(outcome.rejected == column.bad.size());
        for (qsizetype i = 0; i < column.bad.size(); ++i) {
            CHECK(outcome.rejectedRows[i].line == i + 3);
            CHECK(outcome.rejectedRows[i].column == column.header);
            CHECK(outcome.rejectedRows[i].value == column.bad[i]);
            CHECK_FALSE(outcome.rejectedRows[i].reason.isEmpty());
        }
    }
}

TEST_CASE("days are read as they are written in the column", "[import][bad]")
{
    const auto birthdays = [](const QStringList &days) {
        Fixture f;
        QString text = u"Name;Birthday\n"_s;
        for (qsizetype i = 0; i < days.size(); ++i)
            text += u"P%1;%2\n"_s.arg(i).arg(days[i]);
        f.take(text.toUtf8());
        QStringList read;
        for (const Customer &one : f.people())
            read << u"%1-%2-%3"_s.arg(one.birthday.year).arg(one.birthday.month).arg(one.birthday.day);
        return read;
    };
    // With a dot the day comes first, so that there is no month 13.
    CHECK(birthdays({u"13.13.2020"_s, u"13.12.2020"_s}) == QStringList{u"2020-12-13"_s});
    // Two digits are a year that has been: the century before, where it would lie ahead.
    CHECK(birthdays({u"21.03.84"_s, u"21.03.07"_s, u"21.03.49"_s}) ==
          QStringList{u"1984-3-21"_s, u"2007-3-21"_s, u"1949-3-21"_s});
    CHECK(birthdays({u"۱۳۶۳/۰۱/۰۱"_s, u"۱۴۰۳/۱۲/۳۰"_s, u"۱۴۰۲/۱۲/۳۰"_s}) ==
          QStringList{u"1984-3-21"_s, u"2025-3-20"_s});
}

TEST_CASE("thousands of columns and mixed line ends are no obstacle", "[import][bad]")
{
    Fixture f;
    QByteArray header = "Name", row = "Anna Nagy";
    for (int i = 0; i < 5000; ++i) {
        header += ";c" + QByteArray::number(i);
        row += ";" + QByteArray::number(i);
    }
    CHECK(f.take(header + "\r\n" + row + "\n" + row + "\r" + row + "\r\n").linesRead == 3);
}

TEST_CASE("what was said for a file is kept under a name, for the next one like it", "[import][preset]")
{
    Fixture f;
    ImportOptions options;
    options.importer = u"customers"_s;
    options.path = f.data("A;B;C\nΜαρία Γεωργίου;694 123 4567;x\n");
    options.columns = {{u"name"_s, 0}, {u"phone"_s, 1}};
    options.fixed = {{u"country"_s, u"GR"_s}};
    options.onMatch = OnMatch::Update;
    options.matchKey = u"phone"_s;
    const ImportPreset preset = ImportPreset::of(u"Fair"_s, options, {u"A"_s, u"B"_s, u"C"_s});
    REQUIRE(f.service.keepPreset(preset));
    CHECK(f.service.preset(u"customers"_s, u"Fair"_s).value() == preset);
    CHECK(f.service.preset(u"sales"_s, u"Fair"_s).error().cause == Cause::UnknownName);

    ImportOptions other;
    other.importer = u"customers"_s;
    f.service.preset(u"customers"_s, u"Fair"_s)->applyTo(other, {u"B"_s, u"Z"_s, u"A"_s});
    CHECK(other.columns == QHash<QString, int>{{u"name"_s, 2}, {u"phone"_s, 0}});
    CHECK(other.fixed == options.fixed);
    CHECK(other.onMatch == OnMatch::Update);
    CHECK(other.matchKey == u"phone");

    ImportPreset changed = preset;
    changed.matchKey = u"email"_s;
    REQUIRE(f.service.keepPreset(changed));
    CHECK(f.service.presets(u"customers"_s).value() == QList<ImportPreset>{changed});
    REQUIRE(f.file->undo());
    CHECK(f.service.presets(u"customers"_s).value() == QList<ImportPreset>{preset});
    changed.name = u" "_s;
    CHECK(f.service.keepPreset(changed).error().cause == Cause::NameMissing);
}

TEST_CASE("a whole name is split where that is asked for, as the language orders names", "[import]")
{
    const auto split = [](const QString &name, const QString &language) {
        Fixture f;
        ImportOptions options;
        options.importer = u"customers"_s;
        options.path = f.data((u"A;B;C\n"_s + name + u";"_s + language + u";x\n"_s).toUtf8());
        options.columns = {{u"split_name"_s, 0}, {u"language"_s, 1}};
        f.take(options);
        const Customer c = f.people().first();
        return QStringList{c.givenName, c.familyName, c.name};
    };
    CHECK(split(u"Anna Maria Papadopoulou"_s, u"el"_s) ==
          QStringList{u"Anna Maria"_s, u"Papadopoulou"_s, {}});
    CHECK(split(u"Nagy Anna Mária"_s, u"hu"_s) == QStringList{u"Anna Mária"_s, u"Nagy"_s, {}});
    CHECK(split(u"Γεωργίου, Μαρία"_s, u"el"_s) == QStringList{u"Μαρία"_s, u"Γεωργίου"_s, {}});
    CHECK(split(u"Madonna"_s, u"en"_s) == QStringList{{}, {}, u"Madonna"_s});
}
