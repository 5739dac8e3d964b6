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

QPageLayout usualLayout()
{
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Millimeter);
}

Result<void> savePdf(const QString &path, const QString &title, const Paint &paint, const QPageLayout &layout)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Cause::CannotWrite, {path, file.errorString()});
    bool painted = false;
    {
        QPdfWriter pdf(&file);
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Tefter"));
        pdf.setPageLayout(layout);
        painted = paint(pdf);
    }
    if (!painted || !file.commit())
        return failure(Cause::CannotWrite, {path, file.errorString()});
    return {};
}

bool print(const QString &title, QWidget *parent, const Paint &paint, const QPageLayout &layout)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageSize(layout.pageSize());
    if (!choosePrinter(printer, title, parent))
        return false;
    // The size of the paper is the person's to choose now; labels have theirs, to the edge.
    if (layout.margins().isNull()) {
        printer.setFullPage(true);
        printer.setPageSize(layout.pageSize());
    } else {
        printer.setPageMargins(layout.margins(), QPageLayout::Millimeter);
    }
    return paint(printer);
}

} // namespace tefter::paper
