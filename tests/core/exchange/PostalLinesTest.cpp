// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PostalLines.h"

#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("an address is written as the post of its country wants it", "[exchange][labels]")
{
    const PostalAddress athens{u"Μαρία Γεωργίου"_s, u"Ερμού 12"_s, u"105 63"_s, u"Αθήνα"_s, {}, u"GR"_s};
    CHECK(postalLines(athens, u"GR"_s) == QStringList{u"Μαρία Γεωργίου"_s, u"Ερμού 12"_s, u"105 63 Αθήνα"_s});
    const PostalAddress pecs{u"Nagy Anna"_s, u"Fő utca 3."_s, u"7621"_s, u"Pécs"_s, u"Baranya"_s, {}};
    CHECK(postalLines(pecs, u"HU"_s) == QStringList{u"Nagy Anna"_s, u"Pécs"_s, u"Fő utca 3."_s, u"7621"_s});
    const PostalAddress kazan{u"Анна"_s,   u"ул. Баумана, 5"_s, u"420111"_s,
                              u"Казань"_s, u"Татарстан"_s,      u"ru"_s};
    CHECK(postalLines(kazan, u"GR"_s) ==
          QStringList{u"Анна"_s, u"ул. Баумана, 5"_s, u"Казань"_s, u"Татарстан"_s, u"420111"_s});
    const PostalAddress shiraz{u"سارا"_s, u"خیابان زند"_s, u"7134"_s, u"شیراز"_s, u"فارس"_s, u"IR"_s};
    CHECK(postalLines(shiraz, u"IR"_s) ==
          QStringList{u"سارا"_s, u"فارس شیراز"_s, u"خیابان زند"_s, u"7134"_s});
    const PostalAddress bare{u"Ann"_s, {}, {}, u"Kraków"_s, u"Kraków"_s, u"PL"_s};
    CHECK(postalLines(bare, u"PL"_s) == QStringList{u"Ann"_s, u"Kraków"_s});
}
