// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Import.h"

namespace tefter {

/// "541,909 lines read: 541,909 created, 0 updated, 0 skipped, 0 rejected."
QString importSummary(const ImportOutcome &outcome);
/// A note in words, with its number.
QString importNote(const ImportNote &note);
/// Why a row was not taken, in words.
QString rejectedReason(const RejectedRow &row);
/// The same with line and column.
QString rejectedSentence(const RejectedRow &row);

} // namespace tefter
