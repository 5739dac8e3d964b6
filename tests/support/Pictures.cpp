// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Pictures.h"

#include <QtEndian>

namespace tefter::test {

namespace {

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + type + data + bigEndian(crcOf(type + data));
}

} // namespace

QByteArray png(int shade)
{
    constexpr quint32 side = 4;
    QByteArray rows;
    for (quint32 y = 0; y < side; ++y)
        rows += '\0' + QByteArray(3 * side, static_cast<char>(shade));
    // Eight bits to each of red, green and blue. qCompress() puts a length in front of the stream.
    const QByteArray head = bigEndian(side) + bigEndian(side) + QByteArray("\x08\x02\x00\x00\x00", 5);
    return QByteArray("\x89PNG\r\n\x1A\n") + chunk("IHDR", head) + chunk("IDAT", qCompress(rows).sliced(4)) +
           chunk("IEND", {});
}

QByteArray jpeg()
{
    return QByteArray::fromBase64(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNyw"
        "tQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT0"
        "9PT09PT09PT09PT09PT09PT09PT0//wAARCAAMABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQG/8QAG"
        "RAAAQUAAAAAAAAAAAAAAAAAAAMUFVJi/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwT/xAAYEQACAwAAAAAAAAAAAAAAAAAA"
        "AQITFP/aAAwDAQACEQMRAD8AphMCEwb5ojUNEai2MhxxP//Z");
}

} // namespace tefter::test
