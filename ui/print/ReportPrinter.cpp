// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ReportPrinter.h"

#include "core/base/Formats.h"
#include "ui/print/DocumentPainter.h"
#include "ui/print/Paper.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace tefter {

namespace {

constexpr qreal unitsPerInch = 96;

} // namespace

bool ReportPrinter::paint(const PrintDocument &document, QPagedPaintDevice &device) const
{
    const QRectF inches = device.pageLayout().paintRect(QPageLayout::Inch);
    const DocumentPainter pages(document, m_formats, inches.size() * unitsPerInch);
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

Result<void> ReportPrinter::savePdf(const PrintDocument &document, const QString &path) const
{
    return paper::savePdf(path, document.title,
                          [&](QPagedPaintDevice &device) { return paint(document, device); });
}

bool ReportPrinter::print(const PrintDocument &document, QWidget *parent) const
{
    return paper::print(document.title, parent,
                        [&](QPagedPaintDevice &device) { return paint(document, device); });
}

} // namespace tefter
