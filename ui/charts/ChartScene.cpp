// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartScene.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsRectItem>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tefter {

namespace {

constexpr qreal captionHeight = 28;
constexpr qreal timeHeight = 40;
constexpr qreal plotGap = 8;
constexpr qreal barHeight = 21;
constexpr qreal widestBar = 44;
constexpr qsizetype denseFrom = 400; ///< more columns than this, side by side, are drawn as areas or lines

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() * share + b.redF() * (1 - share)),
                            float(a.greenF() * share + b.greenF() * (1 - share)),
                            float(a.blueF() * share + b.blueF() * (1 - share)));
}

bool isDark(const Colors &c)
{
    return c.panel.lightness() < 128;
}

/// What is compared with: clear on the ground, and quieter than what is compared.
QColor quietInk(const Colors &c)
{
    return mixed(c.faint, c.panel, isDark(c) ? 0.85 : 0.5);
}

} // namespace

ChartScene::ChartScene(const Colors &palette, Qt::LayoutDirection direction, QObject *parent)
    : QGraphicsScene(parent)
    , m_palette(palette)
    , m_mirrored(direction == Qt::RightToLeft)
{
    setItemIndexMethod(NoIndex);
}

ChartScene::~ChartScene() = default;

void ChartScene::setData(const ChartData &data)
{
    m_data = data;
    m_shown = fitting();
    rebuild();
}

void ChartScene::setPalette(const Colors &palette)
{
    m_palette = palette;
    rebuild();
}

QColor ChartScene::inkOf(int series) const
{
    switch (m_data.series[series].ink) {
    case ChartInk::Accent:
        return m_palette.accent;
    case ChartInk::Quiet:
    case ChartInk::Rest:
        return quietInk(m_palette);
    case ChartInk::OneOfSeveral:
        break;
    }
    static const QList<QColor> light{QColor(0x5b7fa6), QColor(0xc2923f), QColor(0x8a6aa3), QColor(0x86a05a),
                                     QColor(0xb5685a)};
    static const QList<QColor> dark{QColor(0x7fa3cc), QColor(0xd4ab62), QColor(0xac90c4), QColor(0xa3bd78),
                                    QColor(0xd08a7c)};
    if (series == 0)
        return m_palette.accent;
    const QList<QColor> &several = isDark(m_palette) ? dark : light;
    return several[(series - 1) % several.size()];
}

/// A bar needs a line of words; what does not fit stands in the table.
int ChartScene::fitting() const
{
    const int all = int(m_data.categories.size());
    if (m_data.form == ChartForm::Columns || m_size.isEmpty())
        return all;
    return qBound(qMin(3, all), int((m_size.height() - captionHeight) / barHeight), all);
}

bool ChartScene::isDense() const
{
    const qsizetype besideEachOther = m_data.stacked ? 1 : m_data.series.size();
    return m_data.form == ChartForm::Columns && m_shown * besideEachOther > denseFrom;
}

int ChartScene::place(int category) const
{
    // The first bar lies on top, the first column at the leading edge; Qt Charts counts from the bottom and
    // from the left.
    const bool turned = m_data.form == ChartForm::Bars || m_mirrored;
    return turned ? m_shown - 1 - category : category;
}

void ChartScene::rebuild()
{
    qDeleteAll(m_words);
    m_words.clear();
    delete m_band;
    m_band = nullptr;
    delete m_chart;
    m_chart = nullptr;
    m_bars = nullptr;
    setBackgroundBrush(m_palette.panel);
    if (m_data.isEmpty())
        return;
    m_axis = valueAxis(m_data);
    if (m_data.form == ChartForm::Bars && m_axis.least == 0) {
        // Without an axis to read, the longest bar takes the whole width.
        m_axis.most = 1;
        for (const ChartSeries &series : std::as_const(m_data.series)) {
            const auto longest = std::max_element(series.values.cbegin(), series.values.cend());
            m_axis.most = qMax<qint64>(m_axis.most, (*longest).value_or(0));
        }
    }
    m_band = addRect({}, Qt::NoPen, Qt::NoBrush);
    m_band->setZValue(-2);
    m_chart = new QChart;
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    addItem(m_chart);
    if (!isDense())
        addBars();
    else if (m_data.stacked)
        addAreas();
    else
        addLines();
    addAxes();
    if (!m_size.isEmpty())
        arrange(m_size);
}

void ChartScene::addBars()
{
    const bool lying = m_data.form == ChartForm::Bars;
    if (lying)
        m_bars = new QHorizontalBarSeries;
    else if (m_data.stacked)
        m_bars = new QStackedBarSeries;
    else
        m_bars = new QBarSeries;
    const qsizetype count = m_data.series.size();
    const double sign = lying && m_mirrored ? -1 : 1;
    QList<QBarSet *> sets;
    for (int i = 0; i < count; ++i) {
        auto *set = new QBarSet(m_data.series[i].name);
        QList<qreal> values(m_shown);
        for (int category = 0; category < m_shown; ++category)
            values[place(category)] = sign * double(m_data.series[i].values[category].value_or(0));
        set->append(values);
        set->setColor(inkOf(i));
        set->setPen(m_data.stacked ? QPen(m_palette.panel, 0.5) : QPen(Qt::NoPen));
        sets << set;
    }
    // What is compared with stands before what is compared; mirrored, the other way round.
    if (!m_data.stacked && !m_mirrored)
        std::reverse(sets.begin(), sets.end());
    m_bars->append(sets);
    m_chart->addSeries(m_bars);
}

QLineSeries *ChartScene::lineOf(const QList<double> &values) const
{
    auto *line = new QLineSeries;
    QList<QPointF> points(values.size());
    for (int i = 0; i < values.size(); ++i)
        points[place(i)] = QPointF(place(i), values[i]);
    line->replace(points);
    return line;
}

void ChartScene::addAreas()
{
    QList<double> base(m_shown, 0.0);
    for (int i = int(m_data.series.size()) - 1; i >= 0; --i) {
        const ChartSeries &series = m_data.series[i];
        QList<double> top = base;
        for (qsizetype k = 0; k < top.size(); ++k)
            top[k] = base[k] + double(series.values[k].value_or(0));
        auto *upper = lineOf(top);
        auto *lower = lineOf(base);
        auto *area = new QAreaSeries(upper, lower);
        upper->setParent(area);
        lower->setParent(area);
        area->setBrush(inkOf(i));
        area->setPen(QPen(Qt::NoPen));
        m_chart->addSeries(area);
        base = top;
    }
}

/// Thin and unfilled: hundreds of filled points beside each other are a noise in which nothing is seen.
void ChartScene::addLines()
{
    for (int i = int(m_data.series.size()) - 1; i >= 0; --i) {
        QList<double> values;
        for (const auto &value : m_data.series[i].values)
            values << double(value.value_or(0));
        auto *line = lineOf(values);
        line->setPen(QPen(inkOf(i), 1));
        m_chart->addSeries(line);
    }
}

void ChartScene::addAxes()
{
    const bool lying = m_data.form == ChartForm::Bars;
    auto *values = new QValueAxis;
    const bool turned = lying && m_mirrored;
    values->setRange(double(turned ? -m_axis.most : m_axis.least),
                     double(turned ? -m_axis.least : m_axis.most));
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    values->setGridLineVisible(false); // drawn with the words, at round steps
    m_chart->addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    QAbstractAxis *categories = nullptr;
    if (isDense()) {
        auto *axis = new QValueAxis;
        axis->setRange(-0.5, m_shown - 0.5);
        categories = axis;
    } else {
        auto *axis = new QBarCategoryAxis;
        QStringList names; // never shown; Qt Charts wants them different
        for (qsizetype i = 0; i < m_shown; ++i)
            names << QString::number(i);
        axis->append(names);
        categories = axis;
    }
    categories->setLabelsVisible(false);
    categories->setLineVisible(false);
    categories->setGridLineVisible(false);
    m_chart->addAxis(categories, lying ? Qt::AlignLeft : Qt::AlignBottom);
    const QList<QAbstractSeries *> all = m_chart->series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(values);
        series->attachAxis(categories);
    }
}

void ChartScene::arrange(QSizeF size)
{
    m_size = size;
    setSceneRect(QRectF(QPointF(), size));
    if (!m_chart)
        return;
    if (m_shown != fitting()) {
        m_shown = fitting();
        return rebuild(); // comes back here
    }
    arrangePlot();
    m_chart->resize(size);
    m_chart->setPlotArea(m_plot);
    if (m_bars) {
        const qreal side = m_data.series.size() > 1 && !m_data.stacked ? 2 * widestBar : widestBar;
        const qreal most = m_data.form == ChartForm::Bars ? 0.62 : 0.74;
        m_bars->setBarWidth(qMin(band() < 4 ? 0.95 : most, side / band()));
    }
    highlight(-1);
    addWords();
}

void ChartScene::arrangePlot()
{
    const QFontMetricsF metrics(chartFont(11));
    qreal start = 0, end = 0;
    if (m_data.form == ChartForm::Bars) {
        for (const ChartCategory &category : m_data.categories.first(m_shown))
            start = qMax(start, QFontMetricsF(chartFont(12)).horizontalAdvance(category.name));
        start = qMin(start, m_size.width() * 0.36) + 2 * plotGap;
        for (const ChartSeries &series : std::as_const(m_data.series))
            for (const auto &value : series.values)
                end = qMax(end, metrics.horizontalAdvance(m_data.valueText(value.value_or(0))));
        end += plotGap;
    } else {
        const QList<qint64> ticks = m_axis.ticks();
        for (const qint64 tick : ticks)
            start = qMax(start, metrics.horizontalAdvance(m_data.tickText(tick)));
        start += plotGap;
        if (namesSeriesAtTheEnd()) {
            for (const ChartSeries &series : std::as_const(m_data.series))
                end = qMax(end, metrics.horizontalAdvance(series.name));
            end = qMin(end, m_size.width() * 0.22) + 2 * plotGap + 12;
        }
    }
    const qreal bottom = m_data.form == ChartForm::Bars ? 4 : timeHeight;
    m_plot = QRectF(start, captionHeight + 6, m_size.width() - start - end,
                    m_size.height() - captionHeight - 6 - bottom);
    if (m_mirrored)
        m_plot.moveLeft(end);
}

qreal ChartScene::band() const
{
    const qreal length = m_data.form == ChartForm::Bars ? m_plot.height() : m_plot.width();
    return length / m_shown;
}

/// Where a value lies: the y of a column's end, or the x of a bar's end.
qreal ChartScene::valueAt(qreal value) const
{
    const qreal share = (value - double(m_axis.least)) / double(m_axis.most - m_axis.least);
    if (m_data.form == ChartForm::Columns)
        return m_plot.bottom() - share * m_plot.height();
    return m_mirrored ? m_plot.right() - share * m_plot.width() : m_plot.left() + share * m_plot.width();
}

QRectF ChartScene::bandOf(int category) const
{
    if (m_data.form == ChartForm::Bars)
        return {0, m_plot.top() + category * band(), m_size.width(), band()};
    return {m_plot.left() + place(category) * band(), m_plot.top(), band(), m_plot.height()};
}

void ChartScene::highlight(int category)
{
    if (!m_band)
        return;
    m_band->setVisible(category >= 0);
    if (category < 0)
        return;
    QRectF rect = bandOf(category);
    if (rect.width() < 3)
        rect.adjust(-1, 0, 1, 0);
    m_band->setRect(rect);
    m_band->setBrush(m_palette.hover);
}

ChartSpot ChartScene::spotAt(QPointF point) const
{
    const bool lying = m_data.form == ChartForm::Bars;
    const QRectF sensible = lying ? QRectF(0, m_plot.top(), m_size.width(), m_plot.height())
                                  : m_plot.adjusted(0, 0, 0, timeHeight);
    if (m_data.isEmpty() || !sensible.contains(point))
        return {};
    const qreal along = lying ? point.y() - m_plot.top() : point.x() - m_plot.left();
    int category = qBound(0, int(along / band()), m_shown - 1);
    if (!lying && m_mirrored)
        category = m_shown - 1 - category;
    return {category, seriesAt(category, point)};
}

int ChartScene::seriesAt(int category, QPointF point) const
{
    const int count = int(m_data.series.size());
    if (m_data.form == ChartForm::Bars || count == 1)
        return 0;
    if (m_data.stacked) {
        qreal above = 0, below = 0;
        for (int i = 0; i < count; ++i) {
            const qreal value = double(m_data.series[i].values[category].value_or(0));
            qreal &base = value < 0 ? below : above;
            const qreal from = valueAt(base), to = valueAt(base + value);
            base += value;
            if (point.y() >= qMin(from, to) && point.y() <= qMax(from, to) && value != 0)
                return i;
        }
        return -1;
    }
    const QRectF stripe = bandOf(category);
    const qreal width = stripe.width() * (m_bars ? m_bars->barWidth() : 1.0);
    const qreal into = (point.x() - stripe.center().x() + width / 2) / width * count;
    const int slot = qBound(0, int(std::floor(into)), count - 1);
    const int series = m_mirrored ? slot : count - 1 - slot;
    // Where there is nothing to compare with, the whole stripe belongs to the present.
    return m_data.series[series].values[category].value_or(0) == 0 ? 0 : series;
}

void paintChart(QPainter &painter, const QRectF &place, const ChartData &data, Qt::LayoutDirection direction)
{
    ChartScene scene(Colors::light(), direction);
    scene.setData(data);
    scene.arrange(place.size());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    scene.render(&painter, place, QRectF(QPointF(), place.size()));
}

} // namespace tefter
