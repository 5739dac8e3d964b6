// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/shop/Kept.h"
#include "core/shop/Step.h"

namespace tefter {

/// What was done, step by step: undo, redo, and the history of a record. Imports are steps too; their new
/// rows are not in the journal one by one, and BatchUndo takes them back.
namespace journal {

/// The step that the next undo takes back, or the next redo does again.
std::optional<Step> nextUndo(Connection &connection);
std::optional<Step> nextRedo(Connection &connection);
/// The latest steps, newest first.
QList<PastStep> pastSteps(Connection &connection, int limit);

/// Takes a step back, or does it again, inside the transaction. Throws ChangedSince where a row no longer
/// stands as the step left it, StillReferred where something now refers to a row that would go.
void undo(Transaction &tx, StepId step);
void redo(Transaction &tx, StepId step);

/// A row of a step that no longer stands as the step left it.
struct Conflict
{
    QString table;
    qint64 row = 0;
};
/// The same for what can be taken back or done again row by row; the other rows are left as they are and
/// listed.
QList<Conflict> undoWherePossible(Transaction &tx, StepId step);
QList<Conflict> redoWherePossible(Transaction &tx, StepId step);

/// Whether a row is there and holds what is expected in the columns named.
bool standsAs(Transaction &tx, const QString &table, qint64 row, const RowImage &expected);

/// What a person calls a row: its name, number or code, or that of the record it belongs to.
QString recordName(Connection &connection, const Schema &schema, const QString &table, qint64 row);

/// Every change of one row and of the rows that go with it (a customer's phones), newest first.
QList<HistoryEntry> history(Connection &connection, const Schema &schema, const QString &table, qint64 row,
                            int limit = 200);

} // namespace journal

} // namespace tefter
