// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

class QTableView;

namespace tefter {

class ColumnModel;

/// How wide the columns of a list are when nobody has drawn them: heads and numbers are never shortened,
/// texts give way where the room is short, and take what is left where it is not.
class ColumnFit
{
public:
    explicit ColumnFit(const QTableView &table)
        : m_table(table)
    {
    }

    /// By section, of those that are shown. What numbers and words needed once they keep, so that columns do
    /// not jump while one scrolls.
    QHash<int, int> widths(const ColumnModel &model);

private:
    using Widths = QHash<int, int>;

    QList<int> shownSections() const;
    int headWidth(const ColumnModel &model, int section) const;
    int spokenWidth(const ColumnModel &model, int section) const;

    const QTableView &m_table;
    Widths m_spoken;
};

} // namespace tefter
