// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ReportPrinter.h"

#include "ui/print/DocumentPainter.h"
#include "ui/print/Paper.h"

namespace tefter {

bool ReportPrinter::paint(const PrintDocument &document, QPagedPaintDevice &device) const
{
    return paper::paintPages(device, [&](QSizeF page) { return DocumentPainter(document, m_formats, page); });
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
