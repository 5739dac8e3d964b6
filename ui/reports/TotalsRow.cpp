// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/TotalsRow.h"

#include "ui/common/Paint.h"
#include "ui/common/TableStyleDelegate.h"
#include "ui/common/Theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace tefter {

TotalsRow::TotalsRow(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(space::rowHeight);
}

void TotalsRow::setTotals(QTableView *table, const QStringList &totals)
{
    if (m_table != table) {
        m_table = table;
        const QHeaderView *header = table->horizontalHeader();
        const auto redraw = [this] { update(); };
        connect(header, &QHeaderView::sectionResized, this, redraw);
        connect(header, &QHeaderView::sectionMoved, this, redraw);
        connect(header, &QHeaderView::geometriesChanged, this, redraw);
        connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, redraw);
        connect(table, &QObject::destroyed, this, [this, table] {
            if (m_table == table)
                m_table = nullptr;
        });
    }
    m_totals = totals;
    setVisible(!totals.isEmpty());
    QStringList said;
    for (qsizetype i = 0; i < totals.size(); ++i)
        if (!totals[i].isEmpty())
            //: the name of a column and its total, for a screen reader
            said << tr("%1: %2").arg(
                table->model()->headerData(int(i), Qt::Horizontal, Qt::DisplayRole).toString(), totals[i]);
    setAccessibleName(tr("Total"));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    if (!m_table)
        return;
    const Colors &c = colors();
    QPainter painter(this);
    paint::hairline(&painter, rect().topLeft(), rect().topRight(), c.line);
    painter.setPen(c.text);
    painter.setFont(Theme::figures(Theme::font(TextSize::Body, true)));
    const QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < m_totals.size(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const bool isFirst = header->visualIndex(column) == 0;
        QString text = m_totals[column];
        if (isFirst && text.isEmpty())
            text = tr("Total");
        const QRect place(header->sectionViewportPosition(column) + header->x(), 0,
                          header->sectionSize(column), height());
        const int start = isFirst ? TableStyleDelegate::firstPadding : TableStyleDelegate::sidePadding;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRect inner = mirrored ? place.adjusted(TableStyleDelegate::sidePadding, 0, -start, 0)
                                     : place.adjusted(start, 0, -TableStyleDelegate::sidePadding, 0);
        const auto alignment = m_table->model()
                                   ->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
                                   .value<Qt::Alignment>();
        painter.drawText(
            inner,
            int(QStyle::visualAlignment(layoutDirection(), alignment & Qt::AlignHorizontal_Mask) |
                Qt::AlignVCenter | Qt::AlignAbsolute) |
                Qt::TextSingleLine,
            text);
    }
}

} // namespace tefter
