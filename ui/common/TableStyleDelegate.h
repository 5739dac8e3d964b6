// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tefter {

/// Paints the cells of every table: rows of 34 px, hairlines between them, the chosen row on the accent's
/// ground with a mark at the leading edge, grey for what is secondary, badges; see CellRoles.
class TableStyleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The row under the pointer; -1 for none.
    void setHoverRow(int row) { m_hoverRow = row; }

    static constexpr int sidePadding = 10;
    static constexpr int firstPadding = 18;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     bool first) const;
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &place) const;

    int m_hoverRow = -1;
};

} // namespace tefter
