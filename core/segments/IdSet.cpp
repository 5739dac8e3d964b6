// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/IdSet.h"

#include <algorithm>
#include <bit>

namespace tefter {

IdSet::IdSet(const QList<qint64> &ids)
{
    for (const qint64 id : ids)
        insert(id);
}

void IdSet::insert(qint64 id)
{
    if (id < 0)
        return;
    const auto word = static_cast<size_t>(id / 64);
    if (word >= m_words.size())
        m_words.resize(std::max(word + 1, m_words.size() * 2));
    m_words[word] |= quint64{1} << (id % 64);
}

bool IdSet::contains(qint64 id) const
{
    const auto word = static_cast<size_t>(id / 64);
    return id >= 0 && word < m_words.size() && ((m_words[word] >> (id % 64)) & 1U);
}

qint64 IdSet::count() const
{
    qint64 n = 0;
    for (const quint64 word : m_words)
        n += std::popcount(word);
    return n;
}

QList<qint64> IdSet::ids() const
{
    QList<qint64> result;
    result.reserve(count());
    for (size_t w = 0; w < m_words.size(); ++w) {
        for (quint64 rest = m_words[w]; rest != 0; rest &= rest - 1)
            result.append(static_cast<qint64>(w) * 64 + std::countr_zero(rest));
    }
    return result;
}

IdSet &IdSet::operator&=(const IdSet &other)
{
    m_words.resize(std::min(m_words.size(), other.m_words.size()));
    for (size_t w = 0; w < m_words.size(); ++w)
        m_words[w] &= other.m_words[w];
    return *this;
}

IdSet &IdSet::operator|=(const IdSet &other)
{
    m_words.resize(std::max(m_words.size(), other.m_words.size()));
    for (size_t w = 0; w < other.m_words.size(); ++w)
        m_words[w] |= other.m_words[w];
    return *this;
}

IdSet &IdSet::operator-=(const IdSet &other)
{
    for (size_t w = 0; w < std::min(m_words.size(), other.m_words.size()); ++w)
        m_words[w] &= ~other.m_words[w];
    return *this;
}

} // namespace tefter
