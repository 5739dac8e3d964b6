// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ReportChart.h"

#include "tests/support/Catch.h"
#include "ui/charts/ReportText.h"

#include <QGraphicsSimpleTextItem>
#include <QSignalSpy>
#include <QTest>

using namespace tefter;

namespace {

ReportTable history(bool yearBefore)
{
    ReportTable table;
    table.columns = {
        {QStringLiteral("period"), QStringLiteral("Period"), ReportColumnType::Piece},
        {QStringLiteral("net"), QStringLiteral("Net sum"), ReportColumnType::Money},
        {QStringLiteral("net_year_before"), QStringLiteral("A year before"), ReportColumnType::Money}};
    table.drawing = ReportDrawing::Columns;
    table.valueColumns = {1};
    if (yearBefore)
        table.valueColumns << 2;
    for (int month = 1; month <= 3; ++month) {
        const Period piece{Day(2026, month, 1), Day(2026, month, 1).plusMonths(1).plusDays(-1)};
        ReportRow row;
        row.cells << ReportCell::ofPiece(piece) << ReportCell::ofNumber(month * 10'000)
                  << (month == 1 ? ReportCell::none() : ReportCell::ofNumber(5'000));
        row.link.period = piece;
        table.rows << row;
    }
    return table;
}

ReportTable byCategory(int categories)
{
    ReportTable table = history(false);
    table.seriesColumn = 2;
    table.columns[2] = {QStringLiteral("category"), QStringLiteral("Category"), ReportColumnType::Text};
    const QList<ReportRow> rows = table.rows;
    table.rows.clear();
    for (const ReportRow &row : {rows[0], rows[2]})
        for (int i = 0; i < categories; ++i) {
            ReportRow one = row;
            one.cells[1] = ReportCell::ofNumber(100 * (categories - i));
            one.cells[2] = ReportCell::ofText(QStringLiteral("C%1").arg(i));
            table.rows << one;
        }
    return table;
}

struct Shown
{
    explicit Shown(const ReportTable &table, Qt::LayoutDirection direction = Qt::LeftToRight)
        : formats(direction == Qt::RightToLeft ? Language::Persian : Language::English)
        , text(formats, {QStringLiteral("EUR"), 2})
    {
        QGuiApplication::setLayoutDirection(direction);
        chart = std::make_unique<ReportChart>();
        chart->resize(600, 300);
        chart->setVisible(true);
        chart->setData(chartOf(table, text));
        QCoreApplication::processEvents();
    }
    ~Shown() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    /// The middle of a category's stripe, near the foot of the columns.
    QPoint at(int category, double share = 0.5) const
    {
        const QRectF band = chart->chartScene()->bandOf(category);
        return QPointF(band.left() + band.width() * share, band.bottom() - 4).toPoint();
    }

    Formats formats;
    ReportText text;
    std::unique_ptr<ReportChart> chart;
};

} // namespace

TEST_CASE("A click on a column tells the category and the series", "[ui][charts]")
{
    Shown shown(history(true));
    QList<ChartSpot> spots;
    QObject::connect(shown.chart.get(), &ReportChart::picked, [&](ChartSpot spot) { spots << spot; });
    QTest::mouseClick(shown.chart->viewport(), Qt::LeftButton, {}, shown.at(1, 0.3));
    QTest::mouseClick(shown.chart->viewport(), Qt::LeftButton, {}, shown.at(1, 0.7));
    REQUIRE(spots.size() == 2);
    CHECK(spots[0] == ChartSpot{1, 1}); // the year before stands first
    CHECK(spots[1] == ChartSpot{1, 0});
}

TEST_CASE("Where nothing was sold a year before, the whole stripe belongs to the present", "[ui][charts]")
{
    Shown shown(history(true));
    QList<ChartSpot> spots;
    QObject::connect(shown.chart.get(), &ReportChart::picked, [&](ChartSpot spot) { spots << spot; });
    QTest::mouseClick(shown.chart->viewport(), Qt::LeftButton, {}, shown.at(0, 0.3));
    REQUIRE(spots.size() == 1);
    CHECK(spots[0] == ChartSpot{0, 0});
}

TEST_CASE("A total says nothing below a name", "[ui][charts]")
{
    const Formats formats(Language::English);
    const ReportText text(formats, {QStringLiteral("EUR"), 2});
    for (const char *id : {"category", "country"}) {
        const ReportColumn column{QLatin1String(id), QLatin1String(id), ReportColumnType::Text};
        CHECK(text.total(column, ReportCell::none(), TimeStep::Month).isEmpty());
        CHECK_FALSE(text.cell(column, ReportCell::none(), TimeStep::Month).isEmpty());
    }
}

TEST_CASE("From right to left the first column stands at the right", "[ui][charts]")
{
    Shown shown(history(true), Qt::RightToLeft);
    const ChartScene &scene = *shown.chart->chartScene();
    CHECK(scene.bandOf(0).left() > scene.bandOf(2).left());
    CHECK(scene.spotAt(shown.at(2, 0.7)) == ChartSpot{2, 1});
    CHECK(scene.spotAt(shown.at(2, 0.3)) == ChartSpot{2, 0});
}

TEST_CASE("The keyboard goes from column to column and asks what is behind", "[ui][charts]")
{
    Shown shown(history(false));
    QList<ChartSpot> spots;
    QObject::connect(shown.chart.get(), &ReportChart::picked, [&](ChartSpot spot) { spots << spot; });
    QTest::keyClick(shown.chart.get(), Qt::Key_Return);
    CHECK(spots.isEmpty());
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(shown.chart.get(), key);
    REQUIRE(spots.size() == 1);
    CHECK(spots[0].category == 1);
    CHECK(shown.chart->accessibleDescription().contains(QStringLiteral("€200.00")));
}

TEST_CASE("Many categories: the largest are named, the rest lies in one", "[ui][charts]")
{
    Shown shown(byCategory(9));
    const ChartData &data = shown.chart->data();
    REQUIRE(data.categories.size() == 3); // February, in which nothing was sold, keeps its place
    CHECK(data.categories[1].row == -1);
    REQUIRE(data.series.size() == chartSeriesAtMost + 1);
    CHECK(data.series[0].name == QStringLiteral("C0"));
    CHECK(data.series.last().ink == ChartInk::Rest);
    CHECK(data.series.last().values[0] == 400 + 300 + 200 + 100);
    CHECK(data.series.last().rows[0] == -1);
    CHECK(data.series[2].rows[2] == 11);
}

TEST_CASE("Best rows lie as bars, as many as there is room for", "[ui][charts]")
{
    ReportTable table = history(false);
    table.drawing = ReportDrawing::Bars;
    const ReportRow row = table.rows.first();
    table.rows.clear();
    for (int i = 0; i < 40; ++i)
        table.rows << row;
    Shown shown(table);
    CHECK(shown.chart->data().categories.size() == chartBarsAtMost);
    CHECK(shown.chart->chartScene()->shown() < chartBarsAtMost);
    CHECK(shown.chart->chartScene()->spotAt(QPointF(20, 40)).category == 0);
    shown.chart->resize(600, 500);
    CHECK(shown.chart->chartScene()->shown() == chartBarsAtMost);
}

TEST_CASE("A thousand days are drawn as a thin line and still answer", "[ui][charts]")
{
    ReportTable table = history(false);
    table.step = TimeStep::Day;
    const ReportRow row = table.rows.first();
    table.rows.clear();
    for (int i = 0; i < 1000; ++i) {
        ReportRow one = row;
        const Day day = Day(2024, 1, 1).plusDays(i);
        one.cells[0] = ReportCell::ofPiece({day, day});
        table.rows << one;
    }
    Shown shown(table);
    CHECK(shown.chart->chartScene()->spotAt(shown.at(999)).category == 999);
    const QImage picture = shown.chart->grab().toImage();
    int inked = 0;
    const QRectF band = shown.chart->chartScene()->bandOf(500);
    for (int y = int(band.top()); y < int(band.bottom()) - 2; ++y)
        inked += picture.pixelColor(shown.at(500).x(), y).saturation() > 60;
    CHECK(inked > 0);
    CHECK(inked < 4); // not filled down to the foot
}

TEST_CASE("Lying bars say their sums in full, standing columns in millions", "[ui][charts]")
{
    ReportTable table = history(false);
    for (ReportRow &row : table.rows)
        row.cells[1] = ReportCell::ofNumber(5'000'000'000);
    const Formats formats(Language::English);
    const ReportText text(formats, {QStringLiteral("EUR"), 2});
    CHECK(chartOf(table, text).caption.contains(QStringLiteral("millions")));
    table.drawing = ReportDrawing::Bars;
    CHECK_FALSE(chartOf(table, text).caption.contains(QStringLiteral("millions")));
}

TEST_CASE("One country alone needs no name beside the columns", "[ui][charts]")
{
    const auto words = [](int countries) {
        Shown shown(byCategory(countries));
        QStringList said;
        for (const QGraphicsItem *item : shown.chart->chartScene()->items())
            if (const auto *word = dynamic_cast<const QGraphicsSimpleTextItem *>(item))
                said << word->text();
        return said;
    };
    CHECK(words(2).contains(QStringLiteral("C0")));
    CHECK_FALSE(words(1).contains(QStringLiteral("C0")));
}
