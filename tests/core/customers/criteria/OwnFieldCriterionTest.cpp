// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerService.h"
#include "core/customers/criteria/CustomerCriteria.h"
#include "core/customers/own/CustomerFieldService.h"
#include "core/segments/InSegmentCriterion.h"
#include "core/segments/SegmentService.h"
#include "core/segments/SegmentText.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// Four people, the last of whom nothing is known.
struct Asked
{
    test::ShopFile file;
    CustomerFieldService fields{file.shop()};
    CriterionList criteria{{ownFieldCriterion(), std::make_shared<InSegmentCriterion>()}};
    SegmentService segments{file.shop(), criteria, {}};
    OwnFieldId size = *fields.add({{}, OwnFieldKind::Number, u"Shoe size"_s, {}});
    OwnFieldId since = *fields.add({{}, OwnFieldKind::Date, u"Since"_s, {}});
    OwnFieldId colour = *fields.add({{}, OwnFieldKind::Choice, u"Χρώμα"_s, {u"Red, dark"_s, u"Blue"_s}});
    OwnFieldId card = *fields.add({{}, OwnFieldKind::YesNo, u"Card"_s, {}});
    OwnFieldId dog = *fields.add({{}, OwnFieldKind::Text, u"Dog"_s, {}});

    Asked()
    {
        add({{size, u"9"_s},
             {since, u"2020-05-01"_s},
             {colour, u"Blue"_s},
             {card, u"yes"_s},
             {dog, u"Ρεξ"_s}});
        add({{size, u"42.5"_s}, {since, u"2024-01-31"_s}, {colour, u"Red, dark"_s}, {card, u"no"_s}});
        add({{size, u"-1"_s}, {dog, u"REX_100%"_s}});
        add({});
    }
    void add(const OwnValues &values)
    {
        Customer c;
        c.name = u"Somebody"_s;
        c.ownValues = values;
        REQUIRE(CustomerService(file.shop()).create(c));
    }
    Result<SegmentCount> count(const QString &text)
    {
        const auto node = segments.parse(text);
        return node ? segments.count(*node) : Result<SegmentCount>(failure(node.error()));
    }
    QList<qint64> who(const QString &text)
    {
        const auto counted = count(text);
        if (!counted)
            FAIL(text.toStdString() << ": " << counted.error().args.join(u' ').toStdString());
        return counted->people.ids();
    }
    Cause fault(const QString &text)
    {
        const auto counted = count(text);
        INFO(text.toStdString());
        REQUIRE_FALSE(counted);
        return counted.error().cause;
    }
};

using Some = QList<qint64>;

} // namespace

TEST_CASE("people are chosen by what their own fields hold", "[customers][criteria][own]")
{
    Asked a;
    CHECK(a.who(u"own-field is \"shoe SIZE\" 42.50"_s) == Some{2});
    CHECK(a.who(u"own-field is \"Shoe size\" \"42,5\""_s) == Some{2});
    CHECK(a.who(u"own-field is-not \"Shoe size\" 9"_s) == Some{2, 3, 4});
    CHECK(a.who(u"own-field >= \"Shoe size\" 9"_s) == Some{1, 2});
    CHECK(a.who(u"own-field <= \"Shoe size\" -0.5"_s) == Some{3});
    CHECK(a.who(u"own-field one-of \"Shoe size\" \"9; -1\""_s) == Some{1, 3});
    CHECK(a.who(u"own-field since \"Since\" 2024-01-31"_s) == Some{2});
    CHECK(a.who(u"own-field before \"Since\" 2024-01-31"_s) == Some{1});
    CHECK(a.who(u"own-field is \"Since\" \"1/5/2020\""_s) == Some{1});
    CHECK(a.who(u"own-field is \"χρωμα\" \"blue\""_s) == Some{1});
    CHECK(a.who(u"own-field one-of \"Χρώμα\" \"Red, dark; Blue\""_s) == Some{1, 2});
    CHECK(a.who(u"own-field contains \"Χρώμα\" \"red\""_s) == Some{2});
    CHECK(a.who(u"own-field is \"Card\" yes"_s) == Some{1});
    CHECK(a.who(u"own-field is-not \"Card\" yes"_s) == Some{2, 3, 4});
    CHECK(a.who(u"own-field contains \"Dog\" \"ρεξ\""_s) == Some{1});
    CHECK(a.who(u"own-field contains \"Dog\" \"rex_\""_s) == Some{3});
    CHECK(a.who(u"own-field contains \"Dog\" \"%\""_s) == Some{3});
    CHECK(a.who(u"own-field known \"Dog\""_s) == Some{1, 3});
    CHECK(a.who(u"own-field unknown \"Dog\""_s) == Some{2, 4});
}

TEST_CASE("words of an own field are alike whatever their accents and case", "[customers][criteria][own]")
{
    Asked a;
    a.add({{a.dog, u"Μπούλης"_s}});
    a.add({{a.dog, u"ΜΠΟΥΛΗΣ 100%"_s}});
    CHECK(a.who(u"own-field is \"Dog\" \"μπουλης\""_s) == Some{5});
    CHECK(a.who(u"own-field is-not \"Dog\" \"ΜΠΟΎΛΗΣ\""_s) == Some{1, 2, 3, 4, 6});
    CHECK(a.who(u"own-field contains \"Dog\" \"μπου\""_s) == Some{5, 6});
    CHECK(a.who(u"own-field one-of \"Dog\" \"μπουλησ; rex_100%\""_s) == Some{3, 5});
    CHECK(a.who(u"own-field contains \"Χρώμα\" \"DÁRK\""_s) == Some{2});
    // Signs count in numbers.
    CHECK(a.who(u"own-field is \"Shoe size\" 1"_s).isEmpty());
}

TEST_CASE("what cannot be asked of a field names what can", "[customers][criteria][own]")
{
    Asked a;
    const auto example = [&](const QString &text) {
        const auto counted = a.count(text);
        REQUIRE_FALSE(counted);
        const QString shown = counted.error().args.value(2);
        CHECK(a.count(shown));
        return shown;
    };
    CHECK(example(u"own-field is \"Χρώμα\" \"green\""_s) ==
          u"own-field one-of \"Χρώμα\" \"Red, dark; Blue\"");
    CHECK(example(u"own-field contains \"Shoe size\" \"4\""_s) == u"own-field >= \"Shoe size\" 42");
    CHECK(example(u"own-field is \"Since\" \"31/02/2020\""_s) == u"own-field since \"Since\" 2026-01-31");
    CHECK(example(u"own-field is \"Card\" perhaps"_s) == u"own-field is \"Card\" yes");
    CHECK(example(u"own-field since \"Dog\" 2020-01-01"_s) == u"own-field contains \"Dog\" \"abc\"");
}

TEST_CASE("a condition that cannot be asked of a field is refused", "[customers][criteria][own]")
{
    Asked a;
    for (const QString &text :
         {u"own-field >= \"Dog\" 3"_s, u"own-field contains \"Shoe size\" \"4\""_s,
          u"own-field since \"Card\" 2024-01-31"_s, u"own-field is \"Shoe size\" \"big\""_s,
          u"own-field is \"Since\" \"31/02/2020\""_s, u"own-field is \"Card\" perhaps"_s,
          u"own-field is \"Χρώμα\" \"green\""_s, u"own-field one-of \"Dog\" \" ; \""_s,
          u"own-field one-of \"Χρώμα\" \"Blue; green\""_s})
        CHECK(a.fault(text) == Cause::BadValue);
    CHECK(a.fault(u"own-field known \"Cat\""_s) == Cause::UnknownName);
    CHECK(a.fault(u"own-field is \"Dog\""_s) == Cause::UnknownOperator);
}

TEST_CASE("a field is known by its id: renamed it is the same, removed it makes the segment unusable",
          "[customers][criteria][own]")
{
    Asked a;
    const auto saved = a.segments.save({{}, {}, u"Large"_s, u"own-field >= \"Shoe size\" 42"_s});
    REQUIRE(saved);
    const QString text = a.segments.find(*saved)->text;
    CHECK(text == u"own-field >= #1\"Shoe size\" 42");
    CHECK(segmentText::print(*a.segments.parse(text)) == text);
    REQUIRE(a.fields.change({a.size, OwnFieldKind::Number, u"Foot"_s, {}}));
    CHECK(a.who(text) == Some{2});
    REQUIRE(a.fields.add({{}, OwnFieldKind::Number, u"Shoe size"_s, {}}));
    CHECK(a.who(text) == Some{2});
    REQUIRE(a.fields.remove(a.size));
    CHECK(a.fault(text) == Cause::UnknownName);
    CHECK(a.fault(u"none("_s + text + u')') == Cause::UnknownName);
    REQUIRE(a.file->undo());
    CHECK(a.who(text) == Some{2});
}

TEST_CASE("why somebody is in it is told by what their field holds", "[customers][criteria][own]")
{
    Asked a;
    const auto fact = [&](const QString &text, qint64 person) {
        const auto why = a.segments.explain(*a.segments.parse(text), CustomerId{person});
        REQUIRE(why);
        REQUIRE(why->facts.size() == 1);
        CHECK(why->facts.first().isNamed);
        return why->facts.first();
    };
    CHECK(fact(u"own-field >= \"Shoe size\" 9"_s, 2).number == 42'500);
    CHECK(fact(u"own-field >= \"Shoe size\" 9"_s, 2).label == u"Shoe size");
    CHECK(fact(u"own-field known \"Since\""_s, 1).day == Day(2020, 5, 1));
    CHECK(fact(u"own-field is \"Card\" yes"_s, 2).type == Fact::Type::YesNo);
    CHECK(fact(u"own-field contains \"Dog\" \"x\""_s, 3).text == u"REX_100%");
    CHECK(fact(u"own-field contains \"Dog\" \"x\""_s, 4).type == Fact::Type::Unknown);
}

TEST_CASE("what is offered depends on the field", "[customers][criteria][own]")
{
    Asked a;
    const auto offered = [&](int value, const QString &typed, OwnFieldId field) {
        QStringList texts;
        const auto found =
            a.segments.suggestions(u"own-field"_s, value, typed, {Literal::reference(field.value, {})});
        REQUIRE(found);
        for (const Literal &literal : *found)
            texts << literal.text;
        return texts;
    };
    CHECK(offered(0, u"χρω"_s, {}) == QStringList{u"Χρώμα"_s});
    CHECK(offered(1, {}, a.colour) == QStringList{u"Red, dark"_s, u"Blue"_s});
    CHECK(offered(1, u"rex"_s, a.dog) == QStringList{u"REX_100%"_s});
    CHECK(offered(1, {}, a.card) == QStringList{u"yes"_s, u"no"_s});
    CHECK(a.segments.suggestions(u"own-field"_s, 1, {}, {Literal::reference(a.since.value, {})})
              ->first()
              .type == Literal::Type::Day);
}
