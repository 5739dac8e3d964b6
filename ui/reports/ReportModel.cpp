// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportModel.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const ReportColumn &column)
{
    return column.type != ReportColumnType::Text && column.type != ReportColumnType::Piece;
}

QList<TableColumn> columnsOf(const ReportTable &table, const ReportText &text)
{
    QList<TableColumn> columns;
    for (const ReportColumn &column : table.columns) {
        const bool isName = column.type == ReportColumnType::Text && column.id != "code"_L1;
        columns << TableColumn{.id = column.id,
                               .title = text.title(column),
                               .width = isName                                   ? 240
                                        : column.type == ReportColumnType::Piece ? 190
                                                                                 : 128,
                               .number = isNumber(column),
                               .secondary = column.id == "code"_L1 || column.id == "net_year_before"_L1};
    }
    return columns;
}

} // namespace

ReportModel::ReportModel(const ReportTable &table, const ReportText &text, QObject *parent)
    : TableModelOf<NumberedRow>(columnsOf(table, text), parent)
    , m_text(text)
    , m_columns(table.columns)
{
    setTable(table);
}

void ReportModel::setTable(const ReportTable &table)
{
    m_step = table.step;
    m_totals.clear();
    for (qsizetype i = 0; i < table.totals.size(); ++i)
        m_totals << m_text.total(m_columns[i], table.totals[i], m_step);
    QList<NumberedRow> rows;
    rows.reserve(table.rows.size());
    for (int i = 0; i < table.rows.size(); ++i)
        rows << NumberedRow{i + 1, table.rows[i]};
    setRows(std::move(rows));
}

QVariant ReportModel::cell(const NumberedRow &row, int column, int role) const
{
    const ReportColumn &what = m_columns[column];
    const ReportCell &value = row.row.cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return m_text.cell(what, value, m_step);
    case CellSort:
        if (what.type == ReportColumnType::Piece)
            return value.piece.from.date();
        if (isNumber(what))
            return value.number.value_or(std::numeric_limits<qint64>::min());
        return {};
    case CellTone:
        if ((what.id == "change"_L1 || what.id == "margin"_L1) && value.number && *value.number < 0)
            return int(Tone::Warning);
        return {};
    case RowId:
        return qint64(row.number);
    default:
        return {};
    }
}

} // namespace tefter
