// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/TableWriter.h"

#include <QStringList>

#include <memory>

namespace tefter {

/// A table of people as a spreadsheet (XLSX): numbers are numbers, days are days, and a text that looks like
/// a formula stays a text.
class XlsxTable : public TableWriter
{
public:
    /// `headers` stand in the first row, which stays in sight; `isFromRight` mirrors the sheet.
    static Result<std::unique_ptr<TableWriter>> create(const QString &path, const QStringList &headers,
                                                       bool isFromRight);
    ~XlsxTable() override;

    using TableWriter::cell;
    void cell(std::string_view utf8) override;
    void number(std::string_view ascii) override;
    void endRow() override;
    Result<void> finish() override;

private:
    struct Workbook;
    explicit XlsxTable(std::unique_ptr<Workbook> workbook);

    std::unique_ptr<Workbook> m_workbook;
};

} // namespace tefter
