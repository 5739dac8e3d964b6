// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/UnitWords.h"

#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("weights, lengths and volumes are known in every language; the rest is counted", "[catalogue]")
{
    for (const QString &unit : {u""_s, u"piece"_s, u"pc"_s, u"pack"_s, u"τεμ."_s, u"συσκ."_s, u"db"_s,
                                u"csomag"_s, u"szt."_s, u"шт."_s, u"уп."_s, u"عدد"_s, u"بسته"_s}) {
        CAPTURE(unit.toStdString());
        CHECK(isUnitOfPieces(unit));
    }
    for (const QString &unit : {u"kg"_s, u"KG"_s, u" m "_s, u"l"_s, u"κιλό"_s, u"μέτρο"_s, u"кг"_s, u"м"_s,
                                u"کیلو"_s, u"متر"_s, u"γρ."_s}) {
        CAPTURE(unit.toStdString());
        CHECK_FALSE(isUnitOfPieces(unit));
    }
}
