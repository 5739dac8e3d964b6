// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/TableText.h"

namespace tefter {

/// Reads one sheet of a spreadsheet (XLSX) as a table: what the cells hold, not how they look. Days are told
/// from numbers by the format of the cell and come as ISO text.
class XlsxReader
{
public:
    /// All that a sheet may hold as text.
    static constexpr qsizetype textLimit = qsizetype{512} * 1024 * 1024;

    /// `sheet`: a name, or a number from 1; the first one where it is empty. Cause::FileMissing, CannotRead,
    /// (see TableFault), CsvEmpty.
    static Result<TableText> read(const QString &path, const QString &sheet = {});
    /// The names of the sheets that a person sees, in order. Failures as above.
    static Result<QStringList> sheets(const QString &path);
};

} // namespace tefter
