// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrinterChoice.h"

#include "tests/support/Catch.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("what is printed can go into a PDF file, and nothing looks into the files meanwhile", "[ui][print]")
{
    const QTemporaryDir folder;
    PrinterChoice choice(u"Maria: her page"_s);
    CHECK(choice.findChildren<QFileSystemModel *>().isEmpty());
    auto *printers = choice.findChild<QComboBox *>();
    REQUIRE(printers);
    printers->setCurrentIndex(printers->findData(QString()));
    CHECK(printers->currentText() == u"PDF file…");
    QPrinter printer;
    const auto answer = [&](const QString &path) {
        QTimer::singleShot(0, qApp, [path] {
            QFileDialog *dialog = nullptr;
            REQUIRE(QTest::qWaitFor([&] {
                dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
                return dialog != nullptr;
            }));
            if (path.isEmpty())
                return dialog->reject();
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
            static_cast<QDialog *>(dialog)->accept();
        });
        return choice.takeTo(printer);
    };
    CHECK_FALSE(answer({}));
    const QString path = folder.filePath(u"page.pdf"_s);
    CHECK(answer(path));
    CHECK(printer.outputFileName() == path);
    CHECK(printer.outputFormat() == QPrinter::PdfFormat);
}
