// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tefter {

/// Why something did not succeed. A closed list: `ui/common` holds one sentence, and what to do, for each.
enum class Cause {
    // The shop file
    FileMissing,   ///< args: path
    FolderMissing, ///< args: folder
    FileExists,    ///< args: path
    NotAShopFile,  ///< args: path
    FileDamaged,   ///< args: path; the first finding is the detail
    FileTooNew,    ///< args: path, version of the file, version this program knows
    FileReadOnly,  ///< args: path
    FileLocked,    ///< args: path; another program holds it and did not let go in time
    DiskFull,      ///< args: path
    CannotRead,    ///< args: path, and what the system said where it said something
    CannotWrite,   ///< args: path, and what the system said where it said something
    BackupFailed,  ///< args: path; what was found when the copy was checked is the detail
    // Records
    NotFound,          ///< args: what, which
    NothingToIdentify, ///< a person without name, phone, e-mail and code
    CodeTaken,         ///< args: code, who or what has it
    NameTaken,         ///< args: name
    NameMissing,       ///< a record whose name is its identity has none
    StillReferred,     ///< args: record, by what
    OwnerStays,        ///< args: name; the owner cannot leave the staff
    ChangedSince,      ///< args: record; an undo found it changed by somebody else
    NothingToUndo,     ///< args: none, or the file whose import was taken back already
    NothingToRedo,
    BadValue,     ///< args: field, value
    NotInStock,   ///< args: product, how much is there, place
    SoldWhole,    ///< args: product, quantity
    StockNotKept, ///< stock was never switched on
    // Conditions and reports
    SyntaxError,      ///< args: text near the error, position (1-based), what was expected
    UnknownCriterion, ///< args: id
    UnknownOperator,  ///< args: criterion, operator
    UnknownReport,    ///< args: id
    UnknownName,      ///< args: kind of record, name
    SegmentCycle,     ///< args: segment
    // Import and export
    CsvEmpty,           ///< args: file
    CsvHeaderOnly,      ///< args: file
    CsvNul,             ///< args: file, line
    CsvOpenQuote,       ///< args: file, line where the quote opened
    CsvLineTooLong,     ///< args: file, line, limit in bytes
    CsvWrongKind,       ///< args: file, what is missing
    CsvUnknownEncoding, ///< args: name
    ColumnMissing,      ///< args: column
    SameFileAgain,      ///< args: file, when it was imported
    NothingToExport,    ///< args: number of people left out
    // Anything
    Cancelled,
    WrongUse, ///< args: what; the command line exits with 2
    Internal, ///< a fault of the program; the detail goes to the log
};

/// A failure as a value: the cause, what the sentence needs, and a detail for the log.
struct Error
{
    Cause cause = Cause::Internal;
    QStringList args;
    QString detail;
};

} // namespace tefter
