// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/BarcodeImage.h"

#include "core/catalogue/Barcode.h"

#include <QPainter>

#include <zint.h>

#include <memory>

namespace tefter {

namespace {

struct SymbolDeleter
{
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};

struct Bars
{
    int symbology = BARCODE_CODE128;
    QByteArray text;
};

/// The check digit is reckoned anew where it is right.
Bars barsOf(const QString &barcode)
{
    if (!wantedCheckDigit(barcode) || hasWrongCheckDigit(barcode))
        return {BARCODE_CODE128, barcode.toLatin1()};
    const bool isUpc = barcodeKindOf(barcode) == BarcodeKind::UpcA;
    return {isUpc ? BARCODE_UPCA : BARCODE_EANX, barcode.chopped(1).toLatin1()};
}

} // namespace

std::optional<BarcodeImage> BarcodeImage::of(const QString &barcode)
{
    const bool isPlain = wantedCheckDigit(barcode) || barcodeKindOf(barcode) == BarcodeKind::Code128;
    if (!isPlain)
        return std::nullopt;
    const std::unique_ptr<zint_symbol, SymbolDeleter> symbol(ZBarcode_Create());
    if (!symbol)
        return std::nullopt;
    const Bars bars = barsOf(barcode);
    symbol->symbology = bars.symbology;
    symbol->show_hrt = 0;
    symbol->output_options |= BARCODE_QUIET_ZONES;
    const auto *text = reinterpret_cast<const unsigned char *>(bars.text.constData());
    if (ZBarcode_Encode_and_Buffer_Vector(symbol.get(), text, static_cast<int>(bars.text.size()), 0) >=
            ZINT_ERROR ||
        !symbol->vector || symbol->vector->width <= 0)
        return std::nullopt;
    BarcodeImage image;
    const qreal width = static_cast<qreal>(symbol->vector->width);
    qreal narrowest = width;
    for (const zint_vector_rect *bar = symbol->vector->rectangles; bar; bar = bar->next) {
        narrowest = qMin(narrowest, static_cast<qreal>(bar->width));
        image.m_bars.append(
            {static_cast<qreal>(bar->x) / width, 0, static_cast<qreal>(bar->width) / width, 1});
    }
    image.m_modules = qRound(width / narrowest);
    return image;
}

void BarcodeImage::paint(QPainter &painter, const QRectF &place) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (const QRectF &bar : m_bars)
        painter.drawRect(QRectF(place.x() + bar.x() * place.width(), place.y(), bar.width() * place.width(),
                                place.height()));
    painter.restore();
}

} // namespace tefter
