// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/CsvWriter.h"

#include "core/base/Ascii.h"
#include "core/exchange/csv/OutputFile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cerrno>

namespace tefter {

namespace {

constexpr qsizetype bufferSize = 256 * 1024;

/// -12.50, -1 234,5, -5 %: a minus and a number, nothing that could be reckoned.
bool isNegativeNumber(std::string_view text)
{
    if (!text.starts_with('-'))
        return false;
    text.remove_prefix(1);
    if (text.ends_with('%'))
        text.remove_suffix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return !text.empty() && isAsciiDigit(text.front()) && isAsciiDigit(text.back()) &&
           text.find_first_not_of("0123456789., ") == std::string_view::npos;
}

/// +30 694 123 4567, +36 (30) 123-4567
bool isPhone(std::string_view text)
{
    return text.size() > 1 && text.front() == '+' && (isAsciiDigit(text[1]) || text[1] == '(') &&
           text.find_first_not_of("0123456789 -().", 1) == std::string_view::npos;
}

bool beginsFormula(std::string_view text)
{
    if (text.empty())
        return false;
    if (std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos)
        return true;
    for (const char *wide : {"＝", "＋", "－", "＠"}) {
        if (text.starts_with(wide))
            return true;
    }
    return false;
}

std::string_view withoutLeadingSpaces(std::string_view text)
{
    for (bool found = true; found;) {
        found = false;
        for (const char *space : {" ", "\u00A0", "\u200B", "\u200E", "\u200F", "\uFEFF", "\u3000"}) {
            if (text.starts_with(space)) {
                text.remove_prefix(std::string_view(space).size());
                found = true;
            }
        }
    }
    return text;
}

/// Bytes for which a cell is quoted. More than RFC 4180 asks: a spreadsheet that expects another separator
/// must not find a new cell, perhaps a formula, in the middle of this one.
constexpr std::array<bool, 256> quotedBytes = [] {
    std::array<bool, 256> table{};
    for (const char c : {',', ';', '\t', '|', '"', '\r', '\n'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

bool mustBeQuoted(std::string_view text)
{
    if (text.empty())
        return false;
    return text.front() == ' ' || text.back() == ' ' || std::any_of(text.begin(), text.end(), [](char c) {
               return quotedBytes[static_cast<unsigned char>(c)];
           });
}

} // namespace

bool needsGuard(std::string_view utf8, FormulaGuard guard)
{
    if (guard == FormulaGuard::Off || utf8.empty())
        return false;
    const std::string_view text = withoutLeadingSpaces(utf8);
    if (!beginsFormula(text) || isNegativeNumber(text))
        return false;
    return guard == FormulaGuard::Spreadsheet || !isPhone(text);
}

std::string_view withoutGuard(std::string_view utf8)
{
    const bool isGuarded = utf8.starts_with('\'') && needsGuard(utf8.substr(1), FormulaGuard::Spreadsheet);
    return isGuarded ? utf8.substr(1) : utf8;
}

CsvWriter::CsvWriter(const CsvFormat &format)
    : m_format(format)
{
}
CsvWriter::CsvWriter(CsvWriter &&) noexcept = default;
CsvWriter &CsvWriter::operator=(CsvWriter &&) noexcept = default;
CsvWriter::~CsvWriter() = default;

Result<CsvWriter> CsvWriter::create(const QString &path, const CsvFormat &format)
{
    CsvWriter writer(format);
    writer.m_path = path;
    writer.m_file = outputFile(path);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(Cause::FolderMissing, {folder});
    errno = 0;
    if (!writer.m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(writeError(path, *writer.m_file, errno));
    writer.begin();
    return writer;
}

CsvWriter CsvWriter::toMemory(const CsvFormat &format)
{
    CsvWriter writer(format);
    writer.begin();
    return writer;
}

void CsvWriter::begin()
{
    m_buffer.reserve(bufferSize + bufferSize / 4);
    if (m_format.byteOrderMark)
        m_buffer.append("\xEF\xBB\xBF", 3);
    m_rowStart = m_buffer.size();
}

CsvWriter &CsvWriter::cell(std::string_view utf8)
{
    const bool guarded = needsGuard(utf8, m_format.guard);
    if (m_cells++ > 0)
        m_buffer.append(m_format.separator);
    m_isFilled = m_isFilled || !utf8.empty();
    const bool mustQuote = mustBeQuoted(utf8) || utf8.find(m_format.separator) != std::string_view::npos;
    if (mustQuote)
        m_buffer.append('"');
    if (guarded)
        m_buffer.append('\'');
    put(utf8, mustQuote);
    return *this;
}

void CsvWriter::put(std::string_view utf8, bool mustQuote)
{
    if (mustQuote) {
        for (std::size_t quote = utf8.find('"'); quote != std::string_view::npos; quote = utf8.find('"')) {
            m_buffer.append(utf8.data(), static_cast<qsizetype>(quote + 1)).append('"');
            utf8.remove_prefix(quote + 1);
        }
    }
    m_buffer.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (mustQuote)
        m_buffer.append('"');
}

CsvWriter &CsvWriter::cell(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return cell(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

CsvWriter &CsvWriter::number(std::string_view ascii)
{
    if (m_cells++ > 0)
        m_buffer.append(m_format.separator);
    m_isFilled = m_isFilled || !ascii.empty();
    const bool mustQuote = mustBeQuoted(ascii);
    if (mustQuote)
        m_buffer.append('"');
    put(ascii, mustQuote);
    return *this;
}

CsvWriter &CsvWriter::endRow()
{
    // A row of empty cells would be read back as an empty line, which is no row.
    if (!m_isFilled && m_cells > 0)
        m_buffer.insert(m_rowStart, "\"\"");
    if (m_format.windowsLineEnds)
        m_buffer.append('\r');
    m_buffer.append('\n');
    if (m_file && m_buffer.size() >= bufferSize)
        flush();
    m_rowStart = m_buffer.size();
    m_cells = 0;
    m_isFilled = false;
    ++m_rows;
    return *this;
}

CsvWriter &CsvWriter::row(const QStringList &cells)
{
    for (const QString &text : cells)
        cell(QStringView(text));
    return endRow();
}

void CsvWriter::flush()
{
    if (!m_hasFailed) {
        errno = 0;
        if (m_file->write(m_buffer) != m_buffer.size()) {
            m_hasFailed = true;
            m_error = writeError(m_path, *m_file, errno);
        }
    }
    m_buffer.resize(0);
}

Result<void> CsvWriter::failed() const
{
    return failure(m_error);
}

Result<void> CsvWriter::finish()
{
    if (!m_file)
        return {};
    flush();
    auto *const saved = qobject_cast<QSaveFile *>(m_file.get());
    if (m_hasFailed) {
        if (saved)
            saved->cancelWriting();
        return failed();
    }
    errno = 0;
    const bool isDone = saved ? saved->commit() : m_file->flush();
    if (!isDone)
        return failure(writeError(m_path, *m_file, errno));
    return {};
}

} // namespace tefter
