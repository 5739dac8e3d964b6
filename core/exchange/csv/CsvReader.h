// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/TableText.h"
#include "core/exchange/csv/ByteSource.h"
#include "core/exchange/csv/CsvDialect.h"
#include "core/exchange/csv/EncodingGuess.h"
#include "core/exchange/csv/RecordScanner.h"

namespace tefter {

/// What the person chose; what is left open is found by looking at the file.
struct CsvOptions
{
    QString encoding; ///< empty: to be found
    std::optional<CsvDialect> dialect;
    std::optional<bool> hasHeader = {}; ///< where the dialect is found by itself: overrules what is found
};

/// Reads a flat file, or a pasted table, row by row, fast and without copying: the cells are views into a
/// window that moves along, valid until the next call of next(), rows() or rewind().
///
///     auto reader = CsvReader::open(path);
///     while (reader->next())
///         use(reader->cell(2), reader->line());
///     if (reader->error()) …
class CsvReader
{
public:
    static Result<CsvReader> open(const QString &path, const CsvOptions &options = {});
    static Result<CsvReader> fromText(const QString &pasted, const CsvOptions &options = {});
    /// A table that was no text: line() is then the row of the sheet, or the line of the card. Of the options
    /// only the header counts.
    static Result<CsvReader> fromTable(const QString &name, const TableText &table,
                                       const CsvOptions &options = {});

    const EncodingGuess &encoding() const { return m_encoding; }
    const CsvDialect &dialect() const { return m_dialect; }
    /// The names of the columns as they stand in the file; empty where it has no header.
    const QStringList &header() const { return m_header; }
    /// The line on which they stand; 0 where there are none.
    qint64 headerLine() const { return m_headerLine; }
    /// The number of columns: of the header, else of the first row.
    int columns() const { return m_columns; }

    /// Goes to the next row that is not blank. False at the end, or at a fault: ask error().
    bool next();
    /// Why reading stopped, or nothing. Tells the file, and the line.
    const std::optional<Error> &error() const { return m_error; }

    /// The cells of this row as they stand in the file, quotes undone: a ragged row has more or fewer than
    /// columns(). UTF-8, always valid.
    std::span<const std::string_view> cells() const { return m_scanner.cells(); }
    bool isRagged() const { return static_cast<int>(cells().size()) != m_columns; }
    /// Whether something other than blanks stands behind the last column of a text, where a separator too
    /// many may have moved it.
    bool hasTooMuch() const;
    /// Whether a quote of this row never closes: the row is its line alone, quotes as they stand.
    bool isBroken() const { return m_scanner.isBroken(); }
    /// Whether text stood behind a closing quote: this row's quoting is broken.
    bool hasStrayQuote() const { return m_scanner.hasStrayQuote(); }
    /// One cell (0-based); empty where the row is too short and nothing was said for the column.
    std::string_view cell(int column) const
    {
        const auto index = static_cast<std::size_t>(column);
        const std::string_view found =
            index < m_scanner.cells().size() ? m_scanner.cells()[index] : std::string_view();
        return found.empty() && !m_fixed.empty() ? fixedFor(column) : found;
    }
    QString text(int column) const
    {
        const std::string_view utf8 = cell(column);
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    /// What cell() gives where a row says nothing in this column, which may be one that the file lacks.
    void fix(int column, const QString &text);
    /// The line of the file (1-based) on which this row begins.
    qint64 line() const { return m_line; }
    /// The picture that comes with this row; empty where there is none.
    QByteArray picture() const { return m_pictures.value(m_line); }
    bool hasPicture() const { return m_pictures.contains(m_line); }
    /// The columns of this row with signs that had no meaning in the encoding.
    QList<int> unreadableColumns() const;
    /// The columns of this row that hold an error of a spreadsheet instead of a value.
    QList<int> faultyColumns() const { return m_faults.value(m_line); }
    /// Rows handed out so far; the header and blank rows are none.
    qint64 rowsRead() const { return m_rowsRead; }

    /// Up to `count` further rows as texts, for a preview.
    QList<QStringList> rows(int count);
    /// Back to the first row, for a second pass.
    Result<void> rewind();
    /// The first rows as they stand, the names of columns among them; reading begins anew.
    Result<QList<QStringList>> firstRows(int count);
    /// Begins anew with this row (from 0, of those that are not blank) as the names of the columns.
    Result<void> takeHeader(int row);

    qint64 position() const { return m_source.position(); }
    qint64 size() const { return m_source.size(); }
    /// Characters so far that had no meaning in the encoding: a sign that it is the wrong one.
    qint64 unreadable() const { return m_source.unreadable(); }

private:
    CsvReader(QString name, ByteSource source);
    static Result<CsvReader> prepared(CsvReader reader, const CsvOptions &options);
    Result<void> fillSample();
    Result<void> toFirstRow();
    std::string_view fixedFor(int column) const;
    bool scanRow();
    bool fail(Cause cause, qint64 line, const QString &further = {});

    QString m_name;
    ByteSource m_source;
    EncodingGuess m_encoding;
    CsvDialect m_dialect;
    RecordScanner m_scanner;
    QStringList m_header;
    std::vector<std::pair<int, std::string>> m_fixed; ///< by column
    std::vector<qint64> m_lines;                      ///< of each row, where they are not those of the text
    QHash<qint64, QByteArray> m_pictures;             ///< by line
    QHash<qint64, QList<int>> m_faults;               ///< likewise
    std::size_t m_row = 0;
    std::optional<Error> m_error;
    int m_columns = 0;
    int m_passedOver = 0; ///< rows above the header
    qint64 m_headerLine = 0;
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
    qint64 m_rowsRead = 0;
    bool m_isAhead = false; ///< the first row was scanned already, to see that there is one
};

} // namespace tefter
