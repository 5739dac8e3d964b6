// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/CsvReader.h"

#include <algorithm>
#include <utility>

namespace tefter {

namespace {

constexpr std::ptrdiff_t sampleSize = 64 * 1024;

QStringList textsOf(std::span<const std::string_view> cells)
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(cells.size()));
    for (const std::string_view cell : cells)
        texts.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
    return texts;
}

} // namespace

CsvReader::CsvReader(QString name, ByteSource source)
    : m_name(std::move(name))
    , m_source(std::move(source))
    , m_scanner(m_dialect)
{
}

Result<CsvReader> CsvReader::open(const QString &path, const CsvOptions &options)
{
    EncodingGuess encoding;
    if (options.encoding.isEmpty()) {
        const auto guess = guessEncodingOfFile(path);
        if (!guess)
            return failure(guess.error());
        encoding = *guess;
    } else {
        const auto name = canonicalEncoding(options.encoding);
        if (!name)
            return failure(name.error());
        encoding = {*name, 100};
    }
    auto source = ByteSource::file(path, encoding.name);
    if (!source)
        return failure(source.error());
    CsvReader reader(path, std::move(*source));
    reader.m_encoding = encoding;
    return prepared(std::move(reader), options);
}

Result<CsvReader> CsvReader::fromText(const QString &pasted, const CsvOptions &options)
{
    CsvReader reader({}, ByteSource::memory(pasted.toUtf8()));
    reader.m_encoding = {QStringLiteral("UTF-8"), 100};
    return prepared(std::move(reader), options);
}

Result<CsvReader> CsvReader::fromTable(const QString &name, const TableText &table, const CsvOptions &options)
{
    CsvReader reader(name, ByteSource::memory(table.csv));
    reader.m_encoding = {QStringLiteral("UTF-8"), 100};
    reader.m_lines = table.lines;
    reader.m_pictures = table.pictures;
    reader.m_faults = table.faults;
    if (const auto filled = reader.fillSample(); !filled)
        return failure(filled.error());
    CsvDialect dialect{',', '"', true};
    if (!table.namesColumns) {
        const auto size = static_cast<std::size_t>(reader.m_source.end() - reader.m_source.begin());
        const bool hasHeader =
            options.dialect ? options.dialect->hasHeader
                            : guessHeader({reader.m_source.begin(), size}, reader.m_source.isLast(), dialect);
        dialect.hasHeader = options.hasHeader.value_or(hasHeader);
    }
    reader.m_dialect = dialect;
    reader.m_scanner = RecordScanner(dialect);
    if (const auto ready = reader.toFirstRow(); !ready)
        return failure(ready.error());
    return reader;
}

Result<CsvReader> CsvReader::prepared(CsvReader reader, const CsvOptions &options)
{
    if (const auto filled = reader.fillSample(); !filled)
        return failure(filled.error());
    const bool isWhole =
        reader.m_source.isLast() && reader.m_source.end() - reader.m_source.begin() <= sampleSize;
    std::string_view sample(reader.m_source.begin(),
                            static_cast<std::size_t>(reader.m_source.end() - reader.m_source.begin()));
    const SeparatorLine separatorLine = readSeparatorLine(sample);
    sample = sample.substr(separatorLine.length, sampleSize);
    if (options.dialect) {
        reader.m_dialect = *options.dialect;
    } else {
        reader.m_dialect = guessDialect(sample, isWhole);
        if (separatorLine.separator != '\0' && separatorLine.separator != reader.m_dialect.separator) {
            reader.m_dialect = {separatorLine.separator, '"', true};
            reader.m_dialect.hasHeader = guessHeader(sample, isWhole, reader.m_dialect);
        }
        reader.m_dialect.hasHeader = options.hasHeader.value_or(reader.m_dialect.hasHeader);
    }
    reader.m_scanner = RecordScanner(reader.m_dialect);
    if (const auto ready = reader.toFirstRow(); !ready)
        return failure(ready.error());
    return reader;
}

Result<void> CsvReader::fillSample()
{
    while (!m_source.isLast() && m_source.end() - m_source.begin() < sampleSize) {
        if (const auto filled = m_source.more(); !filled)
            return filled;
    }
    return {};
}

Result<void> CsvReader::toFirstRow()
{
    const std::string_view sample(m_source.begin(),
                                  static_cast<std::size_t>(m_source.end() - m_source.begin()));
    const SeparatorLine separatorLine = m_lines.empty() ? readSeparatorLine(sample) : SeparatorLine();
    if (separatorLine.separator != '\0') {
        m_source.consumeTo(m_source.begin() + separatorLine.length);
        ++m_nextLine;
    }
    bool found = scanRow();
    for (int passed = 0; found && passed < m_passedOver; ++passed)
        found = scanRow();
    if (found && m_dialect.hasHeader) {
        m_headerLine = m_line;
        m_header = textsOf(cells());
        m_columns = static_cast<int>(m_header.size());
        found = scanRow();
        if (!found && !m_error)
            return failure(Cause::CsvHeaderOnly, {m_name});
    } else if (found) {
        m_columns = static_cast<int>(cells().size());
    }
    if (m_error)
        return failure(*m_error);
    if (!found)
        return failure(Cause::CsvEmpty, {m_name});
    m_isAhead = true;
    return {};
}

bool CsvReader::next()
{
    if (m_error)
        return false;
    if (!m_isAhead && !scanRow())
        return false;
    m_isAhead = false;
    ++m_rowsRead;
    return true;
}

bool CsvReader::scanRow()
{
    for (;;) {
        switch (m_scanner.scan(m_source.begin(), m_source.end(), m_source.isLast(), m_columns > 0)) {
        case RecordScanner::Outcome::Record:
            m_source.consumeTo(m_scanner.next());
            m_line = m_row < m_lines.size() ? m_lines[m_row] : m_nextLine;
            m_nextLine += m_scanner.lineBreaks();
            ++m_row;
            if (!m_scanner.isBlank())
                return true;
            break;
        case RecordScanner::Outcome::NeedMore:
            if (const auto filled = m_source.more(); !filled) {
                m_error = filled.error();
                return false;
            }
            break;
        case RecordScanner::Outcome::End:
            return false;
        case RecordScanner::Outcome::Nul:
            return fail(Cause::CsvNul, m_nextLine + m_scanner.lineBreaks());
        case RecordScanner::Outcome::OpenQuote:
            return fail(Cause::CsvOpenQuote, m_nextLine + m_scanner.lineBreaksBeforeQuote());
        case RecordScanner::Outcome::TooLong:
            return fail(Cause::CsvLineTooLong, m_nextLine, QString::number(ByteSource::recordLimit));
        }
    }
}

QList<int> CsvReader::unreadableColumns() const
{
    static constexpr std::string_view replacement("\xEF\xBF\xBD");
    QList<int> columns;
    if (unreadable() == 0)
        return columns;
    for (int column = 0; column < static_cast<int>(cells().size()); ++column) {
        if (cell(column).find(replacement) != std::string_view::npos)
            columns << column;
    }
    return columns;
}

bool CsvReader::hasTooMuch() const
{
    const auto known = static_cast<std::size_t>(m_columns);
    const auto all = cells();
    return m_lines.empty() && all.size() > known &&
           std::any_of(all.begin() + m_columns, all.end(),
                       [](std::string_view cell) { return cell.find_first_not_of(" \t") != cell.npos; });
}

bool CsvReader::fail(Cause cause, qint64 line, const QString &further)
{
    QStringList args{m_name, QString::number(line)};
    if (!further.isEmpty())
        args.append(further);
    m_error = Error{cause, args, {}};
    return false;
}

void CsvReader::fix(int column, const QString &text)
{
    m_fixed.emplace_back(column, text.toStdString());
}

std::string_view CsvReader::fixedFor(int column) const
{
    for (const auto &[fixedColumn, text] : m_fixed) {
        if (fixedColumn == column)
            return text;
    }
    return {};
}

QList<QStringList> CsvReader::rows(int count)
{
    QList<QStringList> found;
    while (found.size() < count && next())
        found.append(textsOf(cells()));
    return found;
}

Result<void> CsvReader::rewind()
{
    m_error.reset();
    m_header.clear();
    m_headerLine = 0;
    m_columns = 0;
    m_nextLine = 1;
    m_row = 0;
    m_rowsRead = 0;
    m_isAhead = false;
    if (const auto back = m_source.rewind(); !back)
        return back;
    if (const auto filled = fillSample(); !filled)
        return filled;
    return toFirstRow();
}

Result<QList<QStringList>> CsvReader::firstRows(int count)
{
    const bool hasHeader = std::exchange(m_dialect.hasHeader, false);
    const int passedOver = std::exchange(m_passedOver, 0);
    const auto begun = rewind();
    const QList<QStringList> found = begun ? rows(count) : QList<QStringList>();
    m_dialect.hasHeader = hasHeader;
    m_passedOver = passedOver;
    if (const auto back = rewind(); !back)
        return failure(back.error());
    return found;
}

Result<void> CsvReader::takeHeader(int row)
{
    m_dialect.hasHeader = true;
    m_passedOver = row;
    return rewind();
}

} // namespace tefter
