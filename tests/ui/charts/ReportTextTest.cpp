// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ReportText.h"

#include "tests/support/Catch.h"

using namespace tefter;

namespace {

QString weekIn(Language language, QStringView from, QStringView to)
{
    const Formats formats(language);
    const ReportText text(formats, {QStringLiteral("EUR"), 2});
    return text.piece({Day::fromIso(from), Day::fromIso(to)}, TimeStep::Week);
}

} // namespace

TEST_CASE("A week names its year once, where the language has it", "[charts]")
{
    CHECK(weekIn(Language::English, u"2023-11-20", u"2023-11-26") == QStringLiteral("20 Nov – 26 Nov 2023"));
    CHECK(weekIn(Language::Hungarian, u"2023-11-20", u"2023-11-26") ==
          QStringLiteral("2023. nov. 20. – nov. 26."));
    CHECK(weekIn(Language::English, u"2023-12-25", u"2024-01-01") ==
          QStringLiteral("25 Dec 2023 – 1 Jan 2024"));
}
