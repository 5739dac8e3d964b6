// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartData.h"

#include <QColor>
#include <QWidget>

namespace tefter {

class ChartScene;

/// The small card beside a bar: its name, and each value with its colour.
class ChartTip : public QWidget
{
    Q_OBJECT
public:
    explicit ChartTip(QWidget *parent);

    void tell(const ChartScene &scene, int category);
    void placeBeside(const QRectF &band, ChartForm form, QSize room);
    /// The same for a screen reader.
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QColor ink;
        QString name;
        QString value;
    };

    QSize wanted() const;

    QString m_title;
    QList<Line> m_lines;
};

} // namespace tefter
