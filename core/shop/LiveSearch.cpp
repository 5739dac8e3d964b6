// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/LiveSearch.h"

#include "core/shop/Shop.h"

namespace tefter {

using namespace Qt::StringLiterals;

LiveSearch::LiveSearch(Shop &shop, QString record, QString select, QString idColumn, QString order)
    : m_shop(shop)
    , m_record(std::move(record))
    , m_select(std::move(select))
    , m_idColumn(std::move(idColumn))
    , m_order(std::move(order))
{
}

Result<QList<SearchIndex::Hit>> LiveSearch::find(QStringView question, int limit)
{
    if (const auto ready = warmUp(); !ready)
        return failure(ready.error());
    return m_index.find(question, limit);
}

Result<QList<qint64>> LiveSearch::findAll(QStringView question)
{
    if (const auto ready = warmUp(); !ready)
        return failure(ready.error());
    return m_index.findAll(question);
}

Result<void> LiveSearch::warmUp()
{
    const std::lock_guard lock(m_mutex);
    // Asked before the rows are read: what is written meanwhile is told again the next time.
    const qint64 now = m_shop.changeLog().now();
    if (m_loaded && m_moment == now)
        return {};
    const auto touched =
        m_loaded ? m_shop.changeLog().since(m_moment, m_record) : std::optional<QSet<qint64>>();
    auto done = m_shop.read([&](Connection &c) {
        if (touched)
            bringUpToDate(c, *touched);
        else
            load(c);
    });
    if (done) {
        m_loaded = true;
        m_moment = now;
    }
    return done;
}

void LiveSearch::load(Connection &connection)
{
    SearchIndex fresh;
    const auto rows = connection.statement(m_select + u" ORDER BY "_s + m_order);
    while (rows->step())
        fresh.set(rows->integer(0), rows->string(1), rows->string(2));
    m_index.swap(fresh);
}

void LiveSearch::bringUpToDate(Connection &connection, const QSet<qint64> &ids)
{
    const auto row = connection.statement(m_select + u" AND "_s + m_idColumn + u" = ?"_s);
    for (const qint64 id : ids) {
        row->bind(0, id);
        if (row->step())
            m_index.set(id, row->string(1), row->string(2));
        else
            m_index.remove(id);
        row->reset();
    }
}

} // namespace tefter
