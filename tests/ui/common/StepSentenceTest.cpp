// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StepSentence.h"

#include "core/base/Formats.h"
#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("a step names a sum as money is written everywhere else", "[ui][common]")
{
    const auto said = [](const QString &sum, Language language) {
        return stepSentence({u"Sale of %1 entered"_s, {sum}}, Formats(language));
    };
    const auto expected = [](qint64 minor, const Currency &currency, Language language) {
        return QString(u"Sale of %1 entered"_s).arg(Formats(language).money(Money{minor}, currency));
    };
    CHECK(said(u"12.00 EUR"_s, Language::English) == u"Sale of €12.00 entered");
    CHECK(said(u"-0.50 EUR"_s, Language::Greek) == expected(-50, {u"EUR"_s, 2}, Language::Greek));
    CHECK(said(u"250000 IRR"_s, Language::Persian) == expected(250000, {u"IRR"_s, 0}, Language::Persian));
    const auto binned = [](const QString &count, Language language) {
        return stepSentence({u"People put into the bin: %1"_s, {count}}, Formats(language));
    };
    CHECK(binned(u"1300"_s, Language::English) == u"People put into the bin: 1,300");
    CHECK(binned(u"3"_s, Language::Persian).endsWith(u'۳'));
    // The number of a document is no count, and is not turned round.
    CHECK(stepSentence({u"Document %1 changed"_s, {u"A-17"_s}}, Formats(Language::English)) ==
          u"Document A-17 changed");
    CHECK(stepSentence({u"Document %1 changed"_s, {u"A-17"_s}}, Formats(Language::Persian)) ==
          u"Document \u2066A-17\u2069 changed");
    // A name stays as it is.
    CHECK(stepSentence({u"%1: phone changed"_s, {u"Maria 12.00"_s}}, Formats(Language::English)) ==
          u"Maria 12.00: phone changed");
}
