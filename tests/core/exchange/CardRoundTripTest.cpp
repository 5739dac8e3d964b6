// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ConsentService.h"
#include "core/customers/CustomerService.h"
#include "core/customers/NoteService.h"
#include "core/customers/RelationService.h"
#include "core/customers/own/CustomerFieldService.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/ImportService.h"
#include "core/registry/Exporters.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

#include <QFile>
#include <QRegularExpression>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

OwnFieldId addFields(Shop &shop)
{
    const CustomerFieldService fields(shop);
    const auto size = fields.add({{}, OwnFieldKind::Number, u"Νούμερο"_s, {}});
    REQUIRE(fields.add({{}, OwnFieldKind::YesNo, u"Club; card"_s, {}}));
    return size.value();
}

Customer withEverything(OwnFieldId size)
{
    Customer c;
    c.code = u"C-7"_s;
    c.givenName = u"Μαρία"_s;
    c.familyName = u"Γεωργίου"_s;
    c.phones = {{0, u"+30 694 123 4567"_s, u"κινητό"_s}, {0, u"210 1234567"_s, u"εξοχικό"_s}};
    c.emails = {{0, u"maria@example.gr"_s, u"εργασία"_s}, {0, u"m@example.gr"_s, {}}};
    c.addresses = {{0, u"Κυψέλης 3, ισόγειο"_s, u"Αθήνα"_s, u"Αττική"_s, u"11361"_s, u"GR"_s, u"σπίτι"_s},
                   {0, u"Ερμού 1; 2"_s, u"Πάτρα"_s, {}, {}, u"GR"_s, u"μαγαζί"_s}};
    c.handles = {{0, u"instagram"_s, u"@maria"_s}};
    c.tags = {u"Gold"_s, u"Tea"_s};
    c.taxNumber = u"094014201"_s;
    c.language = u"el"_s;
    c.birthday = {0, 3, 9};
    c.dates = {{0, DateKind::Wedding, {}, {2011, 4, 17}}, {0, DateKind::Own, u"Νοσοκομείο"_s, {2020, 1, 2}}};
    c.source = u"περαστική"_s;
    c.interests = u"τσάι, κήπος"_s;
    c.personality = u"ENFP"_s;
    c.note = u"πρώτη\nδεύτερη; τρίτη"_s;
    c.ownValues = {{size, u"1.125"_s}, {OwnFieldId{size.value + 1}, u"yes"_s}};
    return c;
}

template <class List>
List withoutIds(List list)
{
    for (auto &one : list)
        one.id = 0;
    return list;
}

} // namespace

TEST_CASE("people who leave as cards come back as they were", "[export][vcard]")
{
    test::ShopFile from{keptTables()}, to{keptTables()};
    const Customer sent = withEverything(addFields(from.shop()));
    addFields(to.shop());
    const CustomerId maria = CustomerService(from.shop()).create(sent).value();
    Customer firm;
    firm.kind = CustomerKind::Firm;
    firm.name = u"Κήπος ΑΕ"_s;
    firm.code = u"C-8"_s;
    firm.dates = {{0, DateKind::Founding, {}, {1999, 5, 1}}};
    Relation relation;
    relation.other = CustomerService(from.shop()).create(firm).value();
    relation.role = RelationRole::WorksAt;
    REQUIRE(RelationService(from.shop()).add(maria, relation));
    REQUIRE(NoteService(from.shop()).add(maria, u"jotted"_s));

    ExportOptions options;
    options.target = u"vcard"_s;
    options.internal = true;
    Progress progress;
    const QString path = from.inFolder(u"people.vcf"_s);
    const ExportService exports(from.shop(), allExporters());
    REQUIRE(exports.run({maria.value, relation.other.value}, options, path, progress));
    const auto cards = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).replace(u"\r\n "_s, QString());
    };
    const QString written = cards();
    ImportOptions import;
    import.importer = u"customers"_s;
    import.path = path;
    const auto outcome = ImportService(to.shop(), allImporters()).run(import, progress);
    REQUIRE(outcome);
    CHECK(outcome->created == 2);
    CHECK(outcome->notes.isEmpty());

    const Customer back = CustomerService(to.shop()).find(CustomerId{1}).value();
    CHECK(back.kind == sent.kind);
    CHECK(back.code == sent.code);
    CHECK(back.givenName == sent.givenName);
    CHECK(back.familyName == sent.familyName);
    CHECK(withoutIds(back.phones) == sent.phones);
    CHECK(withoutIds(back.emails) == sent.emails);
    CHECK(withoutIds(back.addresses) == sent.addresses);
    CHECK(withoutIds(back.handles) == sent.handles);
    CHECK(back.tags == sent.tags);
    CHECK(back.taxNumber == sent.taxNumber);
    CHECK(back.language == sent.language);
    CHECK(back.birthday == sent.birthday);
    CHECK(withoutIds(back.dates) == sent.dates);
    CHECK(back.source == sent.source);
    CHECK(back.interests == sent.interests);
    CHECK(back.personality == sent.personality);
    CHECK(back.ownValues == sent.ownValues);
    // What was jotted down and who is related have no place of their own in a card: they come with the note.
    // Consents, who looks after somebody, files and sales stay in the shop.
    CHECK(back.note == sent.note + u"\n2026-03-15: jotted\nWorks at: Κήπος ΑΕ"_s);
    const Customer company = CustomerService(to.shop()).find(CustomerId{2}).value();
    CHECK(company.kind == CustomerKind::Firm);
    CHECK(company.name == firm.name);
    CHECK(company.code == firm.code);
    CHECK(withoutIds(company.dates) == firm.dates);

    CHECK(written.contains(u"ANNIVERSARY:2011-04-17\r\n"_s));
    CHECK(written.contains(u"X-ABDATE:2020-01-02\r\n"_s));
    CHECK(written.contains(u"X-ABLabel:Νοσοκομείο\r\n"_s));
    const QRegularExpression uid(u"UID:urn:uuid:[0-9a-f-]{36}\r\n"_s);
    const QString first = uid.match(written).captured();
    CHECK_FALSE(first.isEmpty());

    SECTION("a person keeps the same mark, which no other shop gives")
    {
        REQUIRE(exports.run({maria.value}, options, path, progress));
        CHECK(cards().contains(first));
        REQUIRE(ExportService(to.shop(), allExporters()).run({1}, options, path, progress));
        CHECK(uid.match(cards()).hasMatch());
        CHECK_FALSE(cards().contains(first));
    }
    SECTION("and what is the shop's own is in no card that is handed on")
    {
        options.internal = false;
        REQUIRE(ConsentService(from.shop())
                    .record({maria}, {{Channel::Email, ConsentState::Given, Day(2026, 1, 2), {}, {}}}));
        REQUIRE(exports.run({maria.value}, options, path, progress)->people == 1);
        for (const QString &own : {u"NOTE"_s, u"X-TEFTER"_s, u"X-ABRELATEDNAMES"_s, u"INTEREST"_s})
            CHECK_FALSE(cards().contains(own));
        CHECK(cards().contains(u"Πάτρα"_s));
    }
}
