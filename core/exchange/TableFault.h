// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <optional>

namespace tefter {

/// What is wrong with a spreadsheet, or a file of cards, that cannot be read. Travels as Cause::CannotRead.
enum class TableFault {
    OldKind,      ///< a spreadsheet of a kind that is not read (.xls, .ods)
    Encrypted,    ///< locked with a password
    Damaged,      ///< no whole spreadsheet
    TooBig,       ///< would unpack to too much: `further` is the limit in megabytes
    SheetMissing, ///< `further` is the sheet, then those that are there
    SheetEmpty,   ///< likewise
    NoCards,      ///< taken for a file of cards, and has none
};

/// The failure: the file's name, the fault, what the sentence needs further, and a detail for the log.
Error tableError(TableFault fault, const QString &file, const QStringList &further = {},
                 const QString &detail = {});

/// The fault that a failure tells of; nothing for any other failure. Its args are the file's name, the
/// fault's id, and what there is further.
std::optional<TableFault> tableFaultOf(const Error &error);

} // namespace tefter
