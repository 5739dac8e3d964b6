// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/CellRoles.h"
#include "ui/common/ListSource.h"
#include "ui/common/Theme.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <algorithm>

namespace tefter {

/// What every table model shares: columns and their headers. Answers for one cell come from the subclass.
class ColumnModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ColumnModel(QList<TableColumn> columns, QObject *parent = nullptr);

    const QList<TableColumn> &columns() const { return m_columns; }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The rows as they stand now with these columns, for a file.
    virtual ListSource source(const QList<int> &shown) const;

protected:
    QStringList titlesOf(const QList<int> &shown) const;
    /// `say` answers for a role as cell() does.
    static FileCell fileCell(const std::function<QVariant(int role)> &say);
    /// Alignment and grey come from the column; everything else is the cell's own.
    QVariant columnData(int column, int role) const;
    /// Other columns from this one on; those before it stay as they are.
    void replaceColumns(int from, const QList<TableColumn> &columns);

private:
    QList<TableColumn> m_columns;
};

/// The one template for short tables: give it columns, rows, and cell().
template <class Row>
class TableModelOf : public ColumnModel
{
public:
    using ColumnModel::ColumnModel;

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        arrange();
        endResetModel();
    }
    const QList<Row> &rows() const { return m_rows; }
    const Row &rowAt(int row) const { return m_rows.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const QVariant value = cell(m_rows.at(index.row()), index.column(), role);
        return value.isValid() ? value : columnData(index.column(), role);
    }

    void sort(int column, Qt::SortOrder order) override
    {
        beginResetModel();
        m_sortColumn = column;
        m_order = order;
        arrange();
        endResetModel();
    }

protected:
    /// Changes one row in its place.
    template <class Change>
    void changeRow(int row, Change change)
    {
        change(m_rows[row]);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    /// What the row says in this column for a Qt role or a CellRole; an invalid QVariant for "nothing".
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

private:
    QVariant sortKey(const Row &row) const
    {
        const QVariant key = cell(row, m_sortColumn, CellSort);
        return key.isValid() ? key : cell(row, m_sortColumn, Qt::DisplayRole);
    }

    void arrange()
    {
        if (m_sortColumn < 0 || m_sortColumn >= columns().size())
            return;
        QCollator collator;
        collator.setNumericMode(true);
        const auto before = [&](const Row &left, const Row &right) {
            const QVariant a = sortKey(left);
            const QVariant b = sortKey(right);
            if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
                return collator.compare(a.toString(), b.toString()) < 0;
            return QVariant::compare(a, b) == QPartialOrdering::Less;
        };
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row &left, const Row &right) {
            return m_order == Qt::AscendingOrder ? before(left, right) : before(right, left);
        });
    }

    QList<Row> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace tefter
