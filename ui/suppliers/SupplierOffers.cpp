// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/SupplierOffers.h"

#include "core/registry/Services.h"
#include "ui/common/RecordOffers.h"

namespace tefter {

RecordEdit::Ask supplierOffers(const Workplace &workplace)
{
    Services &services = workplace.services;
    return asking(services.shop, [&services](const QString &typed) {
        QList<RecordEdit::Offer> offers;
        const auto hits = services.supplierSearch.find(typed, offersShown);
        const QList<qint64> ids = hits ? idsOf(*hits) : QList<qint64>();
        const auto rows = services.supplierList.rows(ids);
        for (const qint64 id : ids) {
            if (rows && rows->contains(id))
                offers.append({id, (*rows)[id].name, (*rows)[id].city});
        }
        return offers;
    });
}

} // namespace tefter
