// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/CsvReader.h"

#include <QHash>

#include <vector>

namespace tefter {

/// Finds the columns of a file that hold something and go into no field. Those that a file of rejected rows
/// has behind its own are not meant.
class ColumnsNotTaken
{
public:
    ColumnsNotTaken(const QStringList &header, const QHash<QString, int> &columns);

    void see(const CsvReader &row);
    /// In the order of the file.
    QStringList names() const;

private:
    QStringList m_header;
    std::vector<int> m_empty; ///< so far
    QList<int> m_full;
};

} // namespace tefter
