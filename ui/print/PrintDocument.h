// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <functional>

class QPainter;

namespace tefter {

/// One column of a printed table.
struct PrintColumn
{
    QString title;
    bool number = false; ///< aligned at the trailing edge, never cut
    bool wraps = false;  ///< long texts go on in the next line; others end in "…"
    qreal share = 0;     ///< of the width of the page; 0: what its texts need, and a part of what is left
};

/// A table for paper: texts as they shall stand there. Its rows are never split between pages, and its head
/// stands on every page.
struct PrintTable
{
    QList<PrintColumn> columns;
    QList<QStringList> rows;
    QStringList totals;       ///< the last row, heavier; empty for none
    qreal leastRowHeight = 0; ///< in 1/96 inch; room to write in by hand
};

/// Something to print: who prints it, what it is, a drawing, and a table.
struct PrintDocument
{
    QString title;
    QString subtitle;
    QString shopName;
    QString contactLines; ///< as in the settings of the shop, one below the other
    /// Draws into the rectangle; its unit is 1/96 inch. None: no drawing.
    std::function<void(QPainter &painter, const QRectF &place)> drawing;
    qreal drawingHeight = 260;
    PrintTable table;
    QString printedOn; ///< at the foot of every page
};

} // namespace tefter
