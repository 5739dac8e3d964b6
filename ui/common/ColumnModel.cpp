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

QStringList ColumnModel::titlesOf(const QList<int> &shown) const
{
    QStringList titles;
    for (const int column : shown)
        titles << m_columns.at(column).title;
    return titles;
}

FileCell ColumnModel::fileCell(const std::function<QVariant(int role)> &say)
{
    if (const QVariant plain = say(CellPlain); plain.isValid())
        return {plain.toString(), true};
    const QVariant whole = say(Qt::AccessibleTextRole);
    QString text = (whole.isValid() ? whole : say(Qt::DisplayRole)).toString();
    // The marks around codes and numbers are for the screen.
    text.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
    return {text, false};
}

ListSource ColumnModel::source(const QList<int> &shown) const
{
    FileRows rows;
    for (int row = 0; row < rowCount(); ++row) {
        QList<FileCell> cells;
        for (const int column : shown)
            cells << fileCell([&](int role) { return index(row, column).data(role); });
        rows << cells;
    }
    return {titlesOf(shown), rows.size(),
            [rows](qsizetype from, qsizetype count, const auto &answer) { answer(rows.mid(from, count)); }};
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
