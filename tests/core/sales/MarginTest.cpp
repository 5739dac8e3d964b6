// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Margin.h"

#include "tests/support/Catch.h"

using namespace tefter;

TEST_CASE("a line's margin is without VAT, and rounded once", "[sales][margins]")
{
    const LineMargin line = lineMargin(Money{1240}, Percent{2400}, UnitPrice{3'333'333}, Quantity{2000}, 2);
    CHECK(line.sales == Money{1000});
    CHECK(line.cost == Money{667});
    CHECK(line.margin() == Money{333});
    const LineMargin back = lineMargin(Money{-1240}, Percent{2400}, UnitPrice{3'333'333}, Quantity{-2000}, 2);
    CHECK(back.sales == Money{-1000});
    CHECK(back.cost == Money{-667});
    const LineMargin bare = lineMargin(Money{999}, {}, {}, Quantity{1000}, 2);
    CHECK(bare.sales == Money{999});
    CHECK_FALSE(bare.isVatKnown);
    CHECK_FALSE(bare.margin());
    // Whole rials: a hundred pieces of what costs a hundred million.
    CHECK(lineMargin(Money{}, {}, UnitPrice{100'000'000'000'000}, Quantity{100'000}, 0).cost ==
          Money{10'000'000'000});
}

TEST_CASE("what has no cost makes a margin no better, and a cost of nothing is a cost", "[sales][margins]")
{
    MarginSums sums;
    CHECK_FALSE(sums.marginShare());
    CHECK_FALSE(sums.knownShare());
    sums.add(lineMargin(Money{500}, Percent{0}, {}, Quantity{1000}, 2));
    CHECK_FALSE(sums.isAnyCostKnown());
    CHECK(sums.knownShare() == 0);
    sums.add(lineMargin(Money{1000}, Percent{0}, UnitPrice{6'000'000}, Quantity{1000}, 2));
    sums.add(lineMargin(Money{-500}, {}, UnitPrice{3'000'000}, Quantity{-1000}, 2));
    CHECK(sums.sales == 1000);
    CHECK(sums.margin() == 200);
    CHECK(sums.marginShare() == 4000);
    CHECK(sums.knownShare() == 7500); // 15 of the 20 that came and went
    CHECK(sums.vatlessTurnover == 500);
    MarginSums given;
    given.add(lineMargin(Money{300}, Percent{0}, UnitPrice{0}, Quantity{1000}, 2));
    CHECK(given.marginShare() == 10'000);
    given += sums;
    CHECK(given.margin() == 500);
}
