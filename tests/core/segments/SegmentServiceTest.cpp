// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/SegmentService.h"

#include "core/segments/InSegmentCriterion.h"
#include "core/segments/SegmentText.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// `letter is "x"`: customers whose name contains the letter.
class LetterCriterion : public Criterion
{
public:
    QString id() const override { return u"letter"_s; }
    QString label() const override { return u"Letter"_s; }
    QString group() const override { return u"Profile"_s; }
    QList<OperatorInfo> operators() const override
    {
        return {{u"is"_s, u"is"_s, {ValueType::Text}}, {u"is-not"_s, u"is not"_s, {ValueType::Text}}};
    }
    QString example() const override { return u"letter is \"a\""_s; }
    CustomerQuery query(const Condition &c, const CriterionContext &) const override
    {
        return {u"SELECT id FROM customer WHERE name LIKE ?"_s,
                {u"%"_s + c.values.first().text + u"%"_s},
                c.op == u"is-not"};
    }
    QList<Fact> facts(const Condition &, CustomerId person, Connection &c,
                      const CriterionContext &) const override
    {
        return {Fact::ofText(u"Name"_s, c.text(u"SELECT name FROM customer WHERE id = ?"_s, {person.value}))};
    }
};

struct Fixture
{
    Fixture()
    {
        for (const char *name : {"ab", "bc", "abc", "d"}) {
            (void)file->write({u"new"_s, {}}, [&](Transaction &tx) {
                tx.insert("customer"_L1, {{"kind"_L1, u"person"_s},
                                          {"name"_L1, QString::fromLatin1(name)},
                                          {"created_on"_L1, u"2026-01-01"_s}});
            });
        }
    }

    SegmentCount count(const QString &text) { return service.count(service.parse(text).value()).value(); }

    test::ShopFile file;
    const QList<Segment> readyMade{{{}, u"with-d"_s, u"With d"_s, u"letter is \"d\""_s}};
    CriterionList criteria{
        {std::make_shared<LetterCriterion>(), std::make_shared<InSegmentCriterion>(readyMade)}};
    SegmentService service{file.shop(), criteria, readyMade};
};

} // namespace

TEST_CASE("all, any and none count as they say, and each part by itself", "[segments]")
{
    Fixture f;
    const SegmentCount both = f.count(u"all(letter is \"a\", letter is \"b\", none(letter is \"c\"))"_s);
    CHECK(both.everybody == 4);
    CHECK(both.total == 1);
    CHECK(both.perNode == QList<qint64>{1, 2, 3, 2, 2});
    CHECK(f.count(u"any(letter is \"a\", letter is \"d\")"_s).total == 3);
    CHECK(f.count(u"any()"_s).total == 0);
    CHECK(f.count(u"all()"_s).total == 4);
    CHECK(f.count(u"letter is-not \"a\""_s).people.ids() == QList<qint64>{2, 4});
}

TEST_CASE("each person's place is explained", "[segments]")
{
    Fixture f;
    const auto why =
        f.service.explain(*f.service.parse(u"all(letter is \"a\", letter is-not \"c\")"_s), CustomerId{3});
    REQUIRE(why);
    CHECK_FALSE(why->holds);
    CHECK(why->children[0].holds);
    CHECK_FALSE(why->children[1].holds);
    CHECK(why->children[1].facts.first().text == u"abc");
}

TEST_CASE("whoever is in a segment is there for reasons of its own conditions", "[segments]")
{
    Fixture f;
    const auto reasons = [&](const QString &text, const QList<qint64> &people) {
        const auto found = f.service.reasons(*f.service.parse(text), people);
        REQUIRE(found);
        return *found;
    };
    const auto all = reasons(u"all(letter is \"a\", letter is \"b\")"_s, {1, 3});
    CHECK(all[1].size() == 2);
    CHECK(all[3].first().text == u"abc");
    // Of alternatives those are said that hold.
    const auto any = reasons(
        u"any(all(letter is \"a\", letter is \"b\"), letter is \"c\", letter is \"d\")"_s, {1, 2, 3, 4});
    CHECK(any[1].size() == 2);
    CHECK(any[2].size() == 1);
    CHECK(any[3].size() == 3);
    CHECK(any[4].size() == 1);
    CHECK(reasons(u"all(letter is \"a\", none(letter is \"c\"))"_s, {1})[1].size() == 2);
    CHECK(reasons(u"all(letter is \"a\", letter is \"a\", letter is \"a\", letter is \"b\")"_s, {1})[1]
              .size() == 3);
    REQUIRE(f.service.save({{}, {}, u"With a"_s, u"letter is \"a\""_s}));
    CHECK(reasons(u"in-segment is \"With a\""_s, {1})[1].first().text == u"With a");
    CHECK(f.service.reasons(*f.service.parse(u"unheard-of is \"a\""_s), {1}).error().cause ==
          Cause::UnknownCriterion);
}

TEST_CASE("segments are saved, found by name, members of each other, and never of themselves", "[segments]")
{
    Fixture f;
    const auto first = f.service.save({{}, {}, u" With a "_s, u"letter is \"a\""_s});
    REQUIRE(first);
    CHECK(f.service.save({{}, {}, u"With a"_s, u"letter is \"b\""_s}).error().cause == Cause::NameTaken);
    const auto second =
        f.service.save({{}, {}, u"With a, not c"_s, u"all(in-segment is \"With a\", letter is-not \"c\")"_s});
    REQUIRE(second);
    CHECK(f.service.find(*second)->text.startsWith(u"all(in-segment is #1\"With a\""));
    CHECK(f.count(f.service.find(*second)->text).total == 1);
    REQUIRE(f.service.save({*first, {}, u"Renamed"_s, u"letter is \"a\""_s}));
    CHECK(f.count(f.service.find(*second)->text).total == 1);
    CHECK(f.service.save({*first, {}, u"Renamed"_s, u"in-segment is \"With a, not c\""_s}).error().cause ==
          Cause::SegmentCycle);
    CHECK(f.service.find(*first)->text == u"letter is \"a\"");
    CHECK(f.service.findByName(u"with-d"_s)->text == u"letter is \"d\"");
    CHECK(f.service.all()->size() == 3);
    REQUIRE(f.service.remove(*first));
    CHECK(f.service.count(*f.service.parse(f.service.find(*second)->text)).error().cause ==
          Cause::UnknownName);
    REQUIRE(f.file->undo());
    CHECK(f.count(f.service.find(*second)->text).total == 1);
}

TEST_CASE("what this program does not know is refused, never wider", "[segments]")
{
    Fixture f;
    const auto cause = [&](const QString &text) {
        return f.service.count(f.service.parse(text).value()).error().cause;
    };
    CHECK(cause(u"any(letter is \"a\", shoe-size > 40)"_s) == Cause::UnknownCriterion);
    CHECK(cause(u"letter contains \"a\""_s) == Cause::UnknownOperator);
    CHECK(cause(u"letter is \"a\" \"b\""_s) == Cause::UnknownOperator);
    CHECK(cause(u"letter is \"a\" at-least 2"_s) == Cause::UnknownOperator);
    CHECK(cause(u"letter is 2026-01-01"_s) == Cause::BadValue);
}

TEST_CASE("what was counted once is asked anew after a change", "[segments]")
{
    Fixture f;
    const QString text = u"any(letter is \"a\", letter is \"c\", letter is-not \"b\")"_s;
    CHECK(f.count(text).perNode == QList<qint64>{4, 2, 2, 1});
    CHECK(f.count(text).perNode == QList<qint64>{4, 2, 2, 1});
    REQUIRE(f.file->write({u"new"_s, {}}, [&](Transaction &tx) {
        tx.change("customer"_L1, 4, {{"name"_L1, u"ca"_s}});
    }));
    CHECK(f.count(text).perNode == QList<qint64>{4, 3, 3, 1});
    REQUIRE(f.file->undo());
    CHECK(f.count(text).perNode == QList<qint64>{4, 2, 2, 1});
}

TEST_CASE("a question that cannot be asked is told, on whichever thread it was", "[segments]")
{
    Fixture f;
    SegmentAnswers answers(f.file.shop());
    const CustomerQuery good{u"SELECT id FROM customer"_s, {}};
    const CustomerQuery wrong{u"SELECT id FROM nowhere"_s, {}};
    const auto asked = [&](const QList<CustomerQuery> &questions) {
        return f.file->read([&](Connection &c) {
            answers.prepare(questions, 1, c);
            return answers.answer(good, 1, c)->count();
        });
    };
    CHECK_FALSE(asked({good, wrong, good, wrong}));
    CHECK_FALSE(asked({wrong, wrong}));
    CHECK(asked({good, good}) == 4);
}

TEST_CASE("a ready-made segment has members too, by its key or its English name", "[segments]")
{
    Fixture f;
    CHECK(f.count(u"in-segment is with-d"_s).total == 1);
    CHECK(f.count(u"none(in-segment is \"with D\")"_s).total == 3);
    const auto kept = f.service.save({{}, {}, u"Kept"_s, u"in-segment is \"With d\""_s});
    REQUIRE(kept);
    CHECK(f.service.find(*kept)->text == u"in-segment is with-d");
    const auto why = f.service.explain(*f.service.parse(u"in-segment is with-d"_s), CustomerId{4});
    REQUIRE(why);
    CHECK(why->holds);
    CHECK(why->children.first().facts.first().text == u"d");
    CHECK(f.service.count(*f.service.parse(u"in-segment is with-e"_s)).error().cause == Cause::UnknownName);
    // The shop's own segment of the same name comes first where the name is written as a text.
    REQUIRE(f.service.save({{}, {}, u"With d"_s, u"letter is \"a\""_s}));
    CHECK(f.count(u"in-segment is \"With d\""_s).total == 2);
    CHECK(f.count(u"in-segment is with-d"_s).total == 1);
}
