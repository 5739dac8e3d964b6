// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/own/CustomerFieldService.h"

#include "core/customers/CustomerSteps.h"

namespace tefter {

Result<qint64> CustomerFieldService::set(const QList<CustomerId> &people, OwnFieldId field,
                                         const QString &value) const
{
    QList<qint64> records;
    for (const CustomerId person : people)
        records << person.value;
    return setForAll(records, field, value, [&](const QString &name, bool hasValue) {
        return steps::fieldSet(m_shop, people, name, hasValue);
    });
}

} // namespace tefter
