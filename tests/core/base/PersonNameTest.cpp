// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PersonName.h"

#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;
using enum tefter::Language;

TEST_CASE("a name stands in the order of its country", "[base][name]")
{
    const NameParts maria{u"Μαρία"_s, u"Γεωργίου"_s, {}, false}, anna{u"Anna"_s, u"Nagy"_s, {}, false},
        natalya{u"Наталья"_s, u"Иванова"_s, {}, false}, reza{u"رضا"_s, u"احمدی"_s, {}, false};
    CHECK(listName(maria, Greek) == u"Γεωργίου, Μαρία"_s);
    CHECK(fullName(maria, Greek) == u"Μαρία Γεωργίου"_s);
    CHECK(initials(maria, Greek) == u"ΜΓ"_s);
    CHECK(listName(anna, Hungarian) == u"Nagy Anna"_s);
    CHECK(fullName(anna, Hungarian) == u"Nagy Anna"_s);
    CHECK(initials(anna, Hungarian) == u"NA"_s);
    CHECK(fullName(anna, Polish) == u"Anna Nagy"_s);
    CHECK(listName(natalya, Russian) == u"Иванова Наталья"_s);
    CHECK(listName(reza, Persian) == u"احمدی، رضا"_s);
    CHECK(fullName(reza, Persian) == u"رضا احمدی"_s);
    CHECK(initials(reza, Persian) == u"ر\u200c\u2009ا"_s);
}

TEST_CASE("a name of one part and a firm stay whole", "[base][name]")
{
    const NameParts firm{u"x"_s, u"y"_s, u"Flowers & Co Ltd"_s, true},
        whole{{}, {}, u"Maria from the bakery"_s, false};
    for (const Language language : allLanguages()) {
        CHECK(listName(firm, language) == firm.whole);
        CHECK(fullName(whole, language) == whole.whole);
        CHECK(listName({u"Maria"_s, {}, {}, false}, language) == u"Maria"_s);
        CHECK(fullName({{}, u"Nagy"_s, {}, false}, language) == u"Nagy"_s);
        CHECK(initials({}, language).isEmpty());
    }
    CHECK(initials(firm, English) == u"FC"_s);
    CHECK(initials({u"maria elena"_s, u"papa"_s, {}, false}, English) == u"MP"_s);
}
