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
    // A name stays as it is.
    CHECK(stepSentence({u"%1: phone changed"_s, {u"Maria 12.00"_s}}, Formats(Language::English)) ==
          u"Maria 12.00: phone changed");
}
