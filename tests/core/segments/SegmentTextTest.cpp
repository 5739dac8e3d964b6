// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/SegmentText.h"

#include "tests/support/Catch.h"

#include <random>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// Random trees for the round trip; seeded, so that a failure comes again.
class Trees
{
public:
    explicit Trees(unsigned seed)
        : m_random(seed)
    {
    }

    SegmentNode node(int depth)
    {
        if (depth == 0 || pick(3) == 0)
            return SegmentNode::leaf(condition());
        SegmentNode group = SegmentNode::group(static_cast<SegmentNode::Kind>(pick(3)), {});
        for (int i = pick(4); i > 0; --i)
            group.children.append(node(depth - 1));
        return group;
    }

private:
    int pick(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }

    QString anyText()
    {
        static const QString alphabet = u"aZ09 \"\\\n,()#.-Άλφαёłه‌"_s;
        QString text = u""_s;
        for (int i = pick(12); i > 0; --i)
            text += alphabet[pick(static_cast<int>(alphabet.size()))];
        return text;
    }

    Literal literal()
    {
        switch (pick(5)) {
        case 0:
            return Literal::word(u"given"_s);
        case 1:
            return Literal::decimal(u"-12.50"_s);
        case 2:
            return Literal::quoted(anyText());
        case 3:
            return Literal::day(Day(2026, 1 + pick(12), 1 + pick(28)));
        default:
            return Literal::reference(1 + pick(99), anyText());
        }
    }

    Condition condition()
    {
        static const QStringList operators{u">="_s, u"<"_s, u"="_s, u"!="_s, u"is"_s, u"more-than"_s};
        Condition c;
        c.criterion = u"criterion-%1"_s.arg(pick(9));
        c.op = operators[pick(static_cast<int>(operators.size()))];
        for (int i = pick(3); i > 0; --i)
            c.values.append(literal());
        if (pick(2))
            c.atLeast = pick(100);
        if (pick(2)) {
            PeriodSpec period;
            if (pick(2)) {
                period.last = 1 + pick(50);
                period.unit = static_cast<PeriodSpec::Unit>(pick(4));
            } else {
                period.fixed = {pick(2) ? Day(2025, 1, 1) : Day(), pick(2) ? Day(2025, 12, 31) : Day()};
            }
            c.period = period;
        }
        return c;
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("what is printed is read back as it was", "[segments][text]")
{
    Trees trees(20260315);
    for (int i = 0; i < 2000; ++i) {
        const SegmentNode node = trees.node(4);
        const QString text = segmentText::print(node);
        const auto back = segmentText::parse(text);
        INFO(text.toStdString());
        REQUIRE(back);
        REQUIRE(*back == node);
    }
}

TEST_CASE("a text is read as a person writes it", "[segments][text]")
{
    const auto node = segmentText::parse(
        u"all( documents >= 5 in last 12 months,\n none(tag has #3\"gold\"), bought-product is \"22423\" at-least 3 in 2011-01-01.. )"_s);
    REQUIRE(node);
    CHECK(node->children.size() == 3);
    CHECK(node->children[0].condition.period->last == 12);
    CHECK(node->children[1].children[0].condition.values[0].record == 3);
    CHECK(node->children[2].condition.atLeast == 3);
    CHECK(node->children[2].condition.period->fixed.from == Day(2011, 1, 1));
    CHECK_FALSE(node->children[2].condition.period->fixed.to.isValid());
    CHECK(node->children[0].condition.period->resolve(Day(2026, 3, 15)) ==
          Period{Day(2025, 3, 16), Day(2026, 3, 15)});
}

TEST_CASE("a mistake is named with its place", "[segments][text]")
{
    const auto position = [](const QString &text) {
        const auto node = segmentText::parse(text);
        REQUIRE_FALSE(node);
        REQUIRE(node.error().cause == Cause::SyntaxError);
        return node.error().args.at(1).toInt();
    };
    CHECK(position(u""_s) == 1);
    CHECK(position(u"documents"_s) == 10);
    CHECK(position(u"all(documents >= 5"_s) == 19);
    CHECK(position(u"documents >= 5 )"_s) == 16);
    CHECK(position(u"name is \"Anna"_s) == 9);
    CHECK(position(u"documents >= 5 in last"_s) == 23);
    CHECK(position(u"documents ! 5"_s) == 11);
    CHECK(position(u"documents >= 5 at-least x"_s) == 25);
    CHECK(position(u"all("_s.repeated(100)) > 100);
}
