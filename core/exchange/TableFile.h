// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Import.h"

namespace tefter {

/// How a file holds its rows.
enum class TableFormat { Csv, Xlsx, Vcard };

/// "csv", "xlsx", "vcard".
QString tableFormatId(TableFormat format);
std::optional<TableFormat> tableFormatFromId(QStringView id);

/// What the beginning of a file shows: its name does not count. Failures for spreadsheets that cannot be
/// read (TableFault::OldKind, Encrypted) and for what cannot be opened.
Result<TableFormat> tableFormatOf(const QString &path);

/// A file, or a pasted table, opened to be read row by row, whatever its format.
struct OpenTable
{
    TableFormat format = TableFormat::Csv;
    CsvReader reader;
    bool isTyped = false;
    QList<ImportNote> notes;
    QString sheet = {};      ///< of a spreadsheet: which one it is
    QStringList sheets = {}; ///< and all that a person sees
};
Result<OpenTable> openTable(const ImportOptions &options);

} // namespace tefter
