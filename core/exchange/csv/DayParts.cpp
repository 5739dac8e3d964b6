// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/DayParts.h"

#include "core/base/Ascii.h"
#include "core/base/SearchKey.h"

#include <algorithm>
#include <string>

namespace tefter {

namespace {

/// Reads ASCII from left to right.
struct Cursor
{
    std::string_view text;

    bool atEnd() const { return text.empty(); }
    char peek() const { return text.empty() ? '\0' : text.front(); }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        text.remove_prefix(1);
        return true;
    }
    void skipSpaces()
    {
        while (take(' ') || take('\t')) {
        }
    }
    /// A number of at most `most` digits; how many there were.
    int number(int &value, int most)
    {
        int digits = 0;
        for (value = 0; digits < most && isAsciiDigit(peek()); ++digits) {
            value = value * 10 + (peek() - '0');
            text.remove_prefix(1);
        }
        return digits;
    }
};

bool takeDate(Cursor &cursor, DayParts &parts)
{
    if (cursor.text.starts_with("--")) // --03-21: a day without a year
        cursor.text.remove_prefix(2);
    while (parts.count < 3) {
        const auto index = static_cast<std::size_t>(parts.count);
        parts.digits[index] = cursor.number(parts.number[index], 8);
        if (parts.digits[index] == 0)
            return parts.count > 0 && parts.separator == '.'; // "21.03."
        ++parts.count;
        const char next = cursor.peek();
        const bool isSeparator = next == '-' || next == '/' || next == '.';
        if (!isSeparator || (parts.separator != '\0' && next != parts.separator))
            break;
        if (parts.count == 3)
            return next == '.' && cursor.take('.'); // "2011. 03. 12."
        parts.separator = next;
        cursor.take(next);
        if (next == '.')
            cursor.skipSpaces();
    }
    return true;
}

/// YYYYMMDD in one piece.
void spread(DayParts &parts)
{
    if (parts.count != 1 || parts.digits[0] != 8)
        return;
    const int all = parts.number[0];
    parts.number = {all / 10000, all / 100 % 100, all % 100};
    parts.digits = {4, 2, 2};
    parts.count = 3;
}

enum class Half { None, Before, After };

/// What a word beside a time means; nothing for a word that does not belong there.
std::optional<Half> halfOfDay(std::string word)
{
    std::erase(word, '.');
    for (const char *zone : {"", "z", "utc", "gmt"}) {
        if (word == zone)
            return Half::None;
    }
    for (const char *before : {"am", "a", "πμ", "de", "قظ", "صبح"}) {
        if (word == before)
            return Half::Before;
    }
    for (const char *after : {"pm", "p", "μμ", "du", "بظ", "عصر"}) {
        if (word == after)
            return Half::After;
    }
    return std::nullopt;
}

/// The letters up to the next digit, sign or space, as small letters.
std::string takeWord(Cursor &cursor)
{
    std::string word;
    while (!cursor.atEnd() && !isAsciiDigit(cursor.peek()) && cursor.peek() != '+' && cursor.peek() != '-') {
        const char c = cursor.peek();
        cursor.text.remove_prefix(1);
        if (c != ' ')
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return word;
}

bool passZone(Cursor &cursor)
{
    if (!cursor.take('+') && !cursor.take('-'))
        return cursor.atEnd();
    int ignored = 0;
    if (cursor.number(ignored, 4) < 2)
        return false;
    if (cursor.take(':') && cursor.number(ignored, 2) != 2)
        return false;
    return cursor.atEnd();
}

std::optional<int> takeTime(Cursor cursor)
{
    auto half = halfOfDay(takeWord(cursor));
    int hour = 0, minute = 0, second = 0, fraction = 0;
    const bool hasHour = cursor.number(hour, 2) > 0;
    const bool hasMinute = hasHour && (cursor.take(':') || cursor.take('.')) && cursor.number(minute, 2) == 2;
    if (!half || !hasMinute)
        return std::nullopt;
    if ((cursor.take(':') || cursor.take('.')) && isAsciiDigit(cursor.peek()) &&
        cursor.number(second, 2) != 2)
        return std::nullopt;
    if ((cursor.take('.') || cursor.take(',')) && cursor.number(fraction, 9) == 0)
        return std::nullopt;
    const auto behind = halfOfDay(takeWord(cursor));
    if (!behind || (*half != Half::None && *behind != Half::None) || !passZone(cursor))
        return std::nullopt;
    if (*behind != Half::None)
        half = behind;
    if (minute > 59 || second > 59 || hour > 23)
        return std::nullopt;
    if (*half != Half::None && (hour == 0 || (hour > 12 && *half == Half::Before)))
        return std::nullopt;
    if (*half == Half::Before && hour == 12)
        hour = 0;
    if (*half == Half::After && hour < 12)
        hour += 12;
    return (hour * 60 + minute) * 60 + second;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// ASCII digits and spaces, no marks of direction, small Greek letters; everything else as it is.
std::string tidied(std::string_view cell)
{
    QString result;
    for (const QChar c :
         normalisedDigits(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())))) {
        if (c.category() == QChar::Other_Format || c == u'\uFEFF')
            continue;
        result += c.isSpace() ? QChar(u' ') : c == u'／' ? QChar(u'/') : c.toLower();
    }
    return result.toStdString();
}

std::optional<DayParts> dissectAscii(std::string_view text)
{
    Cursor cursor{text};
    DayParts parts;
    cursor.skipSpaces();
    if (!takeDate(cursor, parts))
        return std::nullopt;
    spread(parts);
    const bool hasGap =
        cursor.peek() == ' ' || cursor.peek() == 'T' || cursor.peek() == 't' || cursor.peek() == ',';
    cursor.take(',');
    cursor.skipSpaces();
    if (cursor.atEnd())
        return parts;
    if (parts.count != 3 || !hasGap)
        return std::nullopt;
    if (!cursor.take('T'))
        cursor.take('t');
    const auto second = takeTime(cursor);
    if (!second)
        return std::nullopt;
    parts.second = *second;
    return parts;
}

} // namespace

std::optional<DayParts> dissectDay(std::string_view cell)
{
    if (cell.empty() || cell.size() > 100)
        return std::nullopt;
    return isAscii(cell) ? dissectAscii(cell) : dissectAscii(tidied(cell));
}

std::optional<int> readTime(std::string_view cell)
{
    if (cell.empty() || cell.size() > 100)
        return std::nullopt;
    const std::string text = tidied(cell);
    return takeTime(Cursor{text});
}

} // namespace tefter
