// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <QWidget>

namespace tefter {

class Formats;

/// One month of the language's calendar, to choose a day from with pointer or keys: arrows go by day and
/// week, Page Up and Down by month, Enter takes the day.
class MonthGrid : public QWidget
{
    Q_OBJECT
public:
    MonthGrid(const Formats &formats, Day today, QWidget *parent = nullptr);

    void setDay(Day day);
    Day day() const { return m_day; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void picked(tefter::Day day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Day firstShown() const;
    QRect cellRect(int column, int row) const;
    QRect arrowRect(bool forward) const;
    Day dayAt(QPoint point) const;
    void goMonths(int months);
    void paintDay(QPainter *painter, Day day, const QRect &cell) const;

    const Formats &m_formats;
    Day m_today;
    Day m_day;
    Day m_hover;
};

} // namespace tefter
