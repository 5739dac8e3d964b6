// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/RecordScanner.h"

#include "core/exchange/csv/ByteSource.h"

#include <bit>
#include <cstring>

namespace tefter {

namespace {

constexpr std::uint8_t endsPlain = 1;   ///< ends a cell without quotes, or is a fault
constexpr std::uint8_t stopsQuoted = 2; ///< to be looked at within quotes

constexpr std::uint64_t ones = 0x0101010101010101U;
constexpr std::uint64_t highBits = 0x8080808080808080U;

/// The first of eight bytes that is `mark` or a control character; 8 where none is.
int firstCandidate(const char *p, char mark)
{
    std::uint64_t word = 0;
    std::memcpy(&word, p, sizeof word);
    const std::uint64_t marked = word ^ (ones * static_cast<unsigned char>(mark));
    const std::uint64_t found = (((marked - ones) & ~marked) | ((word - ones * 0x20) & ~word)) & highBits;
    return std::countr_zero(found) / 8;
}

} // namespace

char *RecordScanner::skip(char *p, std::uint8_t kind) const
{
    char *const limit = m_limit;
    if constexpr (std::endian::native == std::endian::little) {
        const char mark = kind == endsPlain ? m_separator : m_quote;
        while (limit - p >= 8) {
            const int candidate = firstCandidate(p, mark);
            p += candidate;
            if (candidate == 8)
                continue;
            if (isEnd(*p, kind))
                return p;
            ++p;
        }
    }
    while (p != limit && !isEnd(*p, kind))
        ++p;
    return p;
}

RecordScanner::RecordScanner(CsvDialect dialect)
    : m_separator(dialect.separator)
    , m_quote(dialect.quote)
{
    for (const char c : {'\0', '\n', '\r'})
        m_kind[static_cast<unsigned char>(c)] = endsPlain | stopsQuoted;
    m_kind[static_cast<unsigned char>(m_separator)] |= endsPlain;
    m_kind[static_cast<unsigned char>(m_quote)] |= stopsQuoted;
}

RecordScanner::Outcome RecordScanner::scan(char *begin, char *end, bool isLast, bool breaksAlone)
{
    m_cells.clear();
    m_toCollapse.clear();
    m_lineBreaks = 0;
    m_isBlank = true;
    m_hasStray = false;
    m_isBroken = false;
    m_isCapped = end - begin > ByteSource::recordLimit;
    m_limit = m_isCapped ? begin + ByteSource::recordLimit : end;
    m_isFinal = isLast && !m_isCapped;
    if (begin == m_limit)
        return m_isFinal ? Outcome::End : Outcome::NeedMore;
    char *p = begin;
    for (;;) {
        char *const start = p;
        if (p != m_limit && *p == m_quote && m_quote != '\0') {
            if (const Outcome fault = scanQuoted(p); fault != Outcome::Record)
                return fault == Outcome::OpenQuote && breaksAlone ? scanBroken(begin) : fault;
        } else {
            p = skip(p, endsPlain);
            m_isBlank = m_isBlank && p == start;
            m_cells.emplace_back(start, static_cast<std::size_t>(p - start));
        }
        if (p == m_limit && !m_isFinal)
            return atLimit(false);
        if (p != m_limit && *p == m_separator) {
            ++p;
            continue;
        }
        if (p != m_limit && *p == '\0')
            return Outcome::Nul;
        if (breaksAlone && m_hasStray && m_lineBreaks > 0)
            return scanBroken(begin);
        if (p == m_limit)
            return finish(p);
        if (*p == '\r' && p + 1 == m_limit && !m_isFinal)
            return atLimit(false);
        ++m_lineBreaks;
        return finish(pastLineEnd(p));
    }
}

char *RecordScanner::pastLineEnd(char *lineEnd) const
{
    const bool isPair = *lineEnd == '\r' && lineEnd + 1 != m_limit && lineEnd[1] == '\n';
    return lineEnd + (isPair ? 2 : 1);
}

RecordScanner::Outcome RecordScanner::scanBroken(char *begin)
{
    m_cells.clear();
    m_toCollapse.clear();
    m_lineBreaks = 0;
    m_isBlank = false;
    m_isBroken = true;
    for (char *p = begin;; ++p) {
        char *const start = p;
        p = skip(p, endsPlain);
        m_cells.emplace_back(start, static_cast<std::size_t>(p - start));
        if (p == m_limit)
            return m_isFinal ? finish(p) : atLimit(false);
        if (*p == '\0')
            return Outcome::Nul;
        if (*p == m_separator)
            continue;
        ++m_lineBreaks;
        return finish(pastLineEnd(p));
    }
}

RecordScanner::Outcome RecordScanner::scanQuoted(char *&position)
{
    char *const start = position;
    char *p = start;
    bool mustCollapse = false;
    m_breaksBeforeQuote = m_lineBreaks;
    ++p;
    for (;; ++p) {
        p = skip(p, stopsQuoted);
        if (p == m_limit)
            return atLimit(true);
        if (*p == '\n') {
            m_lineBreaks += p[-1] != '\r';
        } else if (*p == '\r') {
            ++m_lineBreaks;
        } else if (*p == '\0') {
            return Outcome::Nul;
        } else if (p + 1 == m_limit && !m_isFinal) {
            return atLimit(true);
        } else if (p + 1 != m_limit && p[1] == m_quote) {
            mustCollapse = true;
            ++p;
        } else {
            break;
        }
    }
    char *const closing = p++;
    while (p != m_limit && !isEnd(*p, endsPlain)) {
        m_hasStray = m_hasStray || *p != ' ';
        ++p;
    }
    position = p;
    m_isBlank = false;
    if (mustCollapse || p != closing + 1) {
        m_toCollapse.push_back(m_cells.size());
        m_cells.emplace_back(start, static_cast<std::size_t>(p - start));
    } else {
        m_cells.emplace_back(start + 1, static_cast<std::size_t>(closing - start - 1));
    }
    return Outcome::Record;
}

RecordScanner::Outcome RecordScanner::atLimit(bool inQuotes) const
{
    if (!m_isCapped && !m_isFinal)
        return Outcome::NeedMore;
    const bool overLines = m_lineBreaks > m_breaksBeforeQuote;
    return inQuotes && (m_isFinal || overLines) ? Outcome::OpenQuote : Outcome::TooLong;
}

RecordScanner::Outcome RecordScanner::finish(char *next)
{
    for (const std::size_t cell : m_toCollapse)
        m_cells[cell] = collapse(m_cells[cell]);
    m_next = next;
    return Outcome::Record;
}

std::string_view RecordScanner::collapse(std::string_view raw) const
{
    // The cell lies in the buffer that scan() was given to change.
    char *const begin = const_cast<char *>(raw.data());
    char *out = begin;
    bool inQuotes = true;
    for (std::size_t i = 1; i < raw.size(); ++i) {
        if (inQuotes && raw[i] == m_quote) {
            const bool isDoubled = i + 1 < raw.size() && raw[i + 1] == m_quote;
            inQuotes = isDoubled;
            if (!isDoubled)
                continue;
            ++i;
        }
        *out++ = raw[i];
    }
    return {begin, static_cast<std::size_t>(out - begin)};
}

} // namespace tefter
