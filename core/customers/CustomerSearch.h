// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/shop/LiveSearch.h"

namespace tefter {

/// Finds people however they are written; who came last comes first. Any thread may ask,
/// but not from inside a Shop::read.
class CustomerSearch
{
public:
    explicit CustomerSearch(Shop &shop);

    [[nodiscard]] Result<QList<SearchIndex::Hit>> find(QStringView question, int limit)
    {
        return m_search.find(question, limit);
    }
    /// Everybody that matches, best first; nobody for an empty question. Of those in the bin where it says
    /// so.
    [[nodiscard]] Result<QList<qint64>> matching(QStringView question, bool binned = false)
    {
        return (binned ? m_bin : m_search).findAll(question);
    }
    [[nodiscard]] Result<void> warmUp() { return m_search.warmUp(); }

private:
    LiveSearch m_search;
    LiveSearch m_bin;
};

} // namespace tefter
