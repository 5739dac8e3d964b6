// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/ColumnOrder.h"

#include "core/base/Formats.h"

#include <algorithm>

namespace tefter {

qint64 ColumnOrder::dayKey(QByteArrayView iso)
{
    if (iso.isEmpty())
        return nothing;
    qint64 key = 0;
    for (const char c : iso) {
        if (c >= '0' && c <= '9')
            key = key * 10 + (c - '0');
    }
    return key;
}

void ColumnOrder::addText(qint64 id, QByteArrayView text)
{
    if (text.isEmpty()) {
        add(id, nothing);
        return;
    }
    const auto known = m_textNumbers.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_textNumbers.cend()) {
        add(id, *known);
        return;
    }
    add(id, m_texts.size());
    m_texts.append(text.toByteArray());
    m_textNumbers.insert(m_texts.last(), m_texts.size() - 1);
}

void ColumnOrder::sortTexts(Language language)
{
    if (m_texts.isEmpty())
        return;
    const Formats formats(language);
    std::vector<std::pair<QCollatorSortKey, size_t>> order;
    order.reserve(static_cast<size_t>(m_texts.size()));
    for (const QByteArray &text : std::as_const(m_texts))
        order.emplace_back(formats.sortKey(QString::fromUtf8(text)), order.size());
    std::sort(order.begin(), order.end(),
              [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    std::vector<qint64> ranks(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        ranks[order[i].second] = static_cast<qint64>(i);
    for (Keyed &row : m_rows) {
        if (row.key != nothing)
            row.key = ranks[static_cast<size_t>(row.key)];
    }
}

QList<qint64> ColumnOrder::take(bool descending)
{
    if (descending) {
        for (Keyed &row : m_rows)
            row = {row.key == nothing ? nothing : -row.key, -row.id};
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const Keyed &a, const Keyed &b) {
        return a.key < b.key || (a.key == b.key && a.id < b.id);
    });
    QList<qint64> ids;
    ids.reserve(static_cast<qsizetype>(m_rows.size()));
    for (const Keyed &row : m_rows)
        ids.append(descending ? -row.id : row.id);
    m_rows.clear();
    return ids;
}

QList<qint64> ColumnOrder::within(const QList<qint64> &ids, const IdSet &set)
{
    QList<qint64> result;
    for (const qint64 id : ids) {
        if (set.contains(id))
            result.append(id);
    }
    return result;
}

} // namespace tefter
