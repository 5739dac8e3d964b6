// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrinterChoice.h"

#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/FileChoice.h"
#include "ui/common/FileName.h"
#include "ui/common/FormLayout.h"

#include <QComboBox>
#include <QDir>
#include <QLocale>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>

namespace tefter {

namespace {
constexpr int mostCopies = 20;
}

PrinterChoice::PrinterChoice(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_title(title)
    , m_printers(new QComboBox)
    , m_copies(new QComboBox)
{
    //: the title of a dialog
    auto *column = new DialogColumn(this, tr("Print"));
    const QStringList names = QPrinterInfo::availablePrinterNames();
    for (const QString &name : names)
        m_printers->addItem(QPrinterInfo::printerInfo(name).description(), name);
    //: what can be chosen in place of a printer
    m_printers->addItem(tr("PDF file…"), QString());
    m_printers->setCurrentIndex(qMax(0, m_printers->findData(QPrinterInfo::defaultPrinterName())));
    for (int copies = 1; copies <= mostCopies; ++copies)
        m_copies->addItem(QLocale().toString(copies), copies);
    auto *form = new FormLayout;
    form->addRow(tr("Printer"), m_printers);
    form->addRow(tr("Copies"), m_copies);
    column->addLayout(form);
    //: what the button does
    auto *print = new QPushButton(tr("Print"));
    column->addLayout(new DialogFoot(this, print));
    connect(print, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_printers, &QComboBox::currentIndexChanged, this, &PrinterChoice::showCopies);
    showCopies();
}

bool PrinterChoice::isFile() const
{
    return m_printers->currentData().toString().isEmpty();
}

void PrinterChoice::showCopies()
{
    m_copies->setEnabled(!isFile());
}

bool PrinterChoice::takeTo(QPrinter &printer)
{
    if (!isFile()) {
        const QString name = m_printers->currentData().toString();
        printer.setPrinterName(name);
        if (const QPageSize usual = QPrinterInfo::printerInfo(name).defaultPageSize(); usual.isValid())
            printer.setPageSize(usual);
        printer.setCopyCount(m_copies->currentData().toInt());
        return true;
    }
    const QString path =
        fileChoice::toSave(parentWidget(), tr("Where to write the file"),
                           QDir(documentsFolder()).filePath(fileNameOf(m_title) + QStringLiteral(".pdf")),
                           QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return false;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    return true;
}

} // namespace tefter
