// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportRun.h"

namespace tefter {

void ImportRun::reject(const CsvReader &row, int column, const QString &reason)
{
    RejectedRow rejected;
    rejected.line = row.line();
    rejected.reason = reason;
    if (column >= 0) {
        rejected.column = row.header().value(column);
        rejected.value = row.text(column);
    }
    for (int i = 0; i < static_cast<int>(row.cells().size()); ++i)
        rejected.cells << row.text(i);
    m_outcome.rejectedRows.append(rejected);
    ++m_outcome.rejected;
}

void ImportRun::rejectLine(qint64 line, const QString &reason, const QString &column, const QString &value)
{
    m_outcome.rejectedRows.append({line, column, value, reason, {}});
    ++m_outcome.rejected;
}

} // namespace tefter
