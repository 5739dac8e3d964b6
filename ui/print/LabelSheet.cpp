// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/LabelSheet.h"

#include "ui/print/BarcodeImage.h"
#include "ui/print/PaperFont.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace tefter {

namespace {

constexpr qreal perMillimetre = 96 / 25.4;
constexpr qreal padding = 2.2 * perMillimetre;
constexpr int smallestFont = 6;
constexpr qreal nameShare = 0.125;   ///< of the height of a label, a line of its name
constexpr qreal priceShare = 0.23;   ///< its price
constexpr qreal smallShare = 0.085;  ///< what stands beside them
constexpr qreal addressShare = 0.16; ///< a line of an address
constexpr qreal barsShare = 0.56;    ///< of its width
constexpr qreal strokeWidth = 0.7;   ///< through an old price
constexpr qreal widestModule = 1.25; ///< of a bar: wider ones only take room

int fontPixels(qreal height, qreal share)
{
    return qMax(smallestFont, static_cast<int>(height * share));
}

/// The largest font not above `pixels` in which a word still fits.
QFont fittingFont(const QString &text, int pixels, qreal width, bool heavy)
{
    QFont font = paperFont(pixels, heavy);
    while (pixels > smallestFont && QFontMetricsF(font).horizontalAdvance(text) > width)
        font = paperFont(--pixels, heavy);
    return font;
}

/// At most two lines, the second one cut with "…"; how high they are.
qreal paintLines(QPainter &painter, const QString &text, const QFont &font, const QRectF &place, int most)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    QTextLayout lines(text, font);
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WordWrap);
    lines.setTextOption(option);
    lines.beginLayout();
    qreal y = place.top();
    for (int i = 0; i < most; ++i) {
        QTextLine line = lines.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        const bool isLast = i == most - 1;
        const QString words =
            isLast ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, place.width())
                   : text.mid(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QRectF(place.left(), y, place.width(), metrics.height()),
                         static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, words);
        y += metrics.height();
    }
    lines.endLayout();
    return y - place.top();
}

} // namespace

LabelSheet::LabelSheet(QList<Label> labels, const LabelLayout &layout, int copies, int first)
    : m_labels(std::move(labels))
    , m_layout(layout)
    , m_copies(qMax(1, copies))
    , m_first(layout.isRoll() ? 0 : qBound(0, first, layout.perPage() - 1))
    , m_mirrored(QGuiApplication::isRightToLeft())
{
}

int LabelSheet::pageCount() const
{
    return m_layout.pagesFor(m_labels.size() * m_copies, m_first);
}

QSizeF LabelSheet::pageSize() const
{
    return m_layout.page * perMillimetre;
}

QRectF LabelSheet::placeOf(int place) const
{
    const int row = place / m_layout.columns;
    const int column = place % m_layout.columns;
    const QPointF corner(m_layout.first.x() + column * (m_layout.label.width() + m_layout.gap.width()),
                         m_layout.first.y() + row * (m_layout.label.height() + m_layout.gap.height()));
    return QRectF(corner * perMillimetre, m_layout.label * perMillimetre);
}

void LabelSheet::paintPage(QPainter &painter, int page) const
{
    const int perPage = m_layout.perPage();
    const int all = static_cast<int>(m_labels.size()) * m_copies;
    painter.save();
    painter.setLayoutDirection(m_mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setPen(Qt::black);
    for (int place = 0; place < perPage; ++place) {
        const int label = page * perPage + place - m_first;
        if (label >= 0 && label < all)
            paintLabel(painter, m_labels[label / m_copies], placeOf(place));
    }
    painter.restore();
}

void LabelSheet::paintLabel(QPainter &painter, const Label &label, const QRectF &place) const
{
    const QRectF inner = place.adjusted(padding, padding, -padding, -padding);
    const qreal height = inner.height();
    painter.save();
    painter.setClipRect(place);
    if (!label.lines.isEmpty()) {
        paintAddress(painter, label, inner);
        painter.restore();
        return;
    }
    const QFont small = paperFont(fontPixels(height, smallShare));
    qreal top = inner.top();
    top += paintLines(painter, label.name, paperFont(fontPixels(height, nameShare), true), inner,
                      label.variant.isEmpty() ? 2 : 1);
    if (!label.variant.isEmpty())
        top += paintLines(painter, label.variant, paperFont(fontPixels(height, nameShare)),
                          QRectF(inner.left(), top, inner.width(), height), 1);
    qreal bottom = inner.bottom();
    if (!label.lowest.isEmpty()) {
        const bool fits =
            QFontMetricsF(paperFont(smallestFont)).horizontalAdvance(label.lowest) <= inner.width();
        const QString &lowest = fits || label.lowestShort.isEmpty() ? label.lowest : label.lowestShort;
        const QFont font = fittingFont(lowest, small.pixelSize(), inner.width(), false);
        bottom -= QFontMetricsF(font).height();
        paintLines(painter, lowest, font, QRectF(inner.left(), bottom, inner.width(), height), 1);
    }
    const QRectF below(inner.left(), top + 2, inner.width(), bottom - top - 3);
    const qreal bars = paintBars(painter, label, below);
    const QRectF beside(m_mirrored ? below.left() : below.left() + bars, below.top(), below.width() - bars,
                        below.height());
    paintPrice(painter, label, beside);
    painter.restore();
}

/// In the middle of the height, each line as large as the longest one allows.
void LabelSheet::paintAddress(QPainter &painter, const Label &label, const QRectF &place) const
{
    const auto lines = static_cast<int>(label.lines.size()) + 1;
    int pixels = fontPixels(place.height(), addressShare);
    for (const QString &line : label.lines)
        pixels = fittingFont(line, pixels, place.width(), false).pixelSize();
    while (pixels > smallestFont && lines * QFontMetricsF(paperFont(pixels)).height() > place.height())
        --pixels;
    const QFont heavy = fittingFont(label.name, pixels, place.width(), true);
    const QFont plain = paperFont(pixels);
    const qreal high = QFontMetricsF(plain).height();
    qreal y = place.center().y() - lines * high / 2;
    y += paintLines(painter, label.name, heavy, QRectF(place.left(), y, place.width(), high), 1);
    for (const QString &line : label.lines)
        y += paintLines(painter, line, plain, QRectF(place.left(), y, place.width(), high), 1);
}

/// On the leading side; how wide they are, with the room behind them.
qreal LabelSheet::paintBars(QPainter &painter, const Label &label, const QRectF &place) const
{
    const auto bars = label.barcode.isEmpty() ? std::nullopt : BarcodeImage::of(label.barcode);
    if (!bars)
        return 0;
    const qreal room = label.price.isEmpty() ? place.width() : place.width() * barsShare;
    const qreal width = qMin(room, bars->modules() * widestModule);
    const QFont font = fittingFont(label.barcode, fontPixels(place.height(), 0.15), width, false);
    const qreal textHeight = QFontMetricsF(font).height();
    const qreal left = m_mirrored ? place.right() - width : place.left();
    bars->paint(painter, QRectF(left, place.top(), width, place.height() - textHeight));
    painter.setFont(font);
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(QRectF(left, place.bottom() - textHeight, width, textHeight),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, label.barcode);
    painter.restore();
    return width + padding / 2;
}

/// At the trailing edge, with the old price above it.
void LabelSheet::paintPrice(QPainter &painter, const Label &label, const QRectF &place) const
{
    const qreal height = m_layout.label.height() * perMillimetre;
    const QFont font = fittingFont(label.price, fontPixels(height, priceShare), place.width(), true);
    const qreal high = QFontMetricsF(font).height();
    const int flags = static_cast<int>(Qt::AlignTrailing | Qt::AlignBottom) | Qt::TextSingleLine;
    painter.setFont(font);
    painter.drawText(place, flags, label.price);
    if (label.oldPrice.isEmpty())
        return;
    painter.setFont(fittingFont(label.oldPrice, fontPixels(height, 0.12), place.width(), false));
    QRectF old;
    painter.drawText(place.adjusted(0, 0, 0, -high * 0.9), flags, label.oldPrice, &old);
    // A thin slope over the digits leaves them readable, unlike a bar through their middle.
    painter.setPen(QPen(Qt::black, strokeWidth));
    painter.drawLine(QPointF(old.left(), old.bottom() - old.height() * 0.2),
                     QPointF(old.right(), old.top() + old.height() * 0.2));
}

} // namespace tefter
