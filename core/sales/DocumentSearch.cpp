// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/DocumentSearch.h"

#include "core/base/SearchKey.h"

namespace tefter {

Result<QList<SaleListRow>> DocumentSearch::find(const QString &text, int limit, Language language)
{
    SaleFilter filter;
    filter.text = normalisedDigits(text.trimmed());
    if (filter.text.isEmpty())
        return QList<SaleListRow>();
    const auto listing = m_list.list(filter, SaleOrder(), language);
    if (!listing)
        return failure(listing.error());
    const QList<qint64> ids = listing->ids.first(qMin<qsizetype>(limit, listing->ids.size()));
    const auto rows = m_list.rows(ids, language);
    if (!rows)
        return failure(rows.error());
    QList<SaleListRow> result;
    for (const qint64 id : ids) {
        if (const auto found = rows->constFind(id); found != rows->constEnd())
            result << *found;
    }
    return result;
}

} // namespace tefter
