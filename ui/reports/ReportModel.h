// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ReportText.h"
#include "ui/common/TableModelOf.h"

namespace tefter {

/// A row of a report with its place in it.
struct NumberedRow
{
    int number = 0;
    ReportRow row;
};

/// The rows of a report as a table; RowId is the number of the row, counted from 1.
class ReportModel : public TableModelOf<NumberedRow>
{
public:
    ReportModel(const ReportTable &table, const ReportText &text, QObject *parent = nullptr);

    void setTable(const ReportTable &table);
    const QList<ReportColumn> &reportColumns() const { return m_columns; }
    /// The totals, one text per column; empty where the report has none.
    const QStringList &totals() const { return m_totals; }

protected:
    QVariant cell(const NumberedRow &row, int column, int role) const override;

private:
    ReportText m_text;
    QList<ReportColumn> m_columns;
    TimeStep m_step = TimeStep::Month;
    QStringList m_totals;
};

} // namespace tefter
