// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"
#include "core/exchange/TableFile.h"

#include <functional>

namespace tefter {

/// The names of a table's columns; numbers where it has none.
QStringList headerOf(const CsvReader &reader);

/// Opens files as an importer is to read them: from their headings on, and of a spreadsheet the first sheet
/// whose columns fit, where none was said.
class ImportSource
{
public:
    /// Above the headings, and with them.
    static constexpr int rowsLookedAt = 10;

    /// `remembered`: whether the columns of such a header were said before.
    ImportSource(const Importer &importer, QList<OwnField> ownFields,
                 std::function<bool(const QStringList &)> remembered)
        : m_importer(importer)
        , m_ownFields(std::move(ownFields))
        , m_remembered(std::move(remembered))
    {
    }

    Result<OpenTable> open(const ImportOptions &options) const;

private:
    Result<OpenTable> openSheet(const ImportOptions &options) const;
    Result<OpenTable> otherSheet(const ImportOptions &options, Result<OpenTable> first) const;
    Result<void> findHeadings(OpenTable &table, const ImportOptions &options) const;
    bool fits(const OpenTable &table) const;

    const Importer &m_importer;
    QList<OwnField> m_ownFields;
    std::function<bool(const QStringList &)> m_remembered;
};

} // namespace tefter
