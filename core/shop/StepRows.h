// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"
#include "core/shop/Step.h"

namespace tefter {

/// One row that a step wrote, as the journal has it.
struct StepRow
{
    QString table;
    qint64 row = 0;
    std::optional<RowImage> before; ///< the columns that were changed; none where the row was made
    std::optional<RowImage> after;  ///< none where the row was removed
};

/// What a step wrote, in the order of writing.
QList<StepRow> rowsOfStep(Connection &connection, StepId step);

/// What later steps, as far as they stand, did to one row, in the order of writing.
QList<StepRow> changesSince(Connection &connection, const QString &table, qint64 row, StepId step);

} // namespace tefter
