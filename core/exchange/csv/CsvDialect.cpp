// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/CsvDialect.h"

#include "core/base/Ascii.h"
#include "core/exchange/csv/RecordScanner.h"

#include <algorithm>
#include <map>
#include <string>

namespace tefter {

namespace {

constexpr std::size_t rowsToJudge = 100;
constexpr std::string_view separators = ";\t,|"; // of two that fit alike the first is taken

using Rows = std::vector<std::vector<std::string>>;

struct Sample
{
    Rows rows;
    std::size_t strayQuotes = 0;
};

Sample readSample(std::string_view text, bool isWhole, CsvDialect dialect)
{
    Sample sample;
    std::string buffer(text);
    RecordScanner scanner(dialect);
    char *p = buffer.data();
    char *const end = p + buffer.size();
    while (sample.rows.size() < rowsToJudge &&
           scanner.scan(p, end, isWhole) == RecordScanner::Outcome::Record) {
        p = scanner.next();
        if (scanner.isBlank())
            continue;
        sample.rows.emplace_back(scanner.cells().begin(), scanner.cells().end());
        sample.strayQuotes += scanner.hasStrayQuote();
    }
    return sample;
}

/// Whether a cell holds something that rather parts cells: a semicolon, or a comma that is neither a decimal
/// sign nor followed by a space.
bool holdsSeparator(std::string_view cell)
{
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] == ';' || cell[i] == '\t' || cell[i] == '|')
            return true;
        if (cell[i] != ',')
            continue;
        const bool isDecimal =
            i > 0 && isAsciiDigit(cell[i - 1]) && i + 1 < cell.size() && isAsciiDigit(cell[i + 1]);
        if (!isDecimal && i + 1 < cell.size() && cell[i + 1] != ' ')
            return true;
    }
    return false;
}

double regularity(const Sample &sample)
{
    std::map<std::size_t, std::size_t> rowsByWidth;
    std::size_t cells = 0, clean = 0;
    for (const auto &row : sample.rows) {
        ++rowsByWidth[row.size()];
        cells += row.size();
        for (const std::string &cell : row)
            clean += !holdsSeparator(cell);
    }
    const auto usual = std::max_element(rowsByWidth.cbegin(), rowsByWidth.cend(),
                                        [](const auto &a, const auto &b) { return a.second < b.second; });
    if (usual == rowsByWidth.cend() || usual->first < 2)
        return 0;
    const auto rows = static_cast<double>(sample.rows.size());
    const double share = static_cast<double>(usual->second) / rows;
    const double quoting = 1 - static_cast<double>(sample.strayQuotes) / rows;
    const double width = 1 + 0.02 * static_cast<double>(std::min<std::size_t>(usual->first, 20));
    return share * share * quoting * width * static_cast<double>(clean) / static_cast<double>(cells);
}

/// Whether many cells begin and end with this quote.
bool usesQuote(const Sample &sample, char quote)
{
    std::size_t quoted = 0, cells = 0;
    for (const auto &row : sample.rows) {
        for (const std::string &cell : row) {
            cells += !cell.empty();
            quoted += cell.size() >= 2 && cell.front() == quote && cell.back() == quote;
        }
    }
    return quoted * 4 > cells;
}

std::string_view trimmed(std::string_view cell)
{
    while (!cell.empty() && cell.front() == ' ')
        cell.remove_prefix(1);
    while (!cell.empty() && cell.back() == ' ')
        cell.remove_suffix(1);
    return cell;
}

/// A number, a day, a phone or an e-mail address: something that is no name of a column.
bool isData(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.find('@') != std::string_view::npos)
        return true;
    const bool isYear = cell.size() == 4 && (cell.substr(0, 2) == "19" || cell.substr(0, 2) == "20");
    if (isYear || std::none_of(cell.begin(), cell.end(), isAsciiDigit))
        return false;
    return cell.find_first_not_of("0123456789.,'/-: +()%$") == std::string_view::npos;
}

bool columnHoldsData(const Rows &rows, std::size_t column)
{
    std::size_t data = 0, filled = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (column >= rows[i].size() || rows[i][column].empty())
            continue;
        ++filled;
        data += isData(rows[i][column]);
    }
    return filled > 0 && data * 2 > filled;
}

bool returnsBelow(const Rows &rows, std::size_t column)
{
    const std::string &first = rows.front()[column];
    return !first.empty() && std::any_of(rows.begin() + 1, rows.end(), [&](const auto &row) {
        return column < row.size() && row[column] == first;
    });
}

bool looksLikeHeader(const Rows &rows)
{
    if (rows.empty() || std::any_of(rows.front().begin(), rows.front().end(), isData))
        return false;
    if (rows.size() == 1)
        return true;
    const std::size_t columns = rows.front().size();
    bool returns = false;
    for (std::size_t column = 0; column < columns; ++column) {
        if (columnHoldsData(rows, column))
            return true;
        returns = returns || returnsBelow(rows, column);
    }
    return columns > 1 && !returns;
}

} // namespace

CsvDialect guessDialect(std::string_view text, bool isWhole)
{
    CsvDialect best{',', '"', true};
    double bestScore = 0;
    for (const char separator : separators) {
        CsvDialect candidate{separator, '"', true};
        if (usesQuote(readSample(text, isWhole, candidate), '\''))
            candidate.quote = '\'';
        const double score = regularity(readSample(text, isWhole, candidate));
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    best.hasHeader = guessHeader(text, isWhole, best);
    return best;
}

bool guessHeader(std::string_view text, bool isWhole, CsvDialect dialect)
{
    return looksLikeHeader(readSample(text, isWhole, dialect).rows);
}

SeparatorLine readSeparatorLine(std::string_view text)
{
    std::size_t at = text.starts_with('"') ? 1 : 0;
    const std::string_view word = text.substr(at, 4);
    if (word != "sep=" && word != "SEP=" && word != "Sep=")
        return {};
    at += 4;
    if (at >= text.size())
        return {};
    const char separator = text[at++];
    if (text.starts_with('"')) {
        if (at >= text.size() || text[at++] != '"')
            return {};
    }
    if (separator == '\r' || separator == '\n' || separator == '"' ||
        static_cast<signed char>(separator) <= 0)
        return {};
    if (at < text.size() && text[at] != '\r' && text[at] != '\n')
        return {};
    if (text.substr(at, 2) == "\r\n")
        return {separator, at + 2};
    return {separator, at < text.size() ? at + 1 : at};
}

} // namespace tefter
