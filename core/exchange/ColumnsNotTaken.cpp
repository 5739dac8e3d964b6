// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ColumnsNotTaken.h"

#include "core/exchange/ImportHeaders.h"

#include <algorithm>

namespace tefter {

ColumnsNotTaken::ColumnsNotTaken(const QStringList &header, const QHash<QString, int> &columns)
    : m_header(header)
{
    const qsizetype ours = rejectionHeader().size();
    const bool isOfRejected = header.size() > ours && header.last(ours) == rejectionHeader();
    const qsizetype count = isOfRejected ? header.size() - ours : header.size();
    const QList<int> taken = columns.values();
    for (int column = 0; column < static_cast<int>(count); ++column) {
        if (!taken.contains(column))
            m_empty.push_back(column);
    }
}

void ColumnsNotTaken::see(const CsvReader &row)
{
    std::erase_if(m_empty, [&](int column) {
        const bool isFull = row.cell(column).find_first_not_of(" \t\r\n") != std::string_view::npos;
        if (isFull)
            m_full << column;
        return isFull;
    });
}

QStringList ColumnsNotTaken::names() const
{
    QList<int> columns = m_full;
    std::sort(columns.begin(), columns.end());
    QStringList names;
    for (const int column : std::as_const(columns))
        names << m_header.value(column);
    return names;
}

} // namespace tefter
