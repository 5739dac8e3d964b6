// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PhotoImage.h"

#include "core/shop/FileFault.h"
#include "core/shop/Picture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace tefter {

namespace {

constexpr int photoSide = 640;
constexpr int photoQuality = 85;
constexpr qint64 million = 1'000'000;
constexpr qint64 mostPoints = 100 * million;

/// How many points a picture may have in memory where it cannot be made smaller while it is read.
qint64 pointsInMemory()
{
    constexpr qint64 bytesPerPoint = 4;
    return QImageReader::allocationLimit() * qint64{1024} * 1024 / bytesPerPoint;
}

/// Read no bigger than so many points a side, where the picture says how big it is.
Result<QImage> readPicture(const QByteArray &bytes, const QString &name, QSize most, Qt::AspectRatioMode fit)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const qint64 points = qint64{size.width()} * size.height();
    const auto tooLarge = [&](qint64 limit) {
        return failure(fileError(FileFault::TooLarge, name, {QString::number(limit / million)}));
    };
    if (size.isValid() && points > mostPoints)
        return tooLarge(mostPoints);
    if (size.isValid() && (size.width() > most.width() || size.height() > most.height()))
        reader.setScaledSize(size.scaled(most, fit).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull() && points > pointsInMemory())
        return tooLarge(pointsInMemory());
    if (image.isNull())
        return failure(fileError(FileFault::NoPicture, name));
    return image;
}

} // namespace

Result<LooseFile> photoToKeep(const LooseFile &picture)
{
    // What reads pictures fills the missing end of one with grey.
    if (isCutPicture(picture.bytes))
        return failure(fileError(FileFault::CutOff, picture.name));
    const auto image = readPicture(picture.bytes, picture.name, {photoSide, photoSide}, Qt::KeepAspectRatio);
    if (!image)
        return failure(image.error());
    return photoToKeep(*image, picture.name);
}

Result<LooseFile> photoToKeep(const QImage &picture, const QString &name)
{
    if (picture.isNull())
        return failure(fileError(FileFault::NoPicture, name));
    QSize size = picture.size();
    if (size.width() > photoSide || size.height() > photoSide)
        size = size.scaled(photoSide, photoSide, Qt::KeepAspectRatio).expandedTo({1, 1});
    // What can be seen through is white on paper.
    QImage opaque(size, QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.end();
    LooseFile photo{QFileInfo(name).completeBaseName() + QStringLiteral(".jpg"), {}};
    QBuffer buffer(&photo.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!opaque.save(&buffer, "JPEG", photoQuality))
        return failure(Cause::Internal);
    return photo;
}

QImage photoToShow(const QByteArray &bytes, int side)
{
    const auto image = readPicture(bytes, {}, {side, side}, Qt::KeepAspectRatioByExpanding);
    if (!image)
        return {};
    const QImage covering =
        image->scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return covering.copy((covering.width() - side) / 2, (covering.height() - side) / 2, side, side);
}

} // namespace tefter
