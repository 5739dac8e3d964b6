// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ProductOffers.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/ReductionWords.h"

namespace tefter {

using namespace Qt::StringLiterals;

RecordEdit::Ask productOffers(const Workplace &workplace)
{
    Services &services = workplace.services;
    const Formats &formats = workplace.formats;
    const Currency currency = services.shop.settings().currency;
    return asking(services.shop, [&services, &formats, currency](const QString &typed) {
        QList<RecordEdit::Offer> offers;
        QList<qint64> ids;
        // A scanned barcode, or a code typed in full, means one product; or it asks which of those that have
        // it.
        const auto scanned = services.products.scanned(typed);
        if (scanned && scanned->size() == 1)
            return QList<RecordEdit::Offer>{{scanned->first().id.value, scanned->first().name, typed}};
        const bool isShared = scanned && scanned->size() > 1;
        if (isShared) {
            for (const Product &product : *scanned)
                ids << product.id.value;
        } else if (const auto hits = services.productSearch.find(typed, offersShown)) {
            ids = idsOf(*hits);
        }
        const auto rows = services.productList.rows(ids);
        for (const qint64 id : ids) {
            if (!rows || !rows->contains(id))
                continue;
            const ProductListRow &row = *rows->constFind(id);
            QStringList detail;
            if (!row.product.code.isEmpty())
                detail << formats.isolate(row.product.code);
            if (const auto price = row.reduced ? row.reduced : row.product.price)
                detail << formats.money(*price, currency);
            if (row.reduced)
                detail << ReductionWords::lowestShort(row.lowestBefore, currency, formats);
            detail.removeAll(QString());
            offers.append({id, row.product.name, detail.join(u"  ·  "), isShared});
        }
        return offers;
    });
}

} // namespace tefter
