// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/SqlFailure.h"

#include "core/db/DbError.h"

#include <QSqlError>

#include <sqlite3.h>

namespace tefter {

void throwSqlFailure(const QSqlError &error, const QString &path, const QString &what)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    throwSqlFailure(isNumber ? code : SQLITE_ERROR, error.text(), path, what);
}

void throwSqlFailure(int resultCode, const QString &message, const QString &path, const QString &what)
{
    const QString detail = QStringLiteral("%1 (%2) in: %3").arg(message).arg(resultCode).arg(what);
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        throw DbError(Cause::DiskFull, {path}, detail);
    case SQLITE_READONLY:
        throw DbError(Cause::FileReadOnly, {path}, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw DbError(Cause::FileLocked, {path}, detail);
    case SQLITE_CORRUPT:
        throw DbError(Cause::FileDamaged, {path}, detail);
    case SQLITE_NOTADB:
        throw DbError(Cause::NotAShopFile, {path}, detail);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        throw DbError(Cause::CannotRead, {path}, detail);
    case SQLITE_IOERR:
        // A file that ends in the middle of a page, or a disk that does not give back what it holds.
        if (resultCode == SQLITE_IOERR_SHORT_READ)
            throw DbError(Cause::FileDamaged, {path}, detail);
        throw DbError(resultCode == SQLITE_IOERR_READ ? Cause::CannotRead : Cause::CannotWrite, {path},
                      detail);
    case SQLITE_INTERRUPT:
        throw DbError(Cause::Cancelled, {}, detail);
    case SQLITE_CONSTRAINT:
        if (resultCode == SQLITE_CONSTRAINT_UNIQUE || resultCode == SQLITE_CONSTRAINT_PRIMARYKEY)
            throw DbError(Cause::CodeTaken, {}, detail);
        if (resultCode == SQLITE_CONSTRAINT_FOREIGNKEY)
            throw DbError(Cause::StillReferred, {}, detail);
        throw DbError(Cause::Internal, {}, detail);
    default:
        throw DbError(Cause::Internal, {}, detail);
    }
}

} // namespace tefter
