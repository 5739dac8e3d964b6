// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QPrinter;

namespace tefter {

/// Which printer, and how many copies; or a PDF file. Where Qt has no dialog of the system to show, its own
/// one looks into the files of the home folder, by which an open shop loses its locks (see FileChoice).
class PrinterChoice : public QDialog
{
    Q_OBJECT
public:
    explicit PrinterChoice(const QString &title, QWidget *parent = nullptr);

    /// Sets the printer as was chosen, and asks where the PDF file is to be; false where there is none.
    bool takeTo(QPrinter &printer);

private:
    void showCopies();
    bool isFile() const;

    const QString m_title;
    QComboBox *m_printers;
    QComboBox *m_copies;
};

} // namespace tefter
