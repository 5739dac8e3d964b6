// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/OwnColumns.h"

namespace tefter {

QList<TableColumn> ownColumns(const QList<OwnField> &fields)
{
    constexpr int width = 130;
    QList<TableColumn> columns;
    for (const OwnField &field : fields) {
        const bool isNumber = field.kind == OwnFieldKind::Number;
        columns.append({field.columnId(), field.name, width, isNumber, !isNumber, true, true});
    }
    return columns;
}

QVariant plainOwnValue(const OwnField &field, const OwnValues &values)
{
    if (field.kind == OwnFieldKind::Number || field.kind == OwnFieldKind::Date)
        return values.value(field.id);
    return {};
}

} // namespace tefter
