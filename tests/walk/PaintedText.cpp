// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/PaintedText.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace tefter::test {

namespace {

/// Paints nothing; remembers the texts.
class TextEngine : public QPaintEngine
{
public:
    explicit TextEngine(QList<PaintedText> &texts)
        : QPaintEngine(AllFeatures)
        , m_texts(texts)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawRects(const QRect *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawEllipse(const QRectF &) override {}
    void drawEllipse(const QRect &) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawPoints(const QPoint *, int) override {}

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QString text = item.text();
        const bool hasInk = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
            return !c.isSpace() && c.category() != QChar::Other_Format;
        });
        if (!hasInk)
            return;
        const QFontMetricsF metrics(item.font());
        const QRectF ink = metrics.tightBoundingRect(text);
        const auto last = std::find_if(text.crbegin(), text.crend(), [](QChar c) { return !c.isSpace(); });
        const qreal space = metrics.horizontalAdvance(u' ') * double(last - text.crbegin());
        const qreal indent = item.renderFlags() & QTextItem::RightToLeft ? space : 0;
        // The height of the ink, the width that the layout gave it: joined letters are narrower than alone.
        const QRectF glyphs(at.x() + indent, at.y() + ink.top(), item.width() - space, ink.height());
        const QTransform toWidget = painter()->combinedTransform();
        m_texts.append(
            {text, toWidget.mapRect(glyphs),
             painter()->hasClipping() ? toWidget.mapRect(painter()->clipBoundingRect()) : QRectF()});
    }

private:
    QList<PaintedText> &m_texts;
};

class TextDevice : public QPaintDevice
{
public:
    TextDevice(const QSize &size, QList<PaintedText> &texts)
        : m_engine(texts)
        , m_size(size)
    {
    }

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    mutable TextEngine m_engine;
    QSize m_size;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget &widget)
{
    QList<PaintedText> texts;
    TextDevice device(widget.size(), texts);
    widget.render(&device, QPoint(), QRegion(), QWidget::RenderFlags());
    const QRectF whole(QPointF(), widget.size());
    for (PaintedText &one : texts)
        one.clip = one.clip.isNull() ? whole : one.clip & whole;
    return texts;
}

} // namespace tefter::test
