// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <functional>

class QWidget;

namespace tefter::paper {

/// Paints all pages onto a device that has its size and its margins; false where it did not take the paint.
using Paint = std::function<bool(QPagedPaintDevice &)>;

/// A4 with the margins of documents.
QPageLayout usualLayout();

/// A PDF with text that can be selected and searched. The file appears under its name only when it is whole.
/// Cause::CannotWrite.
Result<void> savePdf(const QString &path, const QString &title, const Paint &paint,
                     const QPageLayout &layout = usualLayout());

/// Asks for the printer; whether it was printed.
bool print(const QString &title, QWidget *parent, const Paint &paint,
           const QPageLayout &layout = usualLayout());

/// Paints every page of a layout that `layOut` makes for the size of the paper; its unit is 1/96 inch.
template <class LayOut>
bool paintPages(QPagedPaintDevice &device, LayOut layOut)
{
    constexpr qreal unitsPerInch = 96;
    const auto pages = layOut(device.pageLayout().paintRect(QPageLayout::Inch).size() * unitsPerInch);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.resetTransform();
        painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
        pages.paintPage(painter, page);
    }
    return painter.end();
}

} // namespace tefter::paper
