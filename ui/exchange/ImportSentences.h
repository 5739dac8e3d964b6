// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/ImportDraft.h"

namespace tefter {

class Formats;

/// "541,909 lines read: 541,909 created, 0 updated, 0 skipped, 0 rejected."
QString importSummary(const ImportOutcome &outcome);
/// A note in words, with its number.
QString importNote(const ImportNote &note);
/// The columns that go into no field; the first ones, where there are many.
QString columnsNotTaken(const QStringList &columns);
/// Why a row was not taken, in words.
QString rejectedReason(const RejectedRow &row);
/// The same with line and column.
QString rejectedSentence(const RejectedRow &row);
/// What an importer brings: "Sales".
QString importKind(const QString &importer);
/// A field's or an importer's label in words.
QString importLabel(const QString &key);
/// What a column may hold, in words: the name of a field that the shop has made.
QString importLabel(const ImportField &field);
/// "New customers", "Changed products" …: what the figure of a kind of record is called.
QString recordsCaption(const QString &kind, bool created);

/// Where one is on the way of an import: "Step 2 of 5 · Columns · sales.csv".
QString importStepSentence(ImportStep step, const ImportOptions &options, const Formats &formats);

} // namespace tefter
