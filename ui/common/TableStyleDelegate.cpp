// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableStyleDelegate.h"

#include "ui/common/Badge.h"
#include "ui/common/CellRoles.h"
#include "ui/common/Icons.h"
#include "ui/common/Paint.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace tefter {

namespace {

bool isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return index.column() == 0;
    const QHeaderView *header = table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return logical == index.column();
    }
    return false;
}

QRect contentRect(const QStyleOptionViewItem &option, bool first)
{
    const int start = first ? TableStyleDelegate::firstPadding : TableStyleDelegate::sidePadding;
    return QStyle::visualRect(option.direction, option.rect,
                              option.rect.adjusted(start, 0, -TableStyleDelegate::sidePadding, -1));
}

} // namespace

void TableStyleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool first = isFirstColumn(option, index);
    painter->save();
    paintGround(painter, option, index, first);
    const QRect place = contentRect(option, first);
    if (index.data(CellLoading).toBool()) {
        // A quiet bar where the words will be.
        const int share = 35 + (index.row() * 17 + index.column() * 29) % 40;
        QRect bar(place.x(), place.center().y() - 4, place.width() * share / 100, 8);
        paint::roundBox(painter, QStyle::visualRect(option.direction, place, bar), 4, colors().line);
    } else {
        paintContent(painter, option, index, place);
    }
    painter->restore();
}

void TableStyleDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, bool first) const
{
    const Colors &c = colors();
    const QRect &r = option.rect;
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        painter->fillRect(r, c.accentGround);
    else if (index.row() == m_hoverRow)
        painter->fillRect(r, c.hover);
    paint::hairline(painter, r.bottomLeft(), r.bottomRight(), c.line);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        paint::hairline(painter, r.topLeft(), r.topRight(), c.accent);
        paint::hairline(painter, r.bottomLeft(), r.bottomRight(), c.accent);
    }
    if (chosen && first)
        painter->fillRect(QStyle::visualRect(option.direction, r, QRect(r.x(), r.y(), 3, r.height())),
                          c.accent);
}

void TableStyleDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index, const QRect &place) const
{
    const Colors &c = colors();
    QRect room = place;
    const QString iconName = index.data(CellIcon).toString();
    if (!iconName.isEmpty()) {
        const QRect spot(room.x(), room.center().y() - 7, 16, 16);
        painter->drawPixmap(QStyle::visualRect(option.direction, room, spot),
                            iconPixmap(iconName, 16, c.secondary, painter->device()->devicePixelRatioF()));
        room = QStyle::visualRect(option.direction, room, room.adjusted(22, 0, 0, 0));
    }
    if (index.data(Qt::CheckStateRole).isValid()) {
        QStyleOptionViewItem box(option);
        box.rect = QStyle::visualRect(option.direction, room, QRect(room.x(), room.y(), 16, room.height()));
        box.state &= ~QStyle::State_HasFocus;
        box.state |=
            index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter,
                                              option.widget);
        room = QStyle::visualRect(option.direction, room, room.adjusted(24, 0, 0, 0));
    }
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    const QVariant badge = index.data(CellBadge);
    if (badge.isValid() && !text.isEmpty()) {
        Badge::paintBadge(painter, room, text, static_cast<Tone>(badge.toInt()), option.direction,
                          option.state & QStyle::State_Selected);
        return;
    }
    QFont font = option.font;
    const QVariant own = index.data(Qt::FontRole);
    if (own.isValid())
        font = own.value<QFont>().resolve(option.font);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->setFont(alignment & Qt::AlignRight ? Theme::figures(font) : font);
    const QVariant tone = index.data(CellTone);
    painter->setPen(tone.isValid() ? c.ink(static_cast<Tone>(tone.toInt())) : c.text);
    painter->drawText(room,
                      int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter) |
                          Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, option.textElideMode, room.width()));
}

QSize TableStyleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    const bool isFigure = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight;
    const QFontMetrics metrics(isFigure ? Theme::figures(option.font) : option.font);
    const int start = isFirstColumn(option, index) ? firstPadding : sidePadding;
    return {metrics.horizontalAdvance(text) + start + sidePadding +
                (index.data(CellBadge).isValid() ? 14 : 2),
            space::rowHeight};
}

bool TableStyleDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString told = index.data(Qt::ToolTipRole).toString();
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    if (told.isEmpty() && event->type() == QEvent::ToolTip &&
        option.fontMetrics.horizontalAdvance(text) >
            contentRect(option, isFirstColumn(option, index)).width()) {
        QToolTip::showText(event->globalPos(), text, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace tefter
