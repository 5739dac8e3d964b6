// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/LabelSheet.h"

#include "tests/support/Catch.h"
#include "ui/print/BarcodeImage.h"
#include "ui/print/Paper.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// Its modules from left to right, dark ones as 1.
QString modulesOf(const QString &barcode)
{
    const auto image = BarcodeImage::of(barcode);
    REQUIRE(image);
    QImage picture(image->modules() * 4, 10, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    image->paint(painter, QRectF(QPointF(), QSizeF(picture.size())));
    painter.end();
    QString modules;
    for (int i = 0; i < image->modules(); ++i)
        modules += qGray(picture.pixel(i * 4 + 2, 5)) < 128 ? u'1' : u'0';
    return modules;
}

QString withoutQuiet(const QString &modules)
{
    const qsizetype first = modules.indexOf(u'1');
    return modules.mid(first, modules.lastIndexOf(u'1') - first + 1);
}

qint64 darkIn(const QImage &picture, const QRectF &place)
{
    qint64 dark = 0;
    const QRect inside = place.toAlignedRect() & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            dark += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
    }
    return dark;
}

Label lamp()
{
    return {u"Λάμπα γραφείου"_s, u"κόκκινη"_s,         u"19,90 €"_s,
            u"24,90 €"_s,        u"Lowest: 18,90 €"_s, u"4006381333931"_s};
}

} // namespace

TEST_CASE("the bars of an EAN are those of the standard", "[print][labels]")
{
    const QString ean = withoutQuiet(modulesOf(u"4006381333931"_s));
    CHECK(ean.size() == 95);
    CHECK(ean.startsWith(u"101"));
    CHECK(ean.mid(45, 5) == u"01010");
    CHECK(ean.endsWith(u"101"));
    // 0 0 6 3 8 1 after a leading 4: odd and even as LGLLGG says.
    CHECK(ean.mid(3, 42) == u"000110101001110101111011110100010010110011");
    CHECK(withoutQuiet(modulesOf(u"96385074"_s)).size() == 67);
    CHECK(withoutQuiet(modulesOf(u"036000291452"_s)).size() == 95);
    // Quiet zones of 11 and 7 modules stand around it.
    CHECK(modulesOf(u"4006381333931"_s).size() >= 95 + 11 + 7);
}

TEST_CASE("what is no good EAN is written as it stands, and what no bars hold is not", "[print][labels]")
{
    CHECK(withoutQuiet(modulesOf(u"4006381333932"_s)).startsWith(u"11010")); // as Code 128 begins
    CHECK(withoutQuiet(modulesOf(u"LMP-200"_s)).startsWith(u"11010"));       // start of Code 128, text
    CHECK_FALSE(BarcodeImage::of(u"ΛΜΠ-200"_s));
    CHECK_FALSE(BarcodeImage::of(QString()));
}

TEST_CASE("every layout of labels fits its page, and no two places meet", "[print][labels]")
{
    for (const LabelLayout &layout : labelLayouts()) {
        CAPTURE(layout.id);
        const LabelSheet sheet({lamp()}, layout, 1, 0);
        const QRectF page(QPointF(), sheet.pageSize());
        for (int i = 0; i < layout.perPage(); ++i) {
            CHECK(page.adjusted(-0.1, -0.1, 0.1, 0.1).contains(sheet.placeOf(i)));
            for (int other = 0; other < i; ++other)
                CHECK_FALSE(sheet.placeOf(i)
                                .adjusted(0.1, 0.1, -0.1, -0.1)
                                .intersects(sheet.placeOf(other).adjusted(0.1, 0.1, -0.1, -0.1)));
        }
        CHECK(labelLayout(layout.id)->label == layout.label);
    }
    CHECK_FALSE(labelLayout(u"none"_s));
}

TEST_CASE("labels begin at the first free place and go on over pages", "[print][labels]")
{
    const LabelLayout layout = *labelLayout(u"a4-3x8"_s);
    CHECK(LabelSheet({lamp()}, layout, 24, 0).pageCount() == 1);
    CHECK(LabelSheet({lamp()}, layout, 24, 1).pageCount() == 2);
    CHECK(LabelSheet({lamp(), lamp()}, *labelLayout(u"roll-50x30"_s), 3, 5).pageCount() == 6);
    CHECK(LabelSheet({}, layout, 1, 0).pageCount() == 0);

    const LabelSheet sheet({lamp()}, layout, 2, 4);
    QImage picture(sheet.pageSize().toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    sheet.paintPage(painter, 0);
    painter.end();
    for (int place = 0; place < layout.perPage(); ++place) {
        CAPTURE(place);
        CHECK((darkIn(picture, sheet.placeOf(place)) > 200) == (place == 4 || place == 5));
    }
}

TEST_CASE("a page of labels has the size of its roll", "[print][labels]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"labels.pdf"_s);
    const LabelLayout roll = *labelLayout(u"roll-50x30"_s);
    const LabelSheet sheet({lamp(), lamp()}, roll, 1, 0);
    REQUIRE(paper::savePdf(
        path, u"Labels"_s,
        [&](QPagedPaintDevice &device) { return paper::paintPages(device, [&](QSizeF) { return sheet; }); },
        roll.pageLayout()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.contains("/Count 2"));
    CHECK(pdf.contains("/MediaBox [0 0 14"));
}
