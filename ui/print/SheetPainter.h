// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PrintSheet.h"

#include <QFont>
#include <QSizeF>

class QPainter;

namespace tefter {

class Formats;

/// Lays a sheet over pages of one size and paints them, mirrored where the language is written from right to
/// left. Its tables take the whole width; a row is split only where it is higher than a page, and a title
/// never stands alone at the foot of one. In units of 1/96 inch.
class SheetPainter
{
public:
    SheetPainter(PrintSheet sheet, const Formats &formats, QSizeF page);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    void paintPage(QPainter &painter, int page) const;
    /// What stands on a page, line by line: titles, heads and cells.
    QStringList textsOn(int page) const;

private:
    enum class Kind { Title, Head, Row };
    using Cells = QList<QStringList>; ///< the lines of each cell
    /// What is never split between pages.
    struct Block
    {
        Kind kind = Kind::Row;
        qsizetype section = 0;
        Cells cells;
        qreal height = 0;
    };

    void layOut();
    void layOutSection(qsizetype number);
    QList<qreal> widthsOf(const PrintSection &section) const;
    Block block(Kind kind, qsizetype section, const QStringList &texts) const;
    qreal heightOf(Kind kind, const Cells &cells) const;
    /// Onto this page, or the next where there is no room for it and what must stand below it.
    void place(const Block &block, qreal below);
    void placeInParts(const Block &block);
    void beginPage();
    qreal headHeight() const;
    qreal room() const;
    const QFont &fontOf(Kind kind) const;
    void paintHead(QPainter &painter) const;
    void paintBlock(QPainter &painter, const Block &block, qreal y) const;
    void text(QPainter &painter, qreal x, qreal y, qreal width, const QString &line, const QFont &font,
              bool trailing = false) const;

    PrintSheet m_sheet;
    const Formats &m_formats;
    QSizeF m_page;
    bool m_mirrored;
    QFont m_title, m_heading, m_body, m_small;
    QList<QList<qreal>> m_widths; ///< of the columns of each section
    QList<QList<Block>> m_pages;
    qreal m_y = 0; ///< where the next block begins
};

} // namespace tefter
