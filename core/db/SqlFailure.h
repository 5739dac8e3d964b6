// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSqlError;

namespace tefter {

/// Turns what the engine said into a DbError with a cause; `what` goes to the log.
[[noreturn]] void throwSqlFailure(const QSqlError &error, const QString &path, const QString &what);
/// The same for a result code of SQLite's own interface (extended codes as well).
[[noreturn]] void throwSqlFailure(int resultCode, const QString &message, const QString &path,
                                  const QString &what);

} // namespace tefter
