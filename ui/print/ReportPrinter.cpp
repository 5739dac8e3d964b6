// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ReportPrinter.h"

#include "core/base/Formats.h"
#include "ui/print/DocumentPainter.h"

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace tefter {

namespace {

constexpr QMarginsF margins(16, 14, 16, 12); // millimetres
constexpr qreal unitsPerInch = 96;

} // namespace

bool ReportPrinter::paint(const PrintDocument &document, QPagedPaintDevice &device) const
{
    device.setPageMargins(margins, QPageLayout::Millimeter);
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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Cause::CannotWrite, {path, file.errorString()});
    bool painted = false;
    {
        QPdfWriter pdf(&file);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setTitle(document.title);
        pdf.setCreator(QStringLiteral("Tefter"));
        painted = paint(document, pdf);
    }
    if (!painted || !file.commit())
        return failure(Cause::CannotWrite, {path, file.errorString()});
    return {};
}

bool ReportPrinter::print(const PrintDocument &document, QWidget *parent) const
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    return paint(document, printer);
}

} // namespace tefter
