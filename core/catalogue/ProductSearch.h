// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/LiveSearch.h"

namespace tefter {

/// Finds products however they are written, and what was scanned while the keyboard stood in another
/// language. Any thread may ask, but not from inside a Shop::read.
class ProductSearch
{
public:
    explicit ProductSearch(Shop &shop);

    /// The best, those found by their own name or code before those found by what else is known of them.
    [[nodiscard]] Result<QList<SearchIndex::Hit>> find(QStringView question, int limit);
    /// All that match, best first; none for an empty question. Of those in the bin where it says so.
    [[nodiscard]] Result<QList<qint64>> matching(QStringView question, bool binned = false);
    [[nodiscard]] Result<void> warmUp() { return m_search.warmUp(); }

private:
    Shop &m_shop;
    LiveSearch m_search;
    LiveSearch m_bin;
};

} // namespace tefter
