// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartAxis.h"
#include "ui/charts/ChartData.h"
#include "ui/common/Theme.h"

#include <QGraphicsScene>

class QAbstractBarSeries;
class QChart;
class QGraphicsRectItem;
class QGraphicsSimpleTextItem;
class QLineSeries;

namespace tefter {

/// The place in a chart below a point: a category, and a series where the point lies on one (else -1).
struct ChartSpot
{
    int category = -1;
    int series = -1;
    bool isValid() const { return category >= 0; }
    friend bool operator==(const ChartSpot &, const ChartSpot &) = default;
};

/// A chart at one size and in one palette: Qt Charts draws the bars, words and grid are placed here, because
/// Qt Charts neither mirrors nor thins them out.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT
public:
    ChartScene(const Colors &palette, Qt::LayoutDirection direction, QObject *parent = nullptr);
    ~ChartScene() override;

    void setData(const ChartData &data);
    void setPalette(const Colors &palette);
    void arrange(QSizeF size);

    const ChartData &data() const { return m_data; }
    /// How many of the categories there is room for.
    int shown() const { return m_shown; }
    ChartSpot spotAt(QPointF point) const;
    /// The stripe that belongs to a category.
    QRectF bandOf(int category) const;
    /// Lays a quiet ground under a category; -1 takes it away.
    void highlight(int category);
    QColor inkOf(int series) const;

private:
    void rebuild();
    void addBars();
    void addAreas();
    void addLines();
    QLineSeries *lineOf(const QList<double> &values) const;
    void addAxes();
    void arrangePlot();
    void addWords();
    void addCaption();
    void addTimeWords();
    void addTicks();
    void addBarWords();
    void addSeriesNames();
    QGraphicsSimpleTextItem *word(const QString &text, const QFont &font, const QColor &color);
    /// Puts a word so that `x` (from the leading edge) is its start, middle or end.
    void put(QGraphicsSimpleTextItem *item, qreal x, qreal y, Qt::AlignmentFlag at);
    void swatch(const QColor &color, qreal x, qreal y);
    qreal mirrored(qreal x) const { return m_mirrored ? m_size.width() - x : x; }
    int fitting() const;
    int place(int category) const;
    qreal band() const;
    qreal valueAt(qreal value) const;
    bool isDense() const;
    bool namesSeriesAtTheEnd() const { return m_data.stacked && m_data.series.size() > 1; }
    int seriesAt(int category, QPointF point) const;

    Colors m_palette;
    bool m_mirrored;
    ChartData m_data;
    int m_shown = 0; ///< categories that are drawn
    ValueAxis m_axis;
    QSizeF m_size;
    QRectF m_plot; ///< where the bars are, as it lies on the screen
    QChart *m_chart = nullptr;
    QAbstractBarSeries *m_bars = nullptr;
    QGraphicsRectItem *m_band = nullptr;
    QList<QGraphicsItem *> m_words;
};

/// Draws a chart once, in the light palette: for paper and pictures.
void paintChart(QPainter &painter, const QRectF &place, const ChartData &data, Qt::LayoutDirection direction);

} // namespace tefter
