// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/LiveSearch.h"

namespace tefter {

/// Finds suppliers however they are written. Any thread may ask, but not from inside a Shop::read.
class SupplierSearch
{
public:
    explicit SupplierSearch(Shop &shop);

    [[nodiscard]] Result<QList<SearchIndex::Hit>> find(QStringView question, int limit)
    {
        return m_search.find(question, limit);
    }
    /// All that match, best first; none for an empty question. Of those in the bin where it says so.
    [[nodiscard]] Result<QList<qint64>> matching(QStringView question, bool binned = false)
    {
        return (binned ? m_bin : m_search).findAll(question);
    }

private:
    LiveSearch m_search;
    LiveSearch m_bin;
};

} // namespace tefter
