// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// make_ico SOURCE.svg TARGET.ico: the icon that Windows shows for the program, drawn at every size from the
// one drawing that there is. A part of the build for Windows.
#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

constexpr int sizes[] = {16, 20, 24, 32, 40, 48, 64, 128, 256};
constexpr int headerBytes = 6;
constexpr int entryBytes = 16;

QByteArray drawn(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

/// The directory of an icon file, and after it each picture as a PNG.
QByteArray iconFile(QSvgRenderer &drawing)
{
    QByteArray directory, pictures;
    QDataStream out(&directory, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    constexpr quint16 reserved = 0, isIcon = 1, planes = 1, bitsPerPixel = 32;
    out << reserved << isIcon << quint16(std::size(sizes));
    const auto first = quint32(headerBytes + entryBytes * std::size(sizes));
    for (const int size : sizes) {
        const QByteArray png = drawn(drawing, size);
        const auto side = quint8(size == 256 ? 0 : size); // a byte has no 256
        out << side << side << quint8(0) << quint8(0) << planes << bitsPerPixel << quint32(png.size())
            << quint32(first + quint32(pictures.size()));
        pictures += png;
    }
    return directory + pictures;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QSvgRenderer drawing(arguments.value(1));
    QFile target(arguments.value(2));
    if (arguments.size() != 3 || !drawing.isValid() || !target.open(QIODevice::WriteOnly)) {
        std::fputs("usage: make_ico SOURCE.svg TARGET.ico\n", stderr);
        return 2;
    }
    const QByteArray bytes = iconFile(drawing);
    return target.write(bytes) == bytes.size() && target.flush() ? 0 : 1;
}
