// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/Picture.h"

#include <QtEndian>

#include <array>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array pictureKindIds{"jpeg"_L1, "png"_L1, "gif"_L1, "webp"_L1};

/// From the start mark of the picture proper, behind the segments that may hold small pictures of their own,
/// an end mark must follow.
bool isWholeJpeg(QByteArrayView bytes)
{
    constexpr uchar mark = 0xFF, startOfScan = 0xDA;
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (static_cast<uchar>(bytes[at]) != mark)
            return false;
        const auto kind = static_cast<uchar>(bytes[at + 1]);
        if (kind == mark) { // filling
            ++at;
            continue;
        }
        const auto length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        if (kind == startOfScan)
            return bytes.lastIndexOf("\xFF\xD9") > at + length;
        at += 2 + length;
    }
    return false;
}

bool isWholePng(QByteArrayView bytes)
{
    constexpr qsizetype signature = 8, aroundData = 12;
    qsizetype at = signature;
    while (at + aroundData <= bytes.size()) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.data() + at);
        if (bytes.sliced(at + 4).startsWith("IEND"))
            return true;
        at += aroundData + length;
    }
    return false;
}

bool isWholeWebp(QByteArrayView bytes)
{
    return bytes.size() >= qsizetype{8} + qFromLittleEndian<quint32>(bytes.data() + 4);
}

/// What the bytes begin as.
std::optional<PictureKind> beginningOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return PictureKind::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return PictureKind::Png;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return PictureKind::Gif;
    if (bytes.startsWith("RIFF") && bytes.size() >= 12 && bytes.sliced(8).startsWith("WEBP"))
        return PictureKind::Webp;
    return std::nullopt;
}

bool isWhole(PictureKind kind, QByteArrayView bytes)
{
    constexpr qsizetype smallest = 16;
    if (bytes.size() < smallest)
        return false;
    switch (kind) {
    case PictureKind::Jpeg:
        return isWholeJpeg(bytes);
    case PictureKind::Png:
        return isWholePng(bytes);
    case PictureKind::Gif:
        return bytes.lastIndexOf(';') > smallest;
    case PictureKind::Webp:
        return isWholeWebp(bytes);
    }
    return false;
}

} // namespace

std::optional<PictureKind> pictureKindOf(QByteArrayView bytes)
{
    const auto kind = beginningOf(bytes);
    return kind && isWhole(*kind, bytes) ? kind : std::nullopt;
}

bool isCutPicture(QByteArrayView bytes)
{
    const auto kind = beginningOf(bytes);
    return kind && !isWhole(*kind, bytes);
}

QString pictureKindId(PictureKind kind)
{
    return pictureKindIds[static_cast<size_t>(kind)];
}

} // namespace tefter
