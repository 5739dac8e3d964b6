// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TileRow.h"

#include "ui/common/StatTile.h"

#include <QGridLayout>

namespace tefter {

namespace {
constexpr int gap = 10;
}

TileRow::TileRow(const QList<StatTile *> &tiles, QWidget *parent)
    : QWidget(parent)
    , m_tiles(tiles)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    // The row is as narrow as it must be; how many columns there are follows from the width it gets.
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
    arrange();
}

/// What the widest line of the tiles needs when `columns` of them stand side by side.
int TileRow::widthOf(int columns) const
{
    int widest = 0, line = 0;
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i) {
        line = (i % columns == 0 ? 0 : line + gap) + m_tiles[i]->minimumSizeHint().width();
        widest = qMax(widest, line);
    }
    return widest;
}

void TileRow::arrange()
{
    const auto all = static_cast<int>(m_tiles.size());
    const int columns = widthOf(all) <= width() ? all : (all + 1) / 2;
    if (columns != m_columns) {
        m_columns = columns;
        for (int i = 0; i < all; ++i) {
            m_grid->removeWidget(m_tiles[i]);
            m_grid->addWidget(m_tiles[i], i / columns, i % columns);
            m_grid->setColumnStretch(i, i < columns ? 1 : 0);
        }
    }
    setFixedHeight(m_grid->sizeHint().height());
}

QSize TileRow::minimumSizeHint() const
{
    return {widthOf((static_cast<int>(m_tiles.size()) + 1) / 2), m_grid->minimumSize().height()};
}

void TileRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tefter
