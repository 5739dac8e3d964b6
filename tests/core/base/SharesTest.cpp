// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Shares.h"
#include "tests/support/Catch.h"

#include <numeric>
#include <random>

using namespace tefter;

using Parts = std::vector<qint64>;

TEST_CASE("an amount is parted to the last unit, in proportion", "[money]")
{
    CHECK(sharesOf(100, {1000, 1000, 1000}) == Parts{34, 33, 33});
    CHECK(sharesOf(200, {1000, 1000, 1000}) == Parts{67, 67, 66});
    CHECK(sharesOf(500, {2000}) == Parts{500});
    CHECK(sharesOf(-100, {1000, 1000, 1000}) == Parts{-34, -33, -33});
    CHECK(sharesOf(10, {0, 5, 0}) == Parts{0, 10, 0});
    CHECK(sharesOf(10, {0, 0}) == Parts{0, 0});
    CHECK(sharesOf(10, {}).empty());
    CHECK(sharesOf(3'000'000'000'000, {6'000'000'000'001, 2'999'999'999'999}) ==
          Parts{2'000'000'000'000, 1'000'000'000'000});
}

TEST_CASE("no part is larger than its weight where the amount is not larger than all of them", "[money]")
{
    std::mt19937_64 random(20261122);
    for (int round = 0; round < 500; ++round) {
        Parts weights(1 + random() % 12);
        for (qint64 &weight : weights)
            weight = static_cast<qint64>(random() % 40);
        const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64{0});
        if (sum == 0)
            continue;
        const auto amount = static_cast<qint64>(random() % static_cast<quint64>(sum + 1));
        const Parts parts = sharesOf(amount, weights);
        CHECK(std::accumulate(parts.begin(), parts.end(), qint64{0}) == amount);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            CHECK(parts[i] >= 0);
            CHECK(parts[i] <= weights[i]);
        }
    }
}
