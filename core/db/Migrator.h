// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"

#include <QStringList>

namespace tefter {

/// The numbered steps by which a file's schema moves forward. A step is one transaction with its version row.
class Migrator
{
public:
    /// 'TEFT' in SQLite's header: a file of another program is refused.
    static constexpr int applicationId = 0x54454654;

    /// Reads the steps of this program: migrations/0001.sql and on.
    Migrator();
    explicit Migrator(QStringList scripts)
        : m_scripts(std::move(scripts))
    {
    }

    int latestVersion() const { return static_cast<int>(m_scripts.size()); }
    /// The version of a file; 0 for one without tables.
    static int versionOf(Connection &connection);
    /// Throws NotAShopFile or FileTooNew where this program must not touch the file.
    void requireKnown(Connection &connection) const;
    bool isNeeded(Connection &connection) const { return versionOf(connection) < latestVersion(); }
    /// Brings the file to the latest version. The caller has made the checked copy.
    void run(Connection &connection) const;

private:
    QStringList m_scripts;
};

} // namespace tefter
