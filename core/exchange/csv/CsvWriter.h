// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFileDevice>

#include <memory>
#include <string_view>

namespace tefter {

/// What is done with texts that a spreadsheet would run as a formula: those that begin with = + - @, a tab or
/// a line end (full-width forms too, spaces before them passed over). They get an apostrophe in front.
/// Numbers such as -12.50 always stay as they are.
enum class FormulaGuard {
    Off,         ///< the texts exactly as they are: for files that only programs read
    Mailing,     ///< a phone number typed as +30… stays as it is, because the mailing tool needs it so
    Spreadsheet, ///< a phone number too gets the apostrophe: a spreadsheet would make a number of it and drop
                 ///< the +
};

/// How a CSV file is written.
struct CsvFormat
{
    char separator = ',';
    bool byteOrderMark = false;  ///< Excel recognises UTF-8 by it
    bool windowsLineEnds = true; ///< as RFC 4180 wants
    FormulaGuard guard = FormulaGuard::Off;

    /// RFC 4180: commas, UTF-8, CR LF.
    static CsvFormat plain() { return {',', false, true, FormulaGuard::Mailing}; }
    /// For a double click: a mark, and semicolons where the decimal sign is a comma.
    static CsvFormat spreadsheet(bool decimalComma)
    {
        return {decimalComma ? ';' : ',', true, true, FormulaGuard::Spreadsheet};
    }
};

/// Writes a CSV file (UTF-8) cell by cell. The file appears under its name only with finish(): until then,
/// and for good where anything fails, what was there before stays.
///
///     auto writer = CsvWriter::create(path, CsvFormat::plain());
///     writer->cell(name).number("12.50").endRow();
///     return writer->finish();
class CsvWriter
{
public:
    /// Cause::FolderMissing, CannotWrite, DiskFull.
    static Result<CsvWriter> create(const QString &path, const CsvFormat &format);
    /// Writes into memory: for the clipboard and standard output. Take it with bytes().
    static CsvWriter toMemory(const CsvFormat &format);
    CsvWriter(CsvWriter &&) noexcept;
    CsvWriter &operator=(CsvWriter &&) noexcept;
    ~CsvWriter();

    CsvWriter &cell(std::string_view utf8);
    CsvWriter &cell(QStringView text);
    /// A cell that a program wrote (number, day, code without signs) and that needs no guard.
    CsvWriter &number(std::string_view ascii);
    CsvWriter &endRow();
    CsvWriter &row(const QStringList &cells);

    qint64 rows() const { return m_rows; }
    /// Writes what is left and moves the file into its place; the first failure since create() is told here.
    Result<void> finish();
    const QByteArray &bytes() const { return m_buffer; }

private:
    explicit CsvWriter(const CsvFormat &format);
    void begin();
    void put(std::string_view utf8, bool mustQuote);
    void flush();
    Result<void> failed() const;

    CsvFormat m_format;
    QString m_path;
    std::unique_ptr<QFileDevice> m_file; ///< none: into memory
    QByteArray m_buffer;
    qsizetype m_rowStart = 0;
    qint64 m_rows = 0;
    int m_cells = 0;
    bool m_isFilled = false; ///< this row has a cell that is not empty
    bool m_hasFailed = false;
    Error m_error;
};

/// Whether a spreadsheet could take this text for a formula, and what is done about it (see FormulaGuard).
bool needsGuard(std::string_view utf8, FormulaGuard guard);
/// The text without the apostrophe that a guard put in front: for reading our own files back.
std::string_view withoutGuard(std::string_view utf8);

} // namespace tefter
