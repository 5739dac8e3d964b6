// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ReportChart.h"

#include "ui/charts/ChartTip.h"
#include "ui/common/Paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace tefter {

ReportChart::ReportChart(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(new ChartScene(colors(), layoutDirection(), this))
    , m_tip(new ChartTip(viewport()))
{
    setScene(m_scene);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setInteractive(false);
    setAccessibleName(tr("Chart"));
    setAccessibleDescription(tr("The same numbers stand in the table below. The arrow keys go from bar to "
                                "bar, Enter shows the documents behind one."));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_scene->setPalette(colors());
        show({}, false);
    });
}

ReportChart::~ReportChart() = default;

void ReportChart::setData(const ChartData &data)
{
    show({}, false);
    m_scene->setData(data);
    m_scene->arrange(viewport()->size());
}

void ReportChart::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    show({}, false);
    m_scene->arrange(viewport()->size());
}

void ReportChart::show(ChartSpot spot, bool byKeyboard)
{
    if (spot == m_spot)
        return;
    m_spot = spot;
    m_scene->highlight(spot.category);
    viewport()->setCursor(spot.isValid() && !byKeyboard ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!spot.isValid()) {
        m_tip->hide();
        return;
    }
    m_tip->tell(*m_scene, spot.category);
    m_tip->placeBeside(m_scene->bandOf(spot.category), m_scene->data().form, viewport()->size());
    if (byKeyboard)
        setAccessibleDescription(m_tip->sentence());
}

void ReportChart::mouseMoveEvent(QMouseEvent *event)
{
    show(m_scene->spotAt(event->position()), false);
}

void ReportChart::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? m_scene->spotAt(event->position()) : ChartSpot{};
}

void ReportChart::mouseReleaseEvent(QMouseEvent *event)
{
    const ChartSpot spot = m_scene->spotAt(event->position());
    if (event->button() == Qt::LeftButton && spot.isValid() && spot == m_pressed)
        Q_EMIT picked(spot);
    m_pressed = {};
}

int ReportChart::stepOf(int key) const
{
    const bool lying = data().form == ChartForm::Bars;
    const int towardsEnd = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int towardsStart = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (key == (lying ? int(Qt::Key_Down) : towardsEnd))
        return 1;
    if (key == (lying ? int(Qt::Key_Up) : towardsStart))
        return -1;
    return 0;
}

void ReportChart::keyPressEvent(QKeyEvent *event)
{
    const int last = m_scene->shown() - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    if (const int step = stepOf(event->key()))
        return show({qBound(0, m_spot.isValid() ? m_spot.category + step : 0, last), -1}, true);
    switch (event->key()) {
    case Qt::Key_Home:
        return show({0, -1}, true);
    case Qt::Key_End:
        return show({last, -1}, true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_spot.isValid())
            Q_EMIT picked(m_spot);
        return;
    case Qt::Key_Escape:
        if (m_spot.isValid())
            return show({}, true);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ReportChart::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void ReportChart::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    show({}, false);
    viewport()->update();
}

void ReportChart::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    show({}, false);
}

void ReportChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ReportChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::focusRing(painter, QRectF(viewport()->rect()), space::controlRadius);
}

} // namespace tefter
