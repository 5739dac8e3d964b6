// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/DocumentPainter.h"

#include "core/base/Formats.h"
#include "tests/support/Catch.h"
#include "ui/print/ReportPrinter.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace tefter;

namespace {

constexpr QSizeF paper(680, 1000);

PrintDocument documentOf(int rows)
{
    PrintDocument document;
    document.title = QStringLiteral("Sales history");
    document.shopName = QStringLiteral("Tea");
    document.contactLines = QStringLiteral("Kypseli 1\n210 1234567");
    document.table.columns = {{QStringLiteral("Name"), false, true}, {QStringLiteral("Sum"), true, false}};
    for (int i = 0; i < rows; ++i)
        document.table.rows << QStringList{QStringLiteral("Row %1").arg(i), QString::number(i)};
    document.table.totals = {QStringLiteral("Total"), QStringLiteral("1")};
    return document;
}

/// How much ink lies in a part of the page.
int inkIn(const QImage &image, const QRect &part)
{
    int ink = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            ink += image.pixelColor(x, y).lightness() < 160;
    return ink;
}

} // namespace

TEST_CASE("Every row stands on exactly one page", "[print]")
{
    const Formats formats(Language::English);
    for (const int rows : {0, 1, 30, 200}) {
        CAPTURE(rows);
        const DocumentPainter painter(documentOf(rows), formats, paper);
        qsizetype next = 0;
        for (int page = 0; page < painter.pageCount(); ++page) {
            CHECK(painter.rowsOn(page).first == next);
            next = painter.rowsOn(page).second;
        }
        CHECK(next == rows);
        CHECK((painter.pageCount() > 1) == (rows == 200)); // how many depends on the fonts of the machine
    }
}

TEST_CASE("A long text makes its row higher instead of being cut", "[print]")
{
    const Formats formats(Language::English);
    PrintDocument document = documentOf(30);
    for (QStringList &row : document.table.rows)
        row[0] = QStringLiteral("word ").repeated(120);
    CHECK(DocumentPainter(document, formats, paper).pageCount() > 2);
}

TEST_CASE("From right to left the page is mirrored", "[print]")
{
    for (const Language language : {Language::English, Language::Persian}) {
        const Formats formats(language);
        const DocumentPainter pages(documentOf(2), formats, paper);
        QImage image(paper.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paintPage(painter, 0);
        painter.end();
        // The title stands alone in its line, at the leading edge.
        const int left = inkIn(image, QRect(0, 66, 200, 24));
        const int right = inkIn(image, QRect(479, 66, 200, 24));
        CHECK((language == Language::English ? left > right : right > left));
    }
}

TEST_CASE("A PDF appears whole or not at all", "[print]")
{
    const QTemporaryDir folder;
    const Formats formats(Language::English);
    const QString path = folder.filePath(QStringLiteral("r.pdf"));
    REQUIRE(ReportPrinter(formats).savePdf(documentOf(80), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF"));
    const auto count = QRegularExpression(QStringLiteral("/Count (\\d+)")).match(QString::fromLatin1(bytes));
    CHECK(count.captured(1).toInt() > 1);

    const auto nowhere =
        ReportPrinter(formats).savePdf(documentOf(1), folder.filePath(QStringLiteral("no/r.pdf")));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().cause == Cause::CannotWrite);
}
