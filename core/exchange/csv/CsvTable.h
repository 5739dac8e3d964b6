// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/TableWriter.h"
#include "core/exchange/csv/CsvWriter.h"

namespace tefter {

/// A table of people as a CSV file.
class CsvTable : public TableWriter
{
public:
    explicit CsvTable(CsvWriter writer)
        : m_writer(std::move(writer))
    {
    }

    using TableWriter::cell;
    void cell(std::string_view utf8) override { m_writer.cell(utf8); }
    void number(std::string_view ascii) override { m_writer.number(ascii); }
    void endRow() override { m_writer.endRow(); }
    Result<void> finish() override { return m_writer.finish(); }

private:
    CsvWriter m_writer;
};

} // namespace tefter
