// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tefter {

/// How a flat file parts its cells.
struct CsvDialect
{
    char separator = ','; ///< comma, semicolon, tab or bar
    char quote = '"';     ///< '\'' in some database dumps; '\0' where quotes are plain characters
    bool hasHeader = true;
    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// The dialect with which the first rows of a text (UTF-8) come out most regular. The text may be cut at the
/// end (`isWhole` false): the last row is then not judged.
CsvDialect guessDialect(std::string_view text, bool isWhole);

/// Whether the first row of a text looks like names of columns, read with this dialect.
bool guessHeader(std::string_view text, bool isWhole, CsvDialect dialect);

/// The separator that a first line like `sep=;` names ('\0' without one), and the length of that line with
/// its line end. Spreadsheets write and obey it.
struct SeparatorLine
{
    char separator = '\0';
    std::size_t length = 0;
};
SeparatorLine readSeparatorLine(std::string_view text);

} // namespace tefter
