// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sqlite3.h>

namespace tefter::bench {

/// A file opened as a plain program would, with the same pragmas as the shop's connections.
class PlainDatabase
{
public:
    explicit PlainDatabase(const QString &path);
    ~PlainDatabase();
    PlainDatabase(const PlainDatabase &) = delete;
    PlainDatabase &operator=(const PlainDatabase &) = delete;

    void run(const char *sql);
    /// Prepared; the caller finalizes it.
    sqlite3_stmt *prepare(const char *sql);
    operator sqlite3 *() const { return m_db; }

private:
    sqlite3 *m_db = nullptr;
};

} // namespace tefter::bench
