// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/ChangeLog.h"

namespace tefter {

namespace {

constexpr size_t writesKept = 200;

} // namespace

qint64 ChangeLog::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_now;
}

void ChangeLog::add(const Touched &touched)
{
    const std::lock_guard lock(m_mutex);
    ++m_now;
    m_writes.push_back(touched);
    if (m_writes.size() > writesKept)
        m_writes.pop_front();
}

void ChangeLog::addAll()
{
    Touched all;
    all.all = true;
    add(all);
}

std::optional<QSet<qint64>> ChangeLog::since(qint64 moment, const QString &table) const
{
    const std::lock_guard lock(m_mutex);
    const qint64 missed = m_now - moment;
    if (missed > static_cast<qint64>(m_writes.size()))
        return std::nullopt;
    QSet<qint64> result;
    for (auto write = m_writes.end() - missed; write != m_writes.end(); ++write) {
        if (write->all)
            return std::nullopt;
        result.unite(write->ids(table));
    }
    return result;
}

} // namespace tefter
