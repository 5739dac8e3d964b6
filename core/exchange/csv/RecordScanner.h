// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/CsvDialect.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tefter {

/// Cuts one record (a line, or several where a quoted cell holds line breaks) into its cells, in place:
/// doubled quotes are undone inside the buffer, so that nothing is copied.
class RecordScanner
{
public:
    enum class Outcome {
        Record,
        NeedMore, ///< the buffer ends within the record
        End,      ///< nothing is left
        Nul,
        OpenQuote,
        TooLong,
    };

    explicit RecordScanner(CsvDialect dialect);

    /// Scans the record that begins at `begin`; `isLast` says that nothing will follow `end`. With
    /// `breaksAlone`, a quote that never closes, or closes within a later line, breaks its own line alone:
    /// that is a record without quoting, and the next line begins the next one.
    Outcome scan(char *begin, char *end, bool isLast, bool breaksAlone = false);

    /// The cells of the record; they point into the buffer.
    std::span<const std::string_view> cells() const { return m_cells; }
    /// Whether the record holds nothing at all: an empty line, or separators alone.
    bool isBlank() const { return m_isBlank; }
    /// Whether text stood behind a closing quote: the quoting of this record is broken.
    bool hasStrayQuote() const { return m_hasStray; }
    /// Whether this is a line alone, cut without regard to quotes, since one of them does not close in it.
    bool isBroken() const { return m_isBroken; }
    /// Where the next record begins.
    char *next() const { return m_next; }
    /// Line breaks passed: to the next record, or to the fault.
    std::int64_t lineBreaks() const { return m_lineBreaks; }
    /// Line breaks before the quote that was never closed.
    std::int64_t lineBreaksBeforeQuote() const { return m_breaksBeforeQuote; }

private:
    bool isEnd(char c, std::uint8_t kind) const { return m_kind[static_cast<unsigned char>(c)] & kind; }
    Outcome atLimit(bool inQuotes) const;
    Outcome scanQuoted(char *&position);
    Outcome scanBroken(char *begin);
    char *pastLineEnd(char *lineEnd) const;
    char *skip(char *p, std::uint8_t kind) const;
    std::string_view collapse(std::string_view raw) const;
    Outcome finish(char *next);

    char m_separator;
    char m_quote;
    std::array<std::uint8_t, 256> m_kind{};
    std::vector<std::string_view> m_cells;
    std::vector<std::size_t> m_toCollapse;
    char *m_limit = nullptr;
    char *m_next = nullptr;
    std::int64_t m_lineBreaks = 0;
    std::int64_t m_breaksBeforeQuote = 0;
    bool m_isFinal = false;
    bool m_isCapped = false;
    bool m_isBlank = true;
    bool m_hasStray = false;
    bool m_isBroken = false;
};

} // namespace tefter
