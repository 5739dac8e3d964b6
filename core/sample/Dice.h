// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <span>

namespace tefter {

/// Random numbers that are the same on every platform (splitmix64, integers only). A stream of its own for
/// every record, so that any record can be made without those before it.
class Dice
{
public:
    /// What the numbers are for; streams do not overlap.
    enum class For : quint64 {
        Shop = 1,
        Person,
        Habit,
        Visits,
        WalkIns,
        Returns,
        Basket,
        Lines,
        Product,
        Order,
        Dates,
        Profile,
        OwnFields
    };

    Dice(quint64 seed, For purpose, quint64 index = 0)
        : m_state(mixed(mixed(seed + golden * static_cast<quint64>(purpose)) + golden * index))
    {
    }

    quint64 next()
    {
        m_state += golden;
        return mixed(m_state);
    }
    /// From 0 to `count` - 1; 0 where there is nothing to choose from.
    int below(int count)
    {
        return count > 0 ? static_cast<int>(((next() >> 32) * static_cast<quint64>(count)) >> 32) : 0;
    }
    /// Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int permille) { return below(1000) < permille; }
    template <class List>
    decltype(auto) oneOf(const List &list)
    {
        return list[below(static_cast<int>(list.size()))];
    }
    /// A place in a list of running sums, with the chance of its own share; -1 where the sum is 0.
    int weighted(std::span<const int> runningSums)
    {
        if (runningSums.empty() || runningSums.back() <= 0)
            return -1;
        const auto at = std::upper_bound(runningSums.begin(), runningSums.end(), below(runningSums.back()));
        return static_cast<int>(at - runningSums.begin());
    }

private:
    static constexpr quint64 golden = 0x9E3779B97F4A7C15ULL;

    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace tefter
