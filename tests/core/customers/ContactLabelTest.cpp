// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactLabel.h"

#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("the words of address books are said in each language and found again", "[customers]")
{
    for (const QString &type : {u"home"_s, u"work"_s, u"cell"_s, u"fax"_s}) {
        for (const Language language : allLanguages())
            CHECK(ContactLabel::type(ContactLabel::inLanguage(type, language)) == type);
    }
    CHECK(ContactLabel::inLanguage(u"home"_s, Language::Greek) == u"σπίτι");
    CHECK(ContactLabel::type(u"ΣΠΙΤΙ"_s) == u"home");
    CHECK(ContactLabel::inLanguage(u"summer house"_s, Language::Greek) == u"summer house");
    CHECK(ContactLabel::type(u"summer house"_s).isEmpty());
}
