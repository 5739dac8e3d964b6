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

TEST_CASE("A week names its month and its year once, where the language has them", "[charts]")
{
    CHECK(weekIn(Language::English, u"2023-11-20", u"2023-11-26") == QStringLiteral("20–26 Nov 2023"));
    CHECK(weekIn(Language::Hungarian, u"2023-11-20", u"2023-11-26") == QStringLiteral("2023. nov. 20–26."));
    CHECK(weekIn(Language::English, u"2023-12-25", u"2024-01-01") ==
          QStringLiteral("25 Dec 2023 – 1 Jan 2024"));
}

TEST_CASE("What grew or shrank has a sign, and every percent of a column one decimal", "[charts]")
{
    const Formats formats(Language::English);
    const ReportText text(formats, {QStringLiteral("EUR"), 2});
    const auto percent = [&](const QString &id, qint64 basisPoints) {
        return text.cell({id, id, ReportColumnType::Percent}, ReportCell::ofNumber(basisPoints),
                         TimeStep::Month);
    };
    const QString change = QStringLiteral("change"), share = QStringLiteral("share");
    CHECK(percent(change, 742) == QStringLiteral("+7.4%"));
    CHECK(percent(change, -1800) == QStringLiteral("−18.0%"));
    CHECK(percent(change, 0) == QStringLiteral("0.0%"));
    CHECK(percent(share, 700) == QStringLiteral("7.0%"));
    CHECK(text.cell({change, change, ReportColumnType::Percent}, ReportCell::none(), TimeStep::Month)
              .isEmpty());
}
