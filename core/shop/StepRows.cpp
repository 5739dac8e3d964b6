// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/StepRows.h"

#include "core/shop/StepRecorder.h"

namespace tefter {

QList<StepRow> rowsOfStep(Connection &connection, StepId step)
{
    const auto imageAt = [](const Row &row, int column) {
        return row.isNull(column) ? std::nullopt : std::optional(imageFromText(row.text(column)));
    };
    return connection.all(
        QStringLiteral("SELECT table_name, row_id, before, after FROM journal_entry WHERE step_id = ? "
                       "ORDER BY id"),
        {step.value}, [&](const Row &row) {
            return StepRow{row.text(0), row.integer(1), imageAt(row, 2), imageAt(row, 3)};
        });
}

} // namespace tefter
