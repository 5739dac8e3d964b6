// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ConsentService.h"
#include "core/customers/CustomerService.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int status = -1;
    QString out;
    QString err;
    QJsonValue json() const
    {
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8());
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
};

/// Four people, of whom two are from Athens and one has said yes to e-mail.
struct Fixture
{
    Fixture()
    {
        const CustomerService customers(file.shop());
        const auto add = [&](const QString &name, const QString &code, const QString &city) {
            Customer c;
            c.name = name;
            c.code = code;
            if (!city.isEmpty())
                c.addresses = {{0, u"Street 1"_s, city, {}, {}, u"GR"_s, {}}};
            c.emails = {{0, code + u"@example.gr"_s, {}}};
            return customers.create(c).value();
        };
        const CustomerId anna = add(u"Anna"_s, u"12748"_s, u"Athens"_s);
        add(u"Bob"_s, u"B2"_s, u"Athens"_s);
        add(u"Bobby"_s, u"B3"_s, {});
        add(u"Μαρία Γεωργίου"_s, u"B4"_s, u"Patras"_s);
        REQUIRE(ConsentService(file.shop())
                    .record({anna},
                            QList{Consent{Channel::Email, ConsentState::Given, Day(2026, 1, 1), {}, {}}}));
        file.close();
    }

    Answer tefter(const QString &verb, QStringList arguments) const
    {
        QProcess process;
        arguments = QStringList{verb, file.path()} + arguments;
        process.start(QStringLiteral(TEFTER_PROGRAM), arguments);
        REQUIRE(process.waitForFinished());
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    test::ShopFile file{keptTables()};
};

const QString athens = u"city is \"Athens\""_s;

} // namespace

TEST_CASE("the verb segment counts, lists and explains", "[app]")
{
    const Fixture f;
    const Answer count = f.tefter(u"segment"_s, {u"--where"_s, athens});
    CHECK(count.status == 0);
    CHECK(count.out == u"2\n");
    CHECK(count.err.isEmpty());
    CHECK(f.tefter(u"segment"_s, {u"--where"_s, athens, u"--where"_s, u"name contains \"bob\""_s}).out ==
          u"1\n");

    const Answer list = f.tefter(u"segment"_s, {u"--where"_s, athens, u"--list"_s});
    CHECK(list.out == u"1\t12748\tAnna\n2\tB2\tBob\n");
    const QJsonObject json =
        f.tefter(u"segment"_s, {u"--where"_s, athens, u"--list"_s, u"--json"_s}).json().toObject();
    CHECK(json.value("count"_L1).toInt() == 2);
    CHECK(json.value("everybody"_L1).toInt() == 4);
    CHECK(json.value("people"_L1).toArray().at(1).toObject().value("name"_L1).toString() == u"Bob");

    for (const QString &who : {u"12748"_s, u"1"_s, u"Anna"_s}) {
        const QJsonObject why =
            f.tefter(u"segment"_s, {u"--where"_s, athens, u"--why"_s, who, u"--json"_s}).json().toObject();
        CHECK(why.value("customer"_L1).toInt() == 1);
        CHECK(why.value("in_segment"_L1).toBool());
    }
    const Answer whyNot = f.tefter(u"segment"_s, {u"--where"_s, athens, u"--why"_s, u"maria"_s});
    CHECK(whyNot.status == 0);
    CHECK(whyNot.out.startsWith(u"Μαρία Γεωργίου is not in the segment.\nno "_s));
    CHECK(whyNot.out.contains(u"Patras"_s));
}

TEST_CASE("wrong use ends with 2, what does not succeed with 1", "[app]")
{
    const Fixture f;
    CHECK(f.tefter(u"segment"_s, {}).status == 2);
    CHECK(f.tefter(u"segment"_s, {u"--where"_s, athens, u"--name"_s, u"x"_s}).status == 2);
    CHECK(f.tefter(u"segment"_s, {u"--name"_s, u"No such segment"_s}).status == 1);
    CHECK(f.tefter(u"segment"_s, {u"--where"_s, u"shoe-size > 40"_s}).status == 1);
    CHECK(f.tefter(u"segment"_s, {u"--where"_s, u"city is"_s}).status == 1);
    const Answer nobody = f.tefter(u"segment"_s, {u"--where"_s, athens, u"--why"_s, u"Nikos"_s});
    CHECK(nobody.status == 1);
    CHECK(nobody.out.isEmpty());
    CHECK(nobody.err.contains(u"Nikos"_s));
    const QString out = f.file.inFolder(u"out.csv"_s);
    CHECK(f.tefter(u"export"_s, {u"--where"_s, athens, u"--for"_s, u"pigeon"_s, u"--out"_s, out}).status ==
          2);
    CHECK(f.tefter(u"export"_s, {u"--where"_s, athens, u"--for"_s, u"plain"_s}).status == 2);
    CHECK(f.tefter(u"export"_s, {u"--where"_s, athens, u"--for"_s, u"plain"_s, u"--out"_s, out,
                                 u"--channel"_s, u"smoke"_s})
              .status == 2);
    const QStringList table{u"--where"_s, athens, u"--for"_s, u"plain"_s, u"--out"_s, out, u"--fields"_s};
    const Answer unknown = f.tefter(u"export"_s, table + QStringList{u"name,shoe"_s});
    CHECK(unknown.status == 2);
    CHECK(unknown.err.contains(u"\"shoe\""_s));
    CHECK(unknown.err.contains(u"own:NAME"_s));
    CHECK(f.tefter(u"export"_s, table + QStringList{u"name,notes"_s}).err.contains(u"--internal"_s));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("the verb segments names the ready-made ones", "[app]")
{
    const Fixture f;
    const QJsonArray segments = f.tefter(u"segments"_s, {u"--json"_s}).json().toArray();
    QStringList keys;
    for (const QJsonValue &segment : segments)
        keys << segment.toObject().value("ready_made"_L1).toString();
    CHECK(keys.contains(u"lapsed-regulars"_s));
    CHECK(keys.contains(u"birthdays-next-month"_s));
}

TEST_CASE("ready-made segments go by their names in English and in the language of the shop", "[app]")
{
    Fixture f;
    f.file.reopen();
    ShopSettings settings = f.file->settings();
    settings.language = u"el"_s;
    REQUIRE(f.file->changeSettings(settings));
    f.file.close();
    const QJsonArray segments = f.tefter(u"segments"_s, {u"--json"_s}).json().toArray();
    QString greek;
    for (const QJsonValue &segment : segments) {
        if (segment["ready_made"_L1].toString() == u"one-time-buyers")
            greek = segment["name"_L1].toString();
    }
    REQUIRE_FALSE(greek.isEmpty());
    CHECK(greek != u"One-time buyers");
    CHECK(f.tefter(u"segments"_s, {}).out.contains(greek + u"\t0\n"_s));
    for (const QString &name : {greek, greek.toUpper(), u"One-time buyers"_s, u"one-time-buyers"_s}) {
        INFO(name.toStdString());
        CHECK(f.tefter(u"segment"_s, {u"--name"_s, name}).out == u"0\n");
    }
    CHECK(f.tefter(u"segment"_s, {u"--where"_s, u"none(in-segment is one-time-buyers)"_s}).out == u"4\n");

    // A spreadsheet is read by the people of the shop, a plain file by programs.
    const QString out = f.file.inFolder(u"out.csv"_s);
    const auto headers = [&](const QString &target) {
        CHECK(f.tefter(u"export"_s, {u"--where"_s, u"all()"_s, u"--for"_s, target, u"--fields"_s,
                                     u"name,email"_s, u"--out"_s, out})
                  .status == 0);
        QFile file(out);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readLine()).trimmed();
    };
    CHECK(headers(u"plain"_s) == u"Name,E-mail");
    CHECK(headers(u"spreadsheet"_s).contains(u"Ονοματεπώνυμο"_s));
}

TEST_CASE("the verb export writes those who said yes, or everybody for the shop itself", "[app]")
{
    const Fixture f;
    const QString out = f.file.inFolder(u"out.csv"_s);
    const auto lines = [&] {
        QFile file(out);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    };
    const Answer mailing =
        f.tefter(u"export"_s, {u"--where"_s, u"all()"_s, u"--for"_s, u"plain"_s, u"--fields"_s,
                               u"name,email"_s, u"--out"_s, out, u"--json"_s});
    CHECK(mailing.status == 0);
    CHECK(mailing.json().toObject().value("people"_L1).toInt() == 1);
    CHECK(mailing.json().toObject().value("left_out"_L1).toObject().value("no_consent"_L1).toInt() == 3);
    CHECK(lines() == QStringList{u"Name,E-mail"_s, u"Anna,12748@example.gr"_s});
    const QStringList internal{u"--where"_s, u"all()"_s, u"--for"_s,     u"plain"_s,
                               u"--out"_s,   out,        u"--internal"_s};
    CHECK(f.tefter(u"export"_s, internal).status == 0);
    CHECK(lines().size() == 5);
    const QStringList bySms{u"--where"_s, athens, u"--out"_s, out, u"--channel"_s, u"sms"_s, u"--for"_s};
    const Answer wrong = f.tefter(u"export"_s, bySms + QStringList{u"mailchimp"_s});
    CHECK(wrong.status == 2);
    CHECK(wrong.err.contains(u"--for mailchimp is for email alone"_s));
    CHECK(lines().size() == 5);
    const Answer none = f.tefter(u"export"_s, bySms + QStringList{u"plain"_s});
    CHECK(none.status == 0);
    CHECK(none.err.contains(u"2 who have given no consent"_s));
    CHECK(lines().size() == 1);
}

TEST_CASE("the verb search finds people in any script", "[app]")
{
    const Fixture f;
    CHECK(f.tefter(u"search"_s, {u"georgiou"_s}).out ==
          u"customer\t4\tB4\tΜαρία Γεωργίου\t\tB4@example.gr\n");
    CHECK(f.tefter(u"search"_s, {u"zzzz"_s}).out.isEmpty());
    CHECK(f.tefter(u"search"_s, {u"bob"_s, u"--json"_s}).json().toArray().size() == 2);
    CHECK(f.tefter(u"search"_s, {}).status == 2);
}
