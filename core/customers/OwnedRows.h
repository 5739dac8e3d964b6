// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Transaction.h"

namespace tefter {

/// Writes a list that belongs to one record into its table: rows that are gone are removed, known ones
/// changed, the others made; the order is their position. `owner` names the record; items have the id of
/// their row.
template <class Item, class FieldsOf>
void writeOwnedRows(Transaction &tx, const QString &table, const Field &owner, const QList<Item> &before,
                    const QList<Item> &after, FieldsOf fieldsOf)
{
    QSet<qint64> known;
    for (const Item &item : before)
        known.insert(item.id);
    QSet<qint64> staying;
    for (const Item &item : after)
        staying.insert(item.id);
    for (const Item &item : before) {
        if (!staying.contains(item.id))
            tx.remove(table, item.id);
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        Fields fields = fieldsOf(after[i]);
        fields.append(Field(QLatin1StringView("position"), static_cast<int>(i)));
        if (known.contains(after[i].id)) {
            tx.change(table, after[i].id, fields);
        } else {
            fields.append(owner);
            tx.insert(table, fields);
        }
    }
}

} // namespace tefter
