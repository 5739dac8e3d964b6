// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/TileRow.h"

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

void TileRow::arrange()
{
    const auto all = static_cast<int>(m_tiles.size());
    int needed = (all - 1) * gap;
    for (const StatTile *tile : std::as_const(m_tiles))
        needed += tile->minimumSizeHint().width();
    const int columns = needed <= width() ? all : (all + 1) / 2;
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
    const auto columns = (m_tiles.size() + 1) / 2;
    int narrowest = 0;
    for (qsizetype first = 0; first < m_tiles.size(); first += columns) {
        int line = 0;
        for (qsizetype i = first; i < qMin(first + columns, m_tiles.size()); ++i)
            line += (i > first ? gap : 0) + m_tiles[i]->minimumSizeHint().width();
        narrowest = qMax(narrowest, line);
    }
    return {narrowest, m_grid->minimumSize().height()};
}

void TileRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tefter
