// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/SheetPainter.h"

#include "core/base/Formats.h"
#include "tests/support/Catch.h"

#include <QImage>
#include <QPainter>

using namespace tefter;

namespace {

constexpr QSizeF sheetPaper(680, 1000);

PrintSheet sheetOf(int rows, const QString &note = {})
{
    PrintSheet sheet;
    sheet.title = QStringLiteral("Maria");
    sheet.sections = {
        {QStringLiteral("Person"), {}, {{QStringLiteral("Phone"), QStringLiteral("one\ntwo")}}}};
    PrintSection sales{QStringLiteral("Sales"), {QStringLiteral("Day"), QStringLiteral("What")}, {}};
    for (int i = 0; i < rows; ++i)
        sales.rows << QStringList{QString::number(i), note.isEmpty() ? QStringLiteral("a\nb\nc") : note};
    sheet.sections << sales;
    return sheet;
}

} // namespace

TEST_CASE("a sheet breaks between rows, and its heads go on", "[print]")
{
    const Formats formats(Language::English);
    const SheetPainter sheet(sheetOf(60), formats, sheetPaper);
    REQUIRE(sheet.pageCount() > 2);
    QStringList days;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        const QStringList texts = sheet.textsOn(page);
        CHECK(texts.contains(QStringLiteral("Day")));
        // A row is whole: as many first lines as last ones.
        CHECK(texts.count(QStringLiteral("a")) == texts.count(QStringLiteral("c")));
        CHECK(texts.count(QStringLiteral("a")) > 0);
        for (const QString &text : texts) {
            bool isNumber = false;
            (void)text.toInt(&isNumber);
            if (isNumber)
                days << text;
        }
    }
    CHECK(days.size() == 60);
    CHECK(sheet.textsOn(0).contains(QStringLiteral("two")));
}

TEST_CASE("a row that is higher than a page goes on over the next ones", "[print]")
{
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines << QStringLiteral("line %1").arg(i);
    const Formats formats(Language::Persian);
    const SheetPainter sheet(sheetOf(1, lines.join(QLatin1Char('\n'))), formats, sheetPaper);
    REQUIRE(sheet.pageCount() > 1);
    int found = 0;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        for (const QString &text : sheet.textsOn(page))
            found += text.startsWith(QStringLiteral("line ")) ? 1 : 0;
        QImage image(sheetPaper.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        sheet.paintPage(painter, page);
        painter.end();
        CHECK(image.pixelColor(0, 999) == Qt::white);
    }
    CHECK(found == 200);
}

TEST_CASE("a title of a sheet never stands alone at the foot of a page", "[print]")
{
    const Formats formats(Language::English);
    for (int rows = 1; rows < 40; ++rows) {
        PrintSheet sheet = sheetOf(rows);
        sheet.sections << sheet.sections.last();
        sheet.sections.last().title = QStringLiteral("Last");
        const SheetPainter painter(sheet, formats, sheetPaper);
        for (int page = 0; page < painter.pageCount(); ++page) {
            const QStringList texts = painter.textsOn(page);
            INFO(rows << " rows, page " << page);
            CHECK(texts.last() == QStringLiteral("c"));
        }
    }
}
