// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Formats.h"
#include "core/base/Result.h"
#include "core/db/Statement.h"

#include <QList>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace tefter {

class Connection;
class Shop;

/// The rows of a table in the order of their names as a language sorts them, bin included. Sorting 100,000
/// names takes a while, so the order is kept in memory and follows the changes. Any thread may ask.
class NameOrder
{
public:
    struct Order
    {
        std::vector<qint64> ids;    ///< first name first
        std::vector<quint32> ranks; ///< by id; 0 for an id that is not there
        quint32 rankOf(qint64 id) const
        {
            return id >= 0 && id < static_cast<qint64>(ranks.size()) ? ranks[static_cast<size_t>(id)] : 0;
        }
    };
    using NameOf = std::function<QString(const Statement &row, Language language)>;

    /// `select` gives the id and the columns that `nameOf` makes a name from, of all rows, without a WHERE.
    NameOrder(Shop &shop, QString table, QString select, NameOf nameOf);
    ~NameOrder();
    NameOrder(const NameOrder &) = delete;
    NameOrder &operator=(const NameOrder &) = delete;

    /// Throws DbError; call it inside Shop::read with that connection.
    std::shared_ptr<const Order> in(Connection &connection, Language language);

private:
    struct Entry
    {
        QCollatorSortKey key;
        qint64 id;
    };
    struct Sorted
    {
        explicit Sorted(Language language)
            : formats(language)
        {
        }
        Formats formats;
        std::vector<Entry> entries;
        qint64 moment = 0;
        std::shared_ptr<const Order> order;
    };

    void load(Connection &connection, Sorted &sorted) const;
    void bringUpToDate(Connection &connection, Sorted &sorted, const QSet<qint64> &ids) const;
    static void publish(Sorted &sorted);
    static bool before(const Entry &a, const Entry &b);

    Shop &m_shop;
    QString m_table;
    QString m_select;
    NameOf m_nameOf;
    std::mutex m_mutex;
    std::map<Language, std::unique_ptr<Sorted>> m_sorted;
};

} // namespace tefter
