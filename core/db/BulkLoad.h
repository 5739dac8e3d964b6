// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"

namespace tefter {

/// Fills tables from nothing, inside a transaction: the indexes that only serve questions are taken away and
/// made again at once at the end, which is much cheaper than row by row. Tables that already hold rows keep
/// theirs. Where it is not finished, the transaction's rollback brings the indexes back.
class BulkLoad
{
public:
    BulkLoad(Connection &connection, const QStringList &tables);

    /// Makes the indexes again: before anything asks, and before the commit.
    void finish();

private:
    Connection &m_connection;
    QStringList m_indexes; ///< the statements that make them
};

} // namespace tefter
