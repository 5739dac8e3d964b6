// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/CellWords.h"

#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("a language is a word, or a code that there is", "[import]")
{
    CHECK(languageFromWord(u"Ελληνικά") == u"el"_s);
    CHECK(languageFromWord(u"HU") == u"hu"_s);
    CHECK(languageFromWord(u"de") == u"de"_s);
    CHECK_FALSE(languageFromWord(u"xx"));
    CHECK_FALSE(languageFromWord(u"klingon"));
}
