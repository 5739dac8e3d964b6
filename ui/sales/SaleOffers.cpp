// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SaleOffers.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"

namespace tefter {

using namespace Qt::StringLiterals;

RecordEdit::Ask productOffers(const Workplace &workplace)
{
    Services &services = workplace.services;
    const Formats &formats = workplace.formats;
    const Currency currency = services.shop.settings().currency;
    return asking(services.shop, [&services, &formats, currency](const QString &typed) {
        QList<RecordEdit::Offer> offers;
        // A scanned barcode, or a code typed in full, means one product.
        if (const auto scanned = services.products.scanned(typed); scanned && scanned->size() == 1)
            return QList<RecordEdit::Offer>{{scanned->first().id.value, scanned->first().name, typed}};
        const auto hits = services.productSearch.find(typed, offersShown);
        const QList<qint64> ids = hits ? idsOf(*hits) : QList<qint64>();
        const auto rows = services.productList.rows(ids);
        for (const qint64 id : ids) {
            if (!rows || !rows->contains(id))
                continue;
            const Product &product = (*rows)[id].product;
            QStringList detail;
            if (!product.code.isEmpty())
                detail << formats.isolate(product.code);
            if (product.price)
                detail << formats.money(*product.price, currency);
            offers.append({id, product.name, detail.join(u"  ·  ")});
        }
        return offers;
    });
}

} // namespace tefter
