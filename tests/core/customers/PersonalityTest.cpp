// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Personality.h"

#include "tests/support/Catch.h"

#include <QSet>

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("there are 16 types, each a choice of four letters", "[customers]")
{
    const QSet<QString> types(personalityTypes().cbegin(), personalityTypes().cend());
    CHECK(types.size() == 16);
    for (const QChar attitude : {u'I', u'E'}) {
        for (const QChar seeing : {u'N', u'S'}) {
            for (const QChar judging : {u'T', u'F'}) {
                for (const QChar living : {u'J', u'P'})
                    CHECK(types.contains(QString{attitude} + seeing + judging + living));
            }
        }
    }
    CHECK(personalityFromText(u" intj ") == u"INTJ"_s);
    CHECK(personalityFromText(u"ENFP-T") == u"ENFP"_s);
    CHECK_FALSE(personalityFromText(u"INTX"));
    CHECK_FALSE(personalityFromText(u"INTJ and more"));
    CHECK_FALSE(personalityFromText(u""));
}
