// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PackedText.h"

#include <array>

namespace tefter {

namespace {

// 0x20-0x7e ASCII, 0x80-0x98 Greek, 0xa0-0xbf Cyrillic, 0xc0-0xea Arabic, then the Persian letters.
// Anything else: one byte of 0x01-0x09, then three of 0x0b-0x1e.
constexpr int base = 20;

struct Range
{
    char16_t first;
    char16_t last;
    unsigned char to;
};

constexpr Range ranges[] = {
    {0x20, 0x7e, 0x20},   {u'α', u'ω', 0x80},   {u'а', u'я', 0xa0},   {0x621, 0x64a, 0xc0},
    {0x67e, 0x67e, 0xeb}, {0x686, 0x686, 0xec}, {0x698, 0x698, 0xed}, {0x6a9, 0x6a9, 0xee},
    {0x6af, 0x6af, 0xef}, {0x6cc, 0x6cc, 0xf0}, {0x6be, 0x6be, 0xf1}, {0x6c1, 0x6c1, 0xf2},
};

constexpr std::array<char16_t, 256> lettersOfBytes()
{
    std::array<char16_t, 256> letters{};
    for (const Range &range : ranges) {
        for (int c = range.first; c <= range.last; ++c)
            letters[static_cast<size_t>(range.to + c - range.first)] = static_cast<char16_t>(c);
    }
    return letters;
}

constexpr std::array<char16_t, 256> letters = lettersOfBytes();

unsigned char byteOf(char16_t c)
{
    for (const Range &range : ranges) {
        if (c >= range.first && c <= range.last)
            return static_cast<unsigned char>(range.to + c - range.first);
    }
    return 0;
}

} // namespace

std::string packedText(QStringView folded)
{
    std::string packed;
    packed.reserve(static_cast<size_t>(folded.size()));
    for (const QChar c : folded) {
        if (const unsigned char byte = byteOf(c.unicode())) {
            packed += static_cast<char>(byte);
            continue;
        }
        const int u = c.unicode();
        packed += static_cast<char>(1 + u / (base * base * base));
        packed += static_cast<char>(0x0b + u / (base * base) % base);
        packed += static_cast<char>(0x0b + u / base % base);
        packed += static_cast<char>(0x0b + u % base);
    }
    return packed;
}

char16_t letterOfByte(char byte)
{
    return letters[static_cast<unsigned char>(byte)];
}

QString unpackedText(std::string_view packed)
{
    QString text;
    for (size_t i = 0; i < packed.size(); ++i) {
        const auto byte = static_cast<unsigned char>(packed[i]);
        if (byte >= 0x20 || i + 3 >= packed.size()) {
            text += QChar(letters[byte]);
            continue;
        }
        int u = byte - 1;
        for (int digit = 0; digit < 3; ++digit)
            u = u * base + (static_cast<unsigned char>(packed[++i]) - 0x0b);
        text += QChar(static_cast<char16_t>(u));
    }
    return text;
}

} // namespace tefter
