// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/OwnFieldOrder.h"

#include "core/sales/ColumnOrder.h"

namespace tefter {

using namespace Qt::StringLiterals;

QList<qint64> byOwnField(Connection &connection, const OwnField &field, const QString &records,
                         Language language, bool descending)
{
    const bool isNumber = field.kind == OwnFieldKind::Number;
    const auto rows = connection.statement(
        u"SELECT r.id, v.%1 FROM (%2) AS r LEFT JOIN %3_own_value v ON v.%3_id = r.id AND v.own_field_id = ?"_s
            .arg(isNumber ? u"number"_s : u"value"_s, records, ownSubjectKey(field.subject)));
    rows->bind(0, field.id.value);
    const QStringList known =
        field.kind == OwnFieldKind::YesNo ? QStringList{u"yes"_s, u"no"_s} : field.choices;
    ColumnOrder order;
    while (rows->step()) {
        const qint64 id = rows->integer(0);
        const bool isEmpty = rows->isNull(1);
        if (field.kind == OwnFieldKind::Text) {
            order.addText(id, isEmpty ? QByteArrayView() : rows->text(1));
        } else if (isEmpty) {
            order.add(id, ColumnOrder::nothing);
        } else if (isNumber) {
            order.add(id, rows->integer(1));
        } else if (field.kind == OwnFieldKind::Date) {
            order.add(id, ColumnOrder::dayKey(rows->text(1)));
        } else {
            const auto place = known.indexOf(rows->string(1));
            order.add(id, place < 0 ? known.size() : place);
        }
    }
    order.sortTexts(language);
    return order.take(descending);
}

} // namespace tefter
