// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/UnbrokenUnits.h"

#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("a number stays with its unit, and words may part", "[ui][units]")
{
    CHECK(unbrokenUnits(u"Oatcakes 250 g · Medjool dates"_s) == u"Oatcakes 250\u00a0g · Medjool dates");
    CHECK(unbrokenUnits(u"Φέτα 400 γρ., λάδι 1 l"_s) == u"Φέτα 400\u00a0γρ., λάδι 1\u00a0l");
    CHECK(unbrokenUnits(u"چای ۲۵۰ گرم"_s) == u"چای ۲۵۰\u00a0گرم");
    CHECK(unbrokenUnits(u"Baubles, 6 pieces"_s) == u"Baubles, 6 pieces");
    CHECK(unbrokenUnits(u"No. 12"_s) == u"No. 12");
}
