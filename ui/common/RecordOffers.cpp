// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordOffers.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"

namespace tefter {

QList<qint64> idsOf(const QList<SearchIndex::Hit> &hits)
{
    QList<qint64> ids;
    for (const SearchIndex::Hit &hit : hits)
        ids << hit.id;
    return ids;
}

RecordEdit::Ask customerOffers(const Workplace &workplace)
{
    Services &services = workplace.services;
    return asking(services.shop, [&services, language = workplace.formats.language()](const QString &typed) {
        QList<RecordEdit::Offer> offers;
        const auto hits = services.customerSearch.find(typed, offersShown);
        const QList<qint64> ids = hits ? idsOf(*hits) : QList<qint64>();
        const auto rows = services.customerList.rows(ids, language);
        for (const qint64 id : ids) {
            if (rows && rows->contains(id)) {
                const CustomerListRow &row = (*rows)[id];
                offers.append({id, row.name, row.city.isEmpty() ? row.phone : row.city});
            }
        }
        return offers;
    });
}

} // namespace tefter
