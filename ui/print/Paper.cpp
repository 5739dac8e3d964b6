// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/Paper.h"

#include <QPageLayout>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
#include <QPrintDialog>
#else
#include "ui/print/PrinterChoice.h"
#endif

namespace tefter::paper {

namespace {

constexpr QMarginsF margins(16, 14, 16, 12); // millimetres

void layOut(QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(margins, QPageLayout::Millimeter);
}

bool choosePrinter(QPrinter &printer, const QString &title, QWidget *parent)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(title)
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    return dialog.exec() == QDialog::Accepted;
#else
    PrinterChoice dialog(title, parent);
    return dialog.exec() == QDialog::Accepted && dialog.takeTo(printer);
#endif
}

} // namespace

Result<void> savePdf(const QString &path, const QString &title, const Paint &paint)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Cause::CannotWrite, {path, file.errorString()});
    bool painted = false;
    {
        QPdfWriter pdf(&file);
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Tefter"));
        layOut(pdf);
        painted = paint(pdf);
    }
    if (!painted || !file.commit())
        return failure(Cause::CannotWrite, {path, file.errorString()});
    return {};
}

bool print(const QString &title, QWidget *parent, const Paint &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!choosePrinter(printer, title, parent))
        return false;
    // The size of the paper is the person's to choose now.
    printer.setPageMargins(margins, QPageLayout::Millimeter);
    return paint(printer);
}

} // namespace tefter::paper
