// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PrintDocument.h"

#include <QFont>
#include <QSizeF>

namespace tefter {

class Formats;

/// Lays a document over pages of one size and paints them, mirrored where the language is written from right
/// to left. Knows nothing of printers: a page is painted where the painter stands, in units of 1/96 inch.
class DocumentPainter
{
public:
    DocumentPainter(PrintDocument document, const Formats &formats, QSizeF page);

    /// "Page 2 of 3"
    static QString pageOf(int page, int count, const Formats &formats);

    int pageCount() const { return int(m_pages.size()); }
    void paintPage(QPainter &painter, int page) const;
    /// The rows that stand on a page: first and one past the last.
    std::pair<qsizetype, qsizetype> rowsOn(int page) const { return m_pages.at(page); }

private:
    void measureColumns();
    void fitColumns(qreal room);
    bool isFixed(qsizetype column) const { return m_document.table.columns[column].share > 0; }
    void breakPages();
    qreal rowHeight(const QStringList &row) const;
    qreal headHeight() const;
    QRectF placed(qreal x, qreal y, qreal width, qreal height) const;
    void text(QPainter &painter, const QRectF &place, const QString &what, bool trailing,
              bool wraps = false) const;
    void line(QPainter &painter, qreal y, bool strong = false) const;
    qreal paintHead(QPainter &painter) const;
    qreal paintTableHead(QPainter &painter, qreal y) const;
    void paintRow(QPainter &painter, const QStringList &row, qreal y, qreal height, const QFont &font) const;
    void paintFoot(QPainter &painter, int page) const;
    bool hasTable() const { return !m_document.table.columns.isEmpty(); }

    PrintDocument m_document;
    const Formats &m_formats;
    QSizeF m_page;
    bool m_mirrored;
    QFont m_title, m_body, m_strong, m_small;
    QList<qreal> m_widths;
    QList<std::pair<qsizetype, qsizetype>> m_pages;
};

} // namespace tefter
