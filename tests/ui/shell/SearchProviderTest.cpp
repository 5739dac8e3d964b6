// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchProvider.h"

#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("what is typed means a name that holds it, whatever its accents; signs alone mean none",
          "[ui][shell]")
{
    CHECK(isMeant(u"Best customers"_s, u"best"_s));
    CHECK(isMeant(u"Best customers"_s, u"CUST"_s));
    CHECK(isMeant(u"Καλύτεροι πελάτες"_s, u"πελατες"_s));
    CHECK(isMeant(u"Best customers"_s, {}));
    CHECK_FALSE(isMeant(u"Best customers"_s, u"worst"_s));
    CHECK_FALSE(isMeant(u"Best customers"_s, u"-"_s));
}
