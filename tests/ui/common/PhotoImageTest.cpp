// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PhotoImage.h"

#include "core/shop/FileFault.h"
#include "core/shop/Picture.h"
#include "tests/support/Catch.h"

#include <QBuffer>
#include <QColor>
#include <QtEndian>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format, 95));
    return bytes;
}

/// Red above, blue below.
QImage twoHalves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = height / 2; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixelColor(x, y, Qt::blue);
    }
    return image;
}

/// A JPEG that says how the camera was held, as cameras do.
QByteArray turned(const QByteArray &jpeg, char orientation)
{
    const QByteArray exif = QByteArray("Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25) +
                            orientation + QByteArray("\0\0\0\0\0\0", 6);
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(exif.size() + 2), length.data());
    return jpeg.first(2) + QByteArray("\xFF\xE1") + length + exif + jpeg.sliced(2);
}

QImage kept(const QByteArray &bytes)
{
    const auto photo = photoToKeep(LooseFile{u"face.of.png"_s, bytes});
    REQUIRE(photo);
    CHECK(photo->name == u"face.of.jpg");
    CHECK(pictureKindOf(photo->bytes) == PictureKind::Jpeg);
    return QImage::fromData(photo->bytes);
}

std::optional<FileFault> refusal(const QByteArray &bytes)
{
    const auto photo = photoToKeep(LooseFile{u"x"_s, bytes});
    REQUIRE_FALSE(photo);
    return fileFaultOf(photo.error());
}

} // namespace

TEST_CASE("a photo is kept no bigger than it is to be shown, in its own shape", "[files][photo]")
{
    CHECK(kept(written(twoHalves(2000, 1000), "PNG")).size() == QSize(640, 320));
    CHECK(kept(written(twoHalves(300, 900), "JPEG")).size() == QSize(213, 640));
    CHECK(kept(written(twoHalves(40, 20), "PNG")).size() == QSize(40, 20));
    CHECK(kept(written(twoHalves(4000, 2), "PNG")).size() == QSize(640, 1));
}

TEST_CASE("a photo stands upright, whichever way the camera was held", "[files][photo]")
{
    const QByteArray jpeg = written(twoHalves(900, 600), "JPEG");
    const QImage upright = kept(turned(jpeg, 3));
    REQUIRE(upright.size() == QSize(640, 426));
    CHECK(upright.pixelColor(320, 20).blue() > 200);
    CHECK(upright.pixelColor(320, 400).red() > 200);
    CHECK(kept(turned(jpeg, 6)).size() == QSize(426, 640));
}

TEST_CASE("what can be seen through becomes white", "[files][photo]")
{
    QImage glass(50, 50, QImage::Format_ARGB32);
    glass.fill(Qt::transparent);
    CHECK(kept(written(glass, "PNG")).pixelColor(10, 10).lightness() > 250);
}

TEST_CASE("what is no picture, damaged or too large becomes no photo", "[files][photo]")
{
    const QByteArray png = written(twoHalves(200, 100), "PNG");
    CHECK(refusal("%PDF-1.4") == FileFault::NoPicture);
    CHECK(refusal({}) == FileFault::NoPicture);
    CHECK(refusal(png.first(png.size() / 2)) == FileFault::CutOff);
    const QByteArray jpeg = written(twoHalves(200, 100), "JPEG");
    CHECK(refusal(jpeg.first(jpeg.size() - 20)) == FileFault::CutOff);
    // It says that it is as large as a wall: nothing of that size is ever made.
    QByteArray wall = written(twoHalves(20, 10), "BMP");
    qToLittleEndian(quint32{12000}, wall.data() + 18);
    qToLittleEndian(quint32{12000}, wall.data() + 22);
    CHECK(refusal(wall) == FileFault::TooLarge);
}

TEST_CASE("the middle of a photo is shown", "[files][photo]")
{
    const QImage shown = photoToShow(written(twoHalves(600, 200), "PNG"), 96);
    CHECK(shown.size() == QSize(96, 96));
    CHECK(shown.pixelColor(48, 8).red() > 200);
    CHECK(shown.pixelColor(48, 88).blue() > 200);
    CHECK(photoToShow("nothing", 96).isNull());
}
