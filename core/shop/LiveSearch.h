// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SearchIndex.h"

#include <mutex>

namespace tefter {

class Connection;
class Shop;

/// A SearchIndex over kept search texts that follows what is written. It is filled when first asked; any
/// thread may ask, but not from inside a Shop::read.
class LiveSearch
{
public:
    /// `record`: the table whose rows are found ("customer"). `select`: id, folded and latin of those that
    /// may be found, ending in a WHERE; `idColumn` and `order` (which come first where they match equally
    /// well) are columns of it.
    LiveSearch(Shop &shop, QString record, QString select, QString idColumn, QString order);

    [[nodiscard]] Result<QList<SearchIndex::Hit>> find(QStringView question, int limit);
    /// All that match, best first; none for an empty question.
    [[nodiscard]] Result<QList<qint64>> findAll(QStringView question);
    /// Fills it, so that the first question is answered as fast as any.
    [[nodiscard]] Result<void> warmUp();

private:
    void load(Connection &connection);
    void bringUpToDate(Connection &connection, const QSet<qint64> &ids);

    Shop &m_shop;
    QString m_record;
    QString m_select;
    QString m_idColumn;
    QString m_order;
    SearchIndex m_index;
    std::mutex m_mutex; ///< of what follows
    bool m_loaded = false;
    qint64 m_moment = 0;
};

} // namespace tefter
