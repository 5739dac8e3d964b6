// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include <limits>

using namespace tefter;

TEST_CASE("a line total is rounded once, half away from zero", "[base][money]")
{
    CHECK(lineTotal(UnitPrice{1'000}, Quantity{5'000}, 2) == Money{1}); // 0.001 x 5 = 0.005
    CHECK(lineTotal(UnitPrice{1'000}, Quantity{-5'000}, 2) == Money{-1});
    CHECK(lineTotal(UnitPrice{1'000}, Quantity{4'000}, 2) == Money{0});
    CHECK(lineTotal(UnitPrice{2'550'000}, Quantity{6'000}, 2) == Money{1530});
    CHECK(lineTotal(UnitPrice{1'499'500'000}, Quantity{1'000}, 0) == Money{1500});
    CHECK(lineTotalIsRounded(UnitPrice{1'000}, Quantity{1'000}, 2));
    CHECK_FALSE(lineTotalIsRounded(UnitPrice{10'000}, Quantity{1'000}, 2));
}

TEST_CASE("multiply and round agrees with exact arithmetic at the edges", "[base][money]")
{
    constexpr qint64 max = std::numeric_limits<qint64>::max();
    CHECK(multiplyAndRound(max, 1, 1) == max);
    CHECK(multiplyAndRound(max, 3, 3) == max);
    CHECK(multiplyAndRound(-max, 7, 7) == -max);
    CHECK_FALSE(multiplyAndRound(max, 2, 1).has_value());
    CHECK_FALSE(multiplyAndRound(max, max, 1).has_value());
    CHECK(multiplyAndRound(max, max, max) == max);
    CHECK(multiplyAndRound(7, 1, 2) == 4);
    CHECK(multiplyAndRound(-7, 1, 2) == -4);
    CHECK_FALSE(multiplyAndRound(1, 1, 0).has_value());
}

TEST_CASE("decimals are read exactly or not at all", "[base][money]")
{
    CHECK(parseDecimal(u"0.001", 6) == 1'000);
    CHECK(parseDecimal(u"-12.5", 2) == -1250);
    CHECK(parseDecimal(u"7", 3) == 7000);
    CHECK(parseDecimal(u"1.230000", 2) == 123);
    CHECK_FALSE(parseDecimal(u"1.234", 2).has_value());
    CHECK_FALSE(parseDecimal(u"", 2).has_value());
    CHECK_FALSE(parseDecimal(u"1,5", 2).has_value());
    CHECK_FALSE(parseDecimal(u"99999999999999999999", 2).has_value());
    CHECK(decimalText(1'000, 6) == QStringLiteral("0.001"));
    CHECK(decimalText(-5, 2, 2) == QStringLiteral("-0.05"));
    CHECK(decimalText(120'000, 3) == QStringLiteral("120"));
}
