// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/DocumentPainter.h"

#include "core/base/Formats.h"
#include "tests/support/Catch.h"
#include "ui/print/ReportPrinter.h"

#include <QApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
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

QFontMetricsF metricsOf(int pixels, bool heavy = false)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(heavy ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return QFontMetricsF(font);
}

/// How many pages documentOf(rows) takes on the paper, reckoned by division: the fonts of the machine give
/// the height of a line, the layout says what else stands on a page.
int pagesFor(int rows)
{
    constexpr qreal padding = 10, foot = 30, runningHead = 24, gap = 12;
    const qreal row = metricsOf(11).height() + padding;
    const qreal tableHead = metricsOf(11, true).height() + padding;
    const qreal contact = qMax(metricsOf(11, true).lineSpacing(), 2 * metricsOf(10).lineSpacing());
    const qreal head = contact + 2 * gap + metricsOf(20, true).lineSpacing() + gap;
    const qreal inside = paper.height() - foot - tableHead;
    const int onFirst = int((inside - head) / row);
    const int onOther = int((inside - runningHead) / row);
    // The totals take the place of a row, and never stand alone.
    const int wanted = rows + 1;
    return wanted <= onFirst ? 1 : 1 + (wanted - onFirst + onOther - 1) / onOther;
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
        CHECK(painter.pageCount() == pagesFor(rows));
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
    const QPageLayout a4(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(16, 14, 16, 12),
                         QPageLayout::Millimeter);
    const QSizeF inside = a4.paintRect(QPageLayout::Inch).size() * 96;
    const int pages = DocumentPainter(documentOf(80), formats, inside).pageCount();
    CHECK(pages > 1);
    CHECK(bytes.contains("/Count " + QByteArray::number(pages) + '\n'));

    const auto nowhere =
        ReportPrinter(formats).savePdf(documentOf(1), folder.filePath(QStringLiteral("no/r.pdf")));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().cause == Cause::CannotWrite);
}

TEST_CASE("A column with a share gets it, and rows leave room to write in by hand", "[print]")
{
    const Formats formats(Language::English);
    PrintDocument document = documentOf(10);
    document.table.columns[0].share = 0.8;
    document.table.rows.fill(QStringList{QStringLiteral("Anna"), QStringLiteral("7")}, 10);
    document.table.leastRowHeight = 90;
    const DocumentPainter painter(document, formats, paper);
    // Ten rows of 90 do not fit on a page of 1000 with its head and foot.
    REQUIRE(painter.pageCount() == 2);
    CHECK(painter.rowsOn(0).second >= 8);
    QImage image(paper.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter paint(&image);
    painter.paintPage(paint, 1);
    paint.end();
    // The name begins at the leading edge; the rest of its four fifths is empty.
    CHECK(inkIn(image, QRect(0, 50, 100, 80)) > 0);
    CHECK(inkIn(image, QRect(200, 50, 330, 80)) < 40);
    CHECK(inkIn(image, QRect(540, 50, 140, 80)) > 0);
}
