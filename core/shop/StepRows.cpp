// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/StepRows.h"

#include "core/shop/StepRecorder.h"

namespace tefter {

namespace {

QList<StepRow> rowsBy(Connection &connection, const QString &condition, const Values &values)
{
    const auto imageAt = [](const Row &row, int column) {
        return row.isNull(column) ? std::nullopt : std::optional(imageFromText(row.text(column)));
    };
    return connection.all(
        QStringLiteral("SELECT e.table_name, e.row_id, e.before, e.after FROM journal_entry e "
                       "JOIN journal_step s ON s.id = e.step_id WHERE %1 ORDER BY e.id")
            .arg(condition),
        values, [&](const Row &row) {
            return StepRow{row.text(0), row.integer(1), imageAt(row, 2), imageAt(row, 3)};
        });
}

} // namespace

QList<StepRow> rowsOfStep(Connection &connection, StepId step)
{
    return rowsBy(connection, QStringLiteral("e.step_id = ?"), {step.value});
}

QList<StepRow> changesSince(Connection &connection, const QString &table, qint64 row, StepId step)
{
    return rowsBy(connection,
                  QStringLiteral("e.table_name = ? AND e.row_id = ? AND s.state = 'done' AND s.id > ?"),
                  {table, row, step.value});
}

} // namespace tefter
