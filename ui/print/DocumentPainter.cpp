// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/DocumentPainter.h"

#include "core/base/Formats.h"
#include "ui/common/Theme.h"
#include "ui/common/Wording.h"
#include "ui/print/PaperFont.h"

#include <QFontMetricsF>
#include <QPainter>
#include <numeric>

namespace tefter {

namespace {

constexpr qreal rowPadding = 5;
constexpr qreal cellGap = 14;
constexpr qreal footHeight = 30;
constexpr qreal runningHead = 24; ///< on every page but the first
constexpr qreal gap = 12;
constexpr qreal narrowestText = 70;

qreal longestLine(const QFontMetricsF &metrics, const QString &text)
{
    qreal width = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        width = qMax(width, metrics.horizontalAdvance(line.toString()));
    return width;
}

qreal lines(const QFont &font, const QString &text)
{
    if (text.isEmpty())
        return 0;
    const QFontMetricsF metrics(font);
    // Letters that come from another font, such as Persian ones, may stand higher.
    constexpr QRectF anyRoom(0, 0, 1e6, 1e6);
    const qreal drawn = metrics.boundingRect(anyRoom, Qt::TextWordWrap, text).height();
    return qMax(drawn, metrics.lineSpacing() * qreal(text.count(u'\n') + 1));
}

} // namespace

DocumentPainter::DocumentPainter(PrintDocument document, const Formats &formats, QSizeF page)
    : m_document(std::move(document))
    , m_formats(formats)
    , m_page(page)
    , m_mirrored(formats.isRightToLeft())
    , m_title(paperFont(20, true))
    , m_body(paperFont(11))
    , m_strong(paperFont(11, true))
    , m_small(paperFont(10))
{
    m_document.contactLines = m_document.contactLines.trimmed();
    measureColumns();
    breakPages();
}

/// A column with a share gets it; of the others numbers get what they need, texts share the rest.
void DocumentPainter::measureColumns()
{
    const PrintTable &table = m_document.table;
    const QFontMetricsF metrics(m_strong);
    qreal room = m_page.width();
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (isFixed(i)) {
            m_widths << table.columns[i].share * m_page.width();
            room -= m_widths.last();
            continue;
        }
        qreal width = metrics.horizontalAdvance(table.columns[i].title);
        for (const QStringList &row : table.rows)
            width = qMax(width, longestLine(QFontMetricsF(m_body), row.value(i)));
        m_widths << qMax(width, metrics.horizontalAdvance(table.totals.value(i))) + cellGap;
    }
    fitColumns(room);
}

/// Makes the columns without a share fill the room that the others leave.
void DocumentPainter::fitColumns(qreal room)
{
    const PrintTable &table = m_document.table;
    qreal wanted = 0, texts = 0;
    int count = 0;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        if (isFixed(i))
            continue;
        ++count;
        wanted += m_widths[i];
        texts += table.columns[i].number ? 0 : m_widths[i];
    }
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        if (isFixed(i))
            continue;
        if (wanted <= room)
            m_widths[i] += (room - wanted) / count;
        else if (!table.columns[i].number)
            m_widths[i] = qMax(narrowestText, m_widths[i] * (texts - (wanted - room)) / texts);
    }
    const qreal now = std::accumulate(m_widths.cbegin(), m_widths.cend(), 0.0);
    for (qreal &width : m_widths)
        width *= qMin(1.0, m_page.width() / now);
}

qreal DocumentPainter::rowHeight(const QStringList &row) const
{
    const QFontMetricsF metrics(m_body);
    qreal height = metrics.height();
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const QString text = row.value(i);
        if (!m_document.table.columns[i].wraps && !text.contains(u'\n'))
            continue;
        const QRectF room(0, 0, m_widths[i] - cellGap, 1e6);
        height = qMax(height, metrics.boundingRect(room, Qt::TextWordWrap, text).height());
    }
    return qMax(m_document.table.leastRowHeight, height + 2 * rowPadding);
}

qreal DocumentPainter::headHeight() const
{
    qreal height = qMax(lines(m_strong, m_document.shopName), lines(m_small, m_document.contactLines));
    if (height > 0)
        height += 2 * gap;
    height += lines(m_title, m_document.title) + lines(m_body, m_document.subtitle) + gap;
    if (m_document.drawing)
        height += m_document.drawingHeight + gap;
    return height;
}

void DocumentPainter::breakPages()
{
    const PrintTable &table = m_document.table;
    const qreal head = hasTable() ? QFontMetricsF(m_strong).height() + 2 * rowPadding : 0;
    const qreal bottom = m_page.height() - footHeight;
    qsizetype first = 0;
    qreal y = headHeight() + head;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const qreal height = rowHeight(table.rows[i]);
        const bool isLast = i + 1 == table.rows.size();
        // The totals do not stand alone on a page.
        const qreal needed = isLast && !table.totals.isEmpty() ? height + rowHeight({}) : height;
        if (y + needed > bottom && (i > first || m_pages.isEmpty())) {
            m_pages.append({first, i});
            first = i;
            y = runningHead + head;
        }
        y += height;
    }
    m_pages.append({first, table.rows.size()});
}

QRectF DocumentPainter::placed(qreal x, qreal y, qreal width, qreal height) const
{
    return {m_mirrored ? m_page.width() - x - width : x, y, width, height};
}

void DocumentPainter::text(QPainter &painter, const QRectF &place, const QString &what, bool trailing,
                           bool wraps) const
{
    const bool right = trailing != m_mirrored;
    const int flags = int(Qt::AlignAbsolute | Qt::AlignTop | (right ? Qt::AlignRight : Qt::AlignLeft));
    if (wraps || what.contains(u'\n')) {
        painter.drawText(place, flags | Qt::TextWordWrap, what);
        return;
    }
    const QString shown = QFontMetricsF(painter.font()).elidedText(what, Qt::ElideRight, place.width() + 0.5);
    painter.drawText(place, flags | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void DocumentPainter::line(QPainter &painter, qreal y, bool strong) const
{
    const Colors &c = Colors::light();
    painter.setPen(QPen(strong ? c.faint : c.line, 0.75));
    painter.drawLine(QPointF(0, y), QPointF(m_page.width(), y));
}

void DocumentPainter::paintPage(QPainter &painter, int page) const
{
    painter.save();
    painter.setLayoutDirection(m_mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal y = 0;
    if (page == 0) {
        y = paintHead(painter);
    } else {
        painter.setFont(m_small);
        painter.setPen(Colors::light().secondary);
        text(painter, placed(0, 0, m_page.width(), runningHead), m_document.title, false);
        y = runningHead;
    }
    if (hasTable()) {
        y = paintTableHead(painter, y);
        const auto [first, end] = m_pages.at(page);
        for (qsizetype i = first; i < end; ++i) {
            const qreal height = rowHeight(m_document.table.rows[i]);
            paintRow(painter, m_document.table.rows[i], y, height, m_body);
            y += height;
            line(painter, y);
        }
        if (page + 1 == pageCount() && !m_document.table.totals.isEmpty()) {
            line(painter, y, true);
            paintRow(painter, m_document.table.totals, y, rowHeight({}), m_strong);
        }
    }
    paintFoot(painter, page);
    painter.restore();
}

qreal DocumentPainter::paintHead(QPainter &painter) const
{
    const Colors &c = Colors::light();
    const qreal half = m_page.width() / 2;
    qreal y = qMax(lines(m_strong, m_document.shopName), lines(m_small, m_document.contactLines));
    if (y > 0) {
        painter.setFont(m_strong);
        painter.setPen(c.text);
        text(painter, placed(0, 0, half, y), m_document.shopName, false);
        painter.setFont(m_small);
        painter.setPen(c.secondary);
        text(painter, placed(half, 0, half, y), m_document.contactLines, true);
        line(painter, y + gap / 2);
        y += 2 * gap;
    }
    painter.setFont(m_title);
    painter.setPen(c.text);
    text(painter, placed(0, y, m_page.width(), lines(m_title, m_document.title)), m_document.title, false);
    y += lines(m_title, m_document.title);
    painter.setFont(m_body);
    painter.setPen(c.secondary);
    text(painter, placed(0, y, m_page.width(), lines(m_body, m_document.subtitle)), m_document.subtitle,
         false);
    y += lines(m_body, m_document.subtitle) + gap;
    if (m_document.drawing) {
        painter.save();
        m_document.drawing(painter, QRectF(0, y, m_page.width(), m_document.drawingHeight));
        painter.restore();
        y += m_document.drawingHeight + gap;
    }
    return y;
}

qreal DocumentPainter::paintTableHead(QPainter &painter, qreal y) const
{
    QStringList titles;
    for (const PrintColumn &column : m_document.table.columns)
        titles << column.title;
    const qreal height = QFontMetricsF(m_strong).height() + 2 * rowPadding;
    paintRow(painter, titles, y, height, m_strong);
    line(painter, y + height, true);
    return y + height;
}

void DocumentPainter::paintRow(QPainter &painter, const QStringList &row, qreal y, qreal height,
                               const QFont &font) const
{
    painter.setFont(font);
    painter.setPen(Colors::light().text);
    qreal x = 0;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const PrintColumn &column = m_document.table.columns[i];
        // A number keeps its gap before it, a text behind it: the outer edges stay straight.
        const qreal start = column.number ? cellGap : 0;
        text(painter, placed(x + start, y + rowPadding, m_widths[i] - cellGap, height - 2 * rowPadding),
             row.value(i), column.number, column.wraps);
        x += m_widths[i];
    }
}

void DocumentPainter::paintFoot(QPainter &painter, int page) const
{
    painter.setFont(m_small);
    painter.setPen(Colors::light().secondary);
    const qreal height = QFontMetricsF(m_small).height();
    const qreal y = m_page.height() - height;
    text(painter, placed(0, y, m_page.width() * 0.7, height), m_document.printedOn, false);
    text(painter, placed(m_page.width() * 0.7, y, m_page.width() * 0.3, height),
         pageOf(page, pageCount(), m_formats), true);
}

QString DocumentPainter::pageOf(int page, int count, const Formats &formats)
{
    // In the language of the paper, which need not be that of the window.
    const QString words =
        Wording(formats.language())
            .word("tefter::DocumentPainter",
                  QStringLiteral(QT_TRANSLATE_NOOP("tefter::DocumentPainter", "Page %1 of %2")));
    return words.arg(formats.number(page + 1), formats.number(count));
}

} // namespace tefter
