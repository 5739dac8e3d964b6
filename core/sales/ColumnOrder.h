// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/db/Connection.h"
#include "core/segments/IdSet.h"

#include <QByteArrayList>
#include <QHash>

#include <limits>
#include <vector>

namespace tefter {

/// Puts the ids of a list in the order of a column. Rows without a value come last, whichever way it goes;
/// equal values go by id, the newest first where the list descends.
class ColumnOrder
{
public:
    /// The key of a row that has no value.
    static constexpr qint64 nothing = std::numeric_limits<qint64>::max();
    /// The key of an ISO day.
    static qint64 dayKey(QByteArrayView iso);

    void add(qint64 id, qint64 key) { m_rows.push_back({key, id}); }
    /// A text as a key; sortTexts() must follow before take(). Meant for columns of which many rows share one
    /// text, such as cities.
    void addText(qint64 id, QByteArrayView text);
    /// Puts the texts in the order of the language.
    void sortTexts(Language language);
    QList<qint64> take(bool descending);

    /// Those that are in the set, in the same order.
    static QList<qint64> within(const QList<qint64> &ids, const IdSet &set);

private:
    struct Keyed
    {
        qint64 key = 0;
        qint64 id = 0;
    };

    std::vector<Keyed> m_rows;
    QHash<QByteArray, qint64> m_textNumbers;
    QByteArrayList m_texts;
};

} // namespace tefter
