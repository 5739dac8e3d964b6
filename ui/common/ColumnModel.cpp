// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableModelOf.h"

namespace tefter {

ColumnModel::ColumnModel(QList<TableColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

int ColumnModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    return role == Qt::TextAlignmentRole ? columnData(section, role) : QVariant();
}

QVariant ColumnModel::columnData(int column, int role) const
{
    const TableColumn &c = m_columns.at(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((c.number ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft)) |
                          Qt::AlignVCenter));
    if (role == CellTone && c.secondary)
        return int(Tone::Neutral);
    return {};
}

void ColumnModel::replaceColumns(int from, const QList<TableColumn> &columns)
{
    if (from < m_columns.size()) {
        beginRemoveColumns({}, from, static_cast<int>(m_columns.size()) - 1);
        m_columns.resize(from);
        endRemoveColumns();
    }
    if (!columns.isEmpty()) {
        beginInsertColumns({}, from, from + static_cast<int>(columns.size()) - 1);
        m_columns += columns;
        endInsertColumns();
    }
}

} // namespace tefter
