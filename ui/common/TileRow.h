// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace tefter {

class StatTile;

/// Tiles side by side; in two lines where their figures would not fit into one.
class TileRow : public QWidget
{
    Q_OBJECT
public:
    explicit TileRow(const QList<StatTile *> &tiles, QWidget *parent = nullptr);

    /// After the values have changed.
    void arrange();
    /// No wider than it is with two columns: the row gives way to its place, never the other way round.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthOf(int columns) const;

    QList<StatTile *> m_tiles;
    QGridLayout *m_grid;
    qsizetype m_columns = 0;
};

} // namespace tefter
