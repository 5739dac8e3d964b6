// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Shares.h"

#include "core/base/Money.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace tefter {

namespace {

struct Share
{
    std::size_t index = 0;
    qint64 remainder = 0; ///< what rounding took from this part, in units of one by the sum of weights
};

} // namespace

std::vector<qint64> sharesOf(qint64 amount, const std::vector<qint64> &weights)
{
    if (amount < 0) {
        std::vector<qint64> parts = sharesOf(-amount, weights);
        std::transform(parts.begin(), parts.end(), parts.begin(), std::negate<>());
        return parts;
    }
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64{0});
    std::vector<qint64> parts(weights.size(), 0);
    if (sum == 0)
        return parts;
    std::vector<Share> shares;
    qint64 left = amount;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        parts[i] = multiplyAndRound(amount, weights[i], sum).value_or(0);
        left -= parts[i];
        // The products may wrap around, their difference is at most half the sum.
        const quint64 exact = static_cast<quint64>(amount) * static_cast<quint64>(weights[i]);
        const quint64 rounded = static_cast<quint64>(parts[i]) * static_cast<quint64>(sum);
        shares.push_back({i, static_cast<qint64>(exact - rounded)});
    }
    const qint64 step = left > 0 ? 1 : -1;
    if (step < 0)
        std::reverse(shares.begin(), shares.end()); // of equal ones the last gives back
    std::stable_sort(shares.begin(), shares.end(), [step](const Share &a, const Share &b) {
        return step > 0 ? a.remainder > b.remainder : a.remainder < b.remainder;
    });
    for (std::size_t i = 0; left != 0 && i < shares.size(); ++i, left -= step)
        parts[shares[i].index] += step;
    return parts;
}

} // namespace tefter
