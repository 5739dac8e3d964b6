// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/Dice.h"

namespace tefter {

/// The numbers from 0 to size - 1 in another order, one by one and without a list; nothing comes twice.
/// (A Feistel network over the next even number of bits; what lies outside walks on until it is inside.)
class Shuffle
{
public:
    Shuffle(qint64 size, quint64 seed)
        : m_size(static_cast<quint64>(qMax<qint64>(1, size)))
        , m_seed(seed)
    {
        while ((1ULL << (2 * m_halfBits)) < m_size)
            ++m_halfBits;
    }

    qint64 size() const { return static_cast<qint64>(m_size); }
    /// An index past the end starts again from the beginning.
    qint64 at(qint64 index) const
    {
        quint64 value = static_cast<quint64>(index) % m_size;
        do {
            value = scrambled(value);
        } while (value >= m_size);
        return static_cast<qint64>(value);
    }

private:
    quint64 scrambled(quint64 value) const
    {
        constexpr quint64 rounds = 4;
        const quint64 mask = (1ULL << m_halfBits) - 1;
        quint64 left = value >> m_halfBits, right = value & mask;
        for (quint64 round = 0; round < rounds; ++round) {
            Dice dice(m_seed, Dice::For::Order, (round << 40) | right);
            const quint64 mixed = left ^ (dice.next() & mask);
            left = right;
            right = mixed;
        }
        return (left << m_halfBits) | right;
    }

    quint64 m_size;
    quint64 m_seed;
    int m_halfBits = 1;
};

} // namespace tefter
