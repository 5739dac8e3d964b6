// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/own/CustomerFieldService.h"

#include "core/customers/CustomerService.h"
#include "core/customers/merge/MergeService.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/FileDump.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct OwnFields
{
    test::ShopFile file{keptTables()};
    CustomerFieldService fields{file.shop()};
    CustomerService customers{file.shop()};

    OwnFieldId add(OwnFieldKind kind, const QString &name, const QStringList &choices = {})
    {
        const auto id = fields.add({{}, kind, name, choices});
        REQUIRE(id);
        return *id;
    }
    CustomerId person(const QString &name, const OwnValues &values = {})
    {
        Customer c;
        c.name = name;
        c.ownValues = values;
        const auto id = customers.create(c);
        REQUIRE(id);
        return *id;
    }
    OwnValues valuesOf(CustomerId id) { return customers.find(id)->ownValues; }
    QString label() { return file->nextUndo()->label.key; }
};

} // namespace

TEST_CASE("own fields are made, renamed, moved and removed, and each step is undone", "[customers][own]")
{
    OwnFields f;
    const OwnFieldId size = f.add(OwnFieldKind::Number, u"  Shoe  size "_s);
    const OwnFieldId card = f.add(OwnFieldKind::YesNo, u"Κάρτα"_s);
    const OwnFieldId colour =
        f.add(OwnFieldKind::Choice, u"Colour"_s, {u" red"_s, u"Blue"_s, u"RED"_s, u""_s});
    REQUIRE(f.fields.all()->size() == 3);
    CHECK(f.fields.all()->at(0) == OwnField{size, OwnFieldKind::Number, u"Shoe size"_s, {}});
    CHECK(f.fields.all()->at(2).choices == QStringList{u"red"_s, u"Blue"_s});

    CHECK(f.fields.add({{}, OwnFieldKind::Text, u" "_s, {}}).error().cause == Cause::NameMissing);
    CHECK(f.fields.add({{}, OwnFieldKind::Text, u"ΚΑΡΤΑ"_s, {}}).error().cause == Cause::NameTaken);
    CHECK(f.fields.add({{}, OwnFieldKind::Choice, u"Empty"_s, {u" "_s}}).error().cause == Cause::BadValue);
    CHECK(f.fields.change({size, OwnFieldKind::Number, u"colour"_s, {}}).error().cause == Cause::NameTaken);

    REQUIRE(f.fields.change({size, OwnFieldKind::Text, u"SHOE SIZE"_s, {}}));
    CHECK(f.fields.all()->at(0).name == u"SHOE SIZE");
    CHECK(f.fields.all()->at(0).kind == OwnFieldKind::Number);
    REQUIRE(f.fields.move(colour, -1));
    CHECK(f.fields.all()->at(1).id == colour);
    REQUIRE(f.fields.move(colour, 100));
    CHECK(f.fields.all()->at(2).id == colour);
    REQUIRE(f.file->undo());
    CHECK(f.fields.all()->at(1).id == colour);

    const CustomerId maria = f.person(u"Μαρία"_s, {{card, u"yes"_s}});
    REQUIRE(f.fields.remove(card));
    CHECK(f.fields.all()->size() == 2);
    CHECK(f.valuesOf(maria).isEmpty());
    CHECK(f.fields.remove(card).error().cause == Cause::NotFound);
    CHECK(f.fields.rowsOf(maria.value)->fields.value(card.value).name == u"Κάρτα");
    REQUIRE(f.fields.add({{}, OwnFieldKind::Text, u"Κάρτα"_s, {}}));
    REQUIRE(f.file->undo());
    REQUIRE(f.file->undo());
    CHECK(f.valuesOf(maria).value(card) == u"yes");
}

TEST_CASE("what a person's own fields hold fits the kind of the field", "[customers][own]")
{
    OwnFields f;
    const OwnFieldId text = f.add(OwnFieldKind::Text, u"Dog"_s);
    const OwnFieldId size = f.add(OwnFieldKind::Number, u"Size"_s);
    const OwnFieldId since = f.add(OwnFieldKind::Date, u"Since"_s);
    const OwnFieldId colour = f.add(OwnFieldKind::Choice, u"Colour"_s, {u"Κόκκινο"_s, u"Blue"_s});
    const OwnFieldId card = f.add(OwnFieldKind::YesNo, u"Card"_s);
    const CustomerId maria = f.person(u"Μαρία"_s, {{text, u" Rex "_s},
                                                   {size, u"۴۲.50"_s},
                                                   {since, u"2020-02-29"_s},
                                                   {colour, u"κοκκινο"_s},
                                                   {card, u"no"_s}});
    CHECK(f.valuesOf(maria) == OwnValues{{text, u"Rex"_s},
                                         {size, u"42.5"_s},
                                         {since, u"2020-02-29"_s},
                                         {colour, u"Κόκκινο"_s},
                                         {card, u"no"_s}});
    CHECK(f.file->read([](Connection &c) {
        return c.number(u"SELECT sum(number) FROM customer_own_value"_s);
    }) == 42'500);

    const std::vector<std::pair<OwnFieldId, QString>> wrong{{size, u"big"_s},
                                                            {size, u"1.2345"_s},
                                                            {since, u"2021-02-29"_s},
                                                            {colour, u"green"_s},
                                                            {card, u"perhaps"_s}};
    for (const auto &[field, value] : wrong) {
        INFO(value.toStdString());
        Customer c = *f.customers.find(maria);
        c.ownValues.insert(field, value);
        const auto refused = f.customers.change(c);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().cause == Cause::BadValue);
        CHECK(refused.error().args.value(1) == value);
        CHECK(f.fields.set({maria}, field, value).error().cause == Cause::BadValue);
    }

    // Whoever has a choice that is gone keeps it.
    REQUIRE(f.fields.change({colour, OwnFieldKind::Choice, u"Colour"_s, {u"Blue"_s}}));
    Customer c = *f.customers.find(maria);
    c.ownValues.insert(size, u"43"_s);
    c.ownValues.remove(text);
    REQUIRE(f.customers.change(c));
    CHECK(f.label() == u"%1: own fields changed");
    CHECK(f.valuesOf(maria).value(colour) == u"Κόκκινο");
    CHECK(f.valuesOf(maria).value(size) == u"43");
    CHECK_FALSE(f.valuesOf(maria).contains(text));
    REQUIRE(f.file->undo());
    CHECK(f.valuesOf(maria).value(text) == u"Rex");
}

TEST_CASE("a field is set for many people as one step", "[customers][own]")
{
    OwnFields f;
    const OwnFieldId size = f.add(OwnFieldKind::Number, u"Size"_s);
    QList<CustomerId> people;
    for (const QString &name : {u"Μαρία"_s, u"Νίκος"_s, u"Άννα"_s})
        people << f.person(name);
    CHECK(*f.fields.set({people[0]}, size, u"42"_s) == 1);
    CHECK(f.label() == u"%1: “%2” set");
    CHECK(*f.fields.set(people, size, u" 42 "_s) == 2);
    CHECK(f.file->nextUndo()->label.args == QStringList{u"3"_s, u"Size"_s});
    CHECK(f.fields.uses()->at(0).records == 3);
    REQUIRE(f.customers.bin({people[2]}));
    CHECK(f.fields.uses()->at(0).records == 2);
    REQUIRE(f.file->undo());
    CHECK(*f.fields.set(people, size, {}) == 3);
    CHECK(f.fields.uses()->at(0).records == 0);
    REQUIRE(f.file->undo());
    REQUIRE(f.file->undo());
    CHECK(f.valuesOf(people[0]).value(size) == u"42");
    CHECK(f.valuesOf(people[1]).isEmpty());

    CHECK(*f.customers.setForAll(people, PlainField::Language, u"el"_s) == 3);
    CHECK(*f.customers.setForAll(people, PlainField::Source, u" Friend "_s) == 3);
    CHECK(f.customers.find(people[1])->source == u"Friend");
    CHECK(f.customers.setForAll(people, PlainField::Language, u"klingon"_s).error().cause == Cause::BadValue);
    CHECK(*f.customers.setForAll({people[0]}, PlainField::Language, {}) == 1);
    CHECK(f.customers.find(people[0])->language.isEmpty());
    CHECK(f.customers.find(people[1])->language == u"el");
}

TEST_CASE("of two people who become one the kept one's value stays, and the other's fills what is missing",
          "[customers][own][merge]")
{
    OwnFields f;
    const OwnFieldId size = f.add(OwnFieldKind::Number, u"Size"_s);
    const OwnFieldId card = f.add(OwnFieldKind::YesNo, u"Card"_s);
    const CustomerId kept = f.person(u"Μαρία"_s, {{size, u"38"_s}});
    const CustomerId other = f.person(u"Maria"_s, {{size, u"39"_s}, {card, u"yes"_s}});
    const QStringList before = test::dumpOf(f.file.shop());
    const MergeService merges(f.file.shop(), {});
    const auto preview = merges.preview(kept, other);
    REQUIRE(preview);
    CHECK(preview->result.ownValues.value(size) == u"38");
    CHECK(preview->other.ownValues.value(size) == u"39");
    CHECK(preview->ownFields.size() == 2);
    REQUIRE(merges.merge(kept, other));
    CHECK(f.valuesOf(kept) == OwnValues{{size, u"38"_s}, {card, u"yes"_s}});
    REQUIRE(f.file->undo());
    CHECK(test::dumpOf(f.file.shop()) == before);
}
