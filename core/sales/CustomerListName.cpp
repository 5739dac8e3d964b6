// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CustomerListName.h"

#include "core/base/PersonName.h"

namespace tefter {

QString customerListName(const QString &kind, const QString &name, const QString &given,
                         const QString &family, Language language, const QString &otherwise)
{
    const QString own = listName({given, family, name, kind == QLatin1String("firm")}, language);
    return own.isEmpty() ? otherwise : own;
}

NameOrder customerNameOrder(Shop &shop)
{
    return NameOrder(shop, QStringLiteral("customer"),
                     QStringLiteral("SELECT id, kind, name, given_name, family_name, code FROM customer"),
                     [](const Statement &row, Language language) {
                         return customerListName(row.string(1), row.string(2), row.string(3), row.string(4),
                                                 language, row.string(5));
                     });
}

} // namespace tefter
