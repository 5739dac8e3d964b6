// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CustomerRows.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"

namespace tefter {

WindowedModelOf<CustomerListRow>::Fetch customerRows(const Workplace &workplace, QObject *context)
{
    return rowsFrom<CustomerListRow>(
        workplace.services.shop.jobs(), context,
        [services = &workplace.services, language = workplace.formats.language()](const QList<qint64> &ids) {
            return services->customerList.rows(ids, language);
        });
}

} // namespace tefter
