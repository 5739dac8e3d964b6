// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"

#include <deque>
#include <mutex>
#include <optional>

namespace tefter {

/// Which rows were written lately, so that what is held in memory (search keys, sort orders) is brought up to
/// date row by row instead of being read anew. Any thread may ask.
class ChangeLog
{
public:
    /// The number of writes so far. Ask before reading rows: what is written meanwhile is then told again.
    qint64 now() const;
    /// After a commit.
    void add(const Touched &touched);
    /// After a write of which the rows are not known: another process, a batch.
    void addAll();
    /// The rows of a table touched since then; nothing where any row may have changed.
    std::optional<QSet<qint64>> since(qint64 moment, const QString &table) const;

private:
    mutable std::mutex m_mutex;
    std::deque<Touched> m_writes;
    qint64 m_now = 1;
};

} // namespace tefter
