// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Parts.h"

#include "tests/support/Catch.h"

#include <stdexcept>

using namespace tefter;

TEST_CASE("every place is worked on once, however many parts there are", "[parts]")
{
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{499}, std::size_t{100'003}}) {
        std::vector<int> visits(count);
        inParts(count, [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i)
                ++visits[i];
        });
        CAPTURE(count);
        CHECK(std::all_of(visits.cbegin(), visits.cend(), [](int n) { return n == 1; }));
    }
}

TEST_CASE("what goes wrong in a part is thrown", "[parts]")
{
    constexpr std::size_t count = 10'000;
    CHECK_THROWS_AS(inParts(count,
                            [](std::size_t, std::size_t to) {
                                if (to == count)
                                    throw std::runtime_error("no");
                            }),
                    std::runtime_error);
}
