// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/NameOrder.h"

#include "core/shop/Shop.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

NameOrder::NameOrder(Shop &shop, QString table, QString select, NameOf nameOf)
    : m_shop(shop)
    , m_table(std::move(table))
    , m_select(std::move(select))
    , m_nameOf(std::move(nameOf))
{
}

NameOrder::~NameOrder() = default;

bool NameOrder::before(const Entry &a, const Entry &b)
{
    const int order = a.key.compare(b.key);
    return order < 0 || (order == 0 && a.id < b.id);
}

std::shared_ptr<const NameOrder::Order> NameOrder::in(Connection &connection, Language language)
{
    const std::lock_guard lock(m_mutex);
    std::unique_ptr<Sorted> &sorted = m_sorted[language];
    if (!sorted)
        sorted = std::make_unique<Sorted>(language);
    const qint64 now = m_shop.changeLog().now();
    if (sorted->order && sorted->moment == now)
        return sorted->order;
    const auto touched =
        sorted->order ? m_shop.changeLog().since(sorted->moment, m_table) : std::optional<QSet<qint64>>();
    if (!touched)
        load(connection, *sorted);
    else if (!touched->isEmpty())
        bringUpToDate(connection, *sorted, *touched);
    sorted->moment = now;
    return sorted->order;
}

void NameOrder::load(Connection &connection, Sorted &sorted) const
{
    sorted.entries.clear();
    const auto rows = connection.statement(m_select);
    while (rows->step())
        sorted.entries.push_back(
            {sorted.formats.sortKey(m_nameOf(*rows, sorted.formats.language())), rows->integer(0)});
    std::sort(sorted.entries.begin(), sorted.entries.end(), before);
    publish(sorted);
}

void NameOrder::bringUpToDate(Connection &connection, Sorted &sorted, const QSet<qint64> &ids) const
{
    std::erase_if(sorted.entries, [&](const Entry &entry) { return ids.contains(entry.id); });
    const auto row = connection.statement(m_select + u" WHERE id = ?"_s);
    for (const qint64 id : ids) {
        row->bind(0, id);
        if (row->step()) {
            Entry entry{sorted.formats.sortKey(m_nameOf(*row, sorted.formats.language())), id};
            const auto place = std::lower_bound(sorted.entries.begin(), sorted.entries.end(), entry, before);
            sorted.entries.insert(place, std::move(entry));
        }
        row->reset();
    }
    publish(sorted);
}

void NameOrder::publish(Sorted &sorted)
{
    auto order = std::make_shared<Order>();
    order->ids.reserve(sorted.entries.size());
    qint64 highest = 0;
    for (const Entry &entry : sorted.entries) {
        order->ids.push_back(entry.id);
        highest = std::max(highest, entry.id);
    }
    order->ranks.resize(static_cast<size_t>(highest) + 1);
    for (size_t i = 0; i < order->ids.size(); ++i)
        order->ranks[static_cast<size_t>(order->ids[i])] = static_cast<quint32>(i + 1);
    sorted.order = std::move(order);
}

} // namespace tefter
