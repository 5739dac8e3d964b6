// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartAxis.h"

#include "tests/support/Catch.h"
#include "ui/charts/ReportText.h"

using namespace tefter;

namespace {

ChartData columnsOf(QList<qint64> values)
{
    ChartData data;
    ChartSeries series;
    for (const qint64 value : values) {
        data.categories << ChartCategory{};
        series.values << value;
    }
    data.series << series;
    return data;
}

QList<ChartCategory> days(Day from, int count, TimeStep step)
{
    const Formats formats(Language::English);
    const ReportText text(formats, {QStringLiteral("EUR"), 2});
    QList<ChartCategory> result;
    for (Day day = from; result.size() < count;) {
        const Period piece = stepAround(day, step, formats.calendar(), formats.firstDayOfWeek());
        result << ChartCategory{text.piece(piece, step), text.pieceParts(piece, step), int(result.size())};
        day = piece.to.plusDays(1);
    }
    return result;
}

void checkApart(const QList<AxisLabel> &labels, qreal band, const QFontMetricsF &metrics)
{
    CHECK(labels.size() <= 60);
    for (qsizetype i = 1; i < labels.size(); ++i) {
        const qreal apart = (labels[i].category - labels[i - 1].category) * band;
        CHECK(apart >=
              (metrics.horizontalAdvance(labels[i].text) + metrics.horizontalAdvance(labels[i - 1].text)) /
                  2);
    }
}

} // namespace

TEST_CASE("The value axis begins at zero and has few round steps", "[charts]")
{
    const ValueAxis plain = valueAxis(columnsOf({949'353, 255'494}));
    CHECK(plain.least == 0);
    CHECK(plain.step == 500'000);
    CHECK(plain.most == 1'000'000);

    const ValueAxis shallow = valueAxis(columnsOf({1'200, -20}));
    CHECK(shallow.least == -20);
    CHECK(shallow.ticks() == QList<qint64>{0, 500, 1'000, 1'500});

    const ValueAxis negative = valueAxis(columnsOf({300, -120}));
    CHECK(negative.least == -200);
    CHECK(negative.most == 400);
    CHECK(negative.step == 200);

    const ValueAxis nothing = valueAxis(columnsOf({0, 0}));
    CHECK(nothing.least == 0);
    CHECK(nothing.most > 0);

    ChartData stacked = columnsOf({60, 10});
    stacked.series << stacked.series.first();
    stacked.stacked = true;
    CHECK(valueAxis(stacked).most >= 120);
}

TEST_CASE("Words below a line of time never touch", "[charts]")
{
    const QFontMetricsF metrics(chartFont(11));
    for (const TimeStep step :
         {TimeStep::Day, TimeStep::Week, TimeStep::Month, TimeStep::Quarter, TimeStep::Year}) {
        for (const int count : {1, 7, 31, 90, 373, 1100}) {
            CAPTURE(timeStepId(step).toStdString(), count);
            const qreal band = 860.0 / count;
            const TimeLabels labels = timeLabels(days(Day(2025, 11, 30), count, step), band, metrics);
            CHECK_FALSE(labels.upper.isEmpty());
            checkApart(labels.upper, band, metrics);
            checkApart(labels.lower, band, metrics);
        }
    }
}

TEST_CASE("Months are named with the year in which they lie", "[charts]")
{
    const QFontMetricsF metrics(chartFont(11));
    const TimeLabels labels = timeLabels(days(Day(2025, 11, 1), 4, TimeStep::Month), 100, metrics);
    REQUIRE(labels.upper.size() == 4);
    CHECK(labels.upper[1].text == QStringLiteral("Dec"));
    REQUIRE(labels.lower.size() == 2);
    CHECK(labels.lower[1].category == 2);
    CHECK(labels.lower[1].text == QStringLiteral("2026"));
}
