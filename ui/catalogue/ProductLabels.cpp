// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductLabels.h"

#include "core/base/Formats.h"
#include "core/catalogue/Barcode.h"
#include "core/catalogue/UnitWords.h"
#include "core/registry/Services.h"
#include "ui/catalogue/ProductPrices.h"
#include "ui/common/FactLine.h"
#include "ui/common/ReductionWords.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Its first barcode that bars can hold, or its code.
QString barcodeOf(const Product &product)
{
    const QStringList all = product.barcodes + QStringList(product.code);
    const auto found = std::find_if(all.cbegin(), all.cend(), [](const QString &barcode) {
        return wantedCheckDigit(barcode) || barcodeKindOf(barcode) == BarcodeKind::Code128;
    });
    return found == all.cend() ? QString() : *found;
}

/// "Shirt S red" is a shirt, in S and red.
QString nameWithoutValues(const Product &product)
{
    const QString values = product.variantValues.join(u' ');
    return !values.isEmpty() && product.name.endsWith(u' ' + values) ? product.name.chopped(values.size() + 1)
                                                                     : product.name;
}

Label labelOf(const Product &product, const PriceOfDay &price, const Formats &formats,
              const Currency &currency)
{
    Label label;
    label.name = nameWithoutValues(product);
    if (label.name != product.name)
        label.variant = factLine(product.variantValues);
    if (price.price)
        label.price = formats.money(*price.price, currency);
    if (price.reduction && price.usual)
        label.oldPrice = formats.money(*price.usual, currency);
    label.lowest = ProductPrices::lowestSentence(price, formats, currency);
    if (!label.lowest.isEmpty())
        label.lowestShort = ReductionWords::lowestShort(price.lowestBefore, currency, formats);
    // A price of a kilogram or a metre has to say so; one of a piece or a pack does not.
    if (!label.price.isEmpty() && !isUnitOfPieces(product.unit))
        label.price += u'/' + product.unit;
    label.barcode = barcodeOf(product);
    return label;
}

} // namespace

Result<QList<Label>> productLabels(const Services &services, const QList<ProductId> &products,
                                   const Formats &formats)
{
    const Currency currency = services.shop.settings().currency;
    QList<Label> labels;
    for (const ProductId id : products) {
        const auto product = services.products.find(id);
        if (!product && product.error().cause == Cause::NotFound)
            continue;
        if (!product)
            return failure(product.error());
        const auto price = services.prices.on(id);
        if (!price)
            return failure(price.error());
        labels << labelOf(*product, *price, formats, currency);
    }
    return labels;
}

} // namespace tefter
