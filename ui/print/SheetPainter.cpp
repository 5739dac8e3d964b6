// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/SheetPainter.h"

#include "core/base/Formats.h"
#include "ui/common/Theme.h"
#include "ui/print/DocumentPainter.h"
#include "ui/print/PaperFont.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace tefter {

namespace {

constexpr qreal sheetPadding = 4; ///< above and below a row
constexpr qreal sheetGap = 14;    ///< between columns
constexpr qreal titleGap = 18;    ///< above a title
constexpr qreal sheetFoot = 26, sheetRunningHead = 26;
constexpr qreal pictureHeight = 110;
constexpr qreal captionShare = 0.26; ///< of a table without heads

/// A text in lines of this width.
QStringList wrapped(const QString &text, const QFont &font, qreal width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(1.0, width));
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace

SheetPainter::SheetPainter(PrintSheet sheet, const Formats &formats, QSizeF page)
    : m_sheet(std::move(sheet))
    , m_formats(formats)
    , m_page(page)
    , m_mirrored(formats.isRightToLeft())
    , m_title(paperFont(20, true))
    , m_heading(paperFont(13, true))
    , m_body(paperFont(11))
    , m_small(paperFont(10))
{
    layOut();
}

const QFont &SheetPainter::fontOf(Kind kind) const
{
    return kind == Kind::Title ? m_heading : kind == Kind::Head ? m_small : m_body;
}

qreal SheetPainter::headHeight() const
{
    const qreal words = QFontMetricsF(m_title).lineSpacing() + QFontMetricsF(m_body).lineSpacing();
    return m_sheet.picture.isNull() ? words : qMax(words, pictureHeight);
}

/// Where the blocks of a page end.
qreal SheetPainter::room() const
{
    return m_page.height() - sheetFoot;
}

/// Each column gets what its texts need; those that need more than an even part share what is left, and the
/// last one takes the rest of the width.
QList<qreal> SheetPainter::widthsOf(const PrintSection &section) const
{
    if (section.heads.isEmpty())
        return {captionShare * m_page.width(), (1 - captionShare) * m_page.width()};
    const qsizetype count = section.heads.size();
    QList<qreal> wanted(count, 0);
    const auto see = [&](const QStringList &cells, const QFont &font) {
        const QFontMetricsF metrics(font);
        for (qsizetype i = 0; i < qMin(count, cells.size()); ++i) {
            const QStringList lines = cells[i].split(u'\n');
            for (const QString &line : lines)
                wanted[i] = qMax(wanted[i], metrics.horizontalAdvance(line) + sheetGap + 1);
        }
    };
    see(section.heads, m_small);
    for (const QStringList &row : section.rows)
        see(row, m_body);
    qreal left = m_page.width();
    QList<qreal> widths(count, 0);
    qsizetype open = count;
    for (bool isSettling = true; isSettling;) {
        isSettling = false;
        const qreal part = left / qreal(qMax<qsizetype>(1, open));
        for (qsizetype i = 0; i < count; ++i) {
            if (widths[i] == 0 && wanted[i] <= part) {
                widths[i] = qMax(1.0, wanted[i]);
                left -= widths[i];
                --open;
                isSettling = true;
            }
        }
    }
    for (qreal &width : widths)
        width = width == 0 ? left / qreal(open) : width;
    if (open == 0)
        widths.last() += left;
    return widths;
}

qreal SheetPainter::heightOf(Kind kind, const Cells &cells) const
{
    qsizetype lines = 1;
    for (const QStringList &cell : cells)
        lines = qMax(lines, cell.size());
    const qreal above = kind == Kind::Title ? titleGap : 0;
    return above + qreal(lines) * QFontMetricsF(fontOf(kind)).lineSpacing() + 2 * sheetPadding;
}

SheetPainter::Block SheetPainter::block(Kind kind, qsizetype section, const QStringList &texts) const
{
    Block block{kind, section, {}, 0};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const qreal width =
            kind == Kind::Title ? m_page.width() : m_widths[section].value(i, sheetGap + 1) - sheetGap;
        block.cells << wrapped(texts[i], fontOf(kind), width);
    }
    block.height = heightOf(kind, block.cells);
    return block;
}

void SheetPainter::beginPage()
{
    m_y = m_pages.isEmpty() ? headHeight() : sheetRunningHead;
    m_pages.append(QList<Block>());
}

void SheetPainter::place(const Block &block, qreal below)
{
    const bool isBegun = !m_pages.last().isEmpty();
    if (m_y + block.height + below > room() && isBegun) {
        beginPage();
        // The rows of a table that goes on stand under its heads again.
        const QStringList &heads = m_sheet.sections[block.section].heads;
        if (block.kind == Kind::Row && !heads.isEmpty())
            place(this->block(Kind::Head, block.section, heads), 0);
    }
    if (block.kind == Kind::Row && m_y + block.height > room() && block.height > room() / 2)
        return placeInParts(block);
    m_pages.last().append(block);
    m_y += block.height;
}

/// A row that is higher than a page goes on where the page ends.
void SheetPainter::placeInParts(const Block &whole)
{
    const qreal spacing = QFontMetricsF(m_body).lineSpacing();
    qsizetype lines = 0;
    for (const QStringList &cell : whole.cells)
        lines = qMax(lines, cell.size());
    for (qsizetype from = 0; from < lines;) {
        auto fitting = static_cast<qsizetype>((room() - m_y - 2 * sheetPadding) / spacing);
        if (fitting < 2 && !m_pages.last().isEmpty()) {
            beginPage();
            continue;
        }
        fitting = qBound<qsizetype>(1, fitting, lines - from);
        Block part{Kind::Row, whole.section, {}, 0};
        for (const QStringList &cell : whole.cells)
            part.cells << cell.mid(from, fitting);
        part.height = heightOf(Kind::Row, part.cells);
        m_pages.last().append(part);
        m_y += part.height;
        from += fitting;
    }
}

void SheetPainter::layOutSection(qsizetype number)
{
    const PrintSection &section = m_sheet.sections[number];
    const Block title = block(Kind::Title, number, {section.title});
    const Block head = block(Kind::Head, number, section.heads);
    const qreal heads = section.heads.isEmpty() ? 0 : head.height;
    const qreal first =
        section.rows.isEmpty() ? 0 : qMin(block(Kind::Row, number, section.rows.first()).height, room() / 2);
    place(title, heads + first);
    if (heads > 0)
        place(head, first);
    for (const QStringList &row : section.rows)
        place(block(Kind::Row, number, row), 0);
}

void SheetPainter::layOut()
{
    beginPage();
    for (qsizetype i = 0; i < m_sheet.sections.size(); ++i) {
        m_widths << widthsOf(m_sheet.sections[i]);
        layOutSection(i);
    }
}

QStringList SheetPainter::textsOn(int page) const
{
    QStringList texts;
    for (const Block &block : m_pages.at(page)) {
        for (const QStringList &cell : block.cells)
            texts += cell;
    }
    return texts;
}

void SheetPainter::text(QPainter &painter, qreal x, qreal y, qreal width, const QString &line,
                        const QFont &font, bool trailing) const
{
    painter.setFont(font);
    const bool right = trailing != m_mirrored;
    const QRectF at(m_mirrored ? m_page.width() - x - width : x, y, width, QFontMetricsF(font).lineSpacing());
    const auto align = Qt::AlignAbsolute | Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
    painter.drawText(at, static_cast<int>(align | Qt::Alignment()) | Qt::TextSingleLine | Qt::TextDontClip,
                     line);
}

void SheetPainter::paintHead(QPainter &painter) const
{
    const qreal spacing = QFontMetricsF(m_title).lineSpacing();
    painter.setPen(Colors::light().text);
    text(painter, 0, 0, m_page.width(), m_sheet.title, m_title);
    painter.setPen(Colors::light().secondary);
    text(painter, 0, spacing, m_page.width(), m_sheet.subtitle, m_body);
    if (m_sheet.picture.isNull())
        return;
    const QSizeF size =
        QSizeF(m_sheet.picture.size()).scaled(m_page.width() / 3, pictureHeight, Qt::KeepAspectRatio);
    const qreal x = m_mirrored ? 0 : m_page.width() - size.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(QPointF(x, 0), size), m_sheet.picture);
}

void SheetPainter::paintBlock(QPainter &painter, const Block &block, qreal y) const
{
    const Colors &c = Colors::light();
    const QFont &font = fontOf(block.kind);
    const qreal spacing = QFontMetricsF(font).lineSpacing();
    const bool isCaptioned = m_sheet.sections[block.section].heads.isEmpty();
    qreal x = 0;
    for (qsizetype i = 0; i < block.cells.size(); ++i) {
        const bool isGrey = block.kind == Kind::Head || (block.kind == Kind::Row && isCaptioned && i == 0);
        painter.setPen(isGrey ? c.secondary : c.text);
        const qreal width = block.kind == Kind::Title ? m_page.width() : m_widths[block.section].value(i);
        qreal at = y + sheetPadding + (block.kind == Kind::Title ? titleGap : 0);
        for (const QString &line : block.cells[i]) {
            text(painter, x, at, width - sheetGap, line, font);
            at += spacing;
        }
        x += width;
    }
    painter.setPen(QPen(block.kind == Kind::Row ? c.line : c.faint, 0.75));
    const qreal bottom = y + block.height;
    if (block.kind != Kind::Title || isCaptioned)
        painter.drawLine(QPointF(0, bottom), QPointF(m_page.width(), bottom));
}

void SheetPainter::paintPage(QPainter &painter, int page) const
{
    painter.save();
    painter.setLayoutDirection(m_mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Colors::light().secondary);
    if (page == 0)
        paintHead(painter);
    else
        text(painter, 0, 0, m_page.width(), m_sheet.title, m_small);
    qreal y = page == 0 ? headHeight() : sheetRunningHead;
    for (const Block &block : m_pages.at(page)) {
        paintBlock(painter, block, y);
        y += block.height;
    }
    painter.setPen(Colors::light().secondary);
    const qreal foot = m_page.height() - QFontMetricsF(m_small).lineSpacing();
    text(painter, 0, foot, m_page.width(), DocumentPainter::pageOf(page, pageCount(), m_formats), m_small,
         true);
    painter.restore();
}

} // namespace tefter
