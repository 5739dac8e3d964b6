// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartScene.h"

#include <QGraphicsView>

namespace tefter {

class ChartTip;

/// A chart that a person can touch: the category under the pointer (or chosen with the arrow keys) tells its
/// values in a small card, a click or Enter asks for what is behind it.
class ReportChart : public QGraphicsView
{
    Q_OBJECT
public:
    explicit ReportChart(QWidget *parent = nullptr);
    ~ReportChart() override;

    void setData(const ChartData &data);
    const ChartData &data() const { return m_scene->data(); }
    ChartScene *chartScene() const { return m_scene; }
    QSize sizeHint() const override { return {640, 300}; }
    QSize minimumSizeHint() const override { return {280, 160}; }

Q_SIGNALS:
    /// The series is -1 where the whole category is meant.
    void picked(ChartSpot spot);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void show(ChartSpot spot, bool byKeyboard);
    int stepOf(int key) const;

    ChartScene *m_scene;
    ChartTip *m_tip;
    ChartSpot m_spot;
    ChartSpot m_pressed;
};

} // namespace tefter
