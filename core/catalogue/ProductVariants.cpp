// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductVariants.h"

#include "core/catalogue/ProductRepository.h"
#include "core/shop/Shop.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Without needless spaces and without what stands there twice.
QList<VariantAxis> tidyAxes(const QList<VariantAxis> &typed)
{
    QList<VariantAxis> axes;
    for (const VariantAxis &one : typed) {
        VariantAxis axis{one.name.simplified(), {}};
        for (const QString &value : one.values) {
            const QString plain = value.simplified();
            if (!plain.isEmpty() && !axis.values.contains(plain))
                axis.values << plain;
        }
        axes << axis;
    }
    return axes;
}

QString freeCode(ProductRepository &products, const Product &of, int &next)
{
    if (of.code.isEmpty())
        return {};
    QString code;
    do {
        code = of.code + u'-' + QString::number(next++);
    } while (products.byCode(of.codeSource, code));
    return code;
}

Product variantOf(const Product &product, const QStringList &values, const QString &code, Day today)
{
    Product variant = product;
    variant.id = {};
    variant.code = code;
    variant.name = product.name + u' ' + values.join(u' ');
    variant.barcodes.clear();
    variant.variantOf = product.id;
    variant.variantAxes.clear();
    variant.variantValues = values;
    variant.createdOn = today;
    return variant;
}

} // namespace

QList<QStringList> variantCombinations(const QList<VariantAxis> &axes)
{
    QList<QStringList> combinations;
    if (!axes.isEmpty())
        combinations.append(QStringList());
    for (const VariantAxis &axis : axes) {
        QList<QStringList> longer;
        for (const QStringList &start : std::as_const(combinations)) {
            if (longer.size() > ProductVariants::most)
                break;
            for (const QString &value : axis.values)
                longer.append(start + QStringList(value));
        }
        combinations = longer;
    }
    return combinations;
}

Result<QList<Product>> ProductVariants::of(ProductId product) const
{
    return m_shop.read([&](Connection &c) -> Result<QList<Product>> {
        ProductRepository products(c);
        const auto found = products.find(product);
        if (!found)
            return failure(Cause::NotFound, {u"product"_s, QString::number(product.value)});
        return products.variantsOf(found->variantOf.isValid() ? found->variantOf : product);
    });
}

Result<int> ProductVariants::make(ProductId id, const QList<VariantAxis> &typed)
{
    const auto base = m_shop.read([&](Connection &c) -> Result<Product> {
        if (const auto product = ProductRepository(c).find(id))
            return *product;
        return failure(Cause::NotFound, {u"product"_s, QString::number(id.value)});
    });
    if (!base)
        return failure(base.error());
    const QList<VariantAxis> axes = tidyAxes(typed);
    const QList<QStringList> wanted = variantCombinations(axes);
    const bool unnamed =
        std::any_of(axes.cbegin(), axes.cend(), [](const VariantAxis &axis) { return axis.name.isEmpty(); });
    if (base->variantOf.isValid() || unnamed || wanted.isEmpty() || wanted.size() > most)
        return failure(Cause::BadValue, {u"variants"_s, QString::number(wanted.size())});
    return m_shop.write({QStringLiteral(QT_TRANSLATE_NOOP("step", "Variants of %1 made")), {base->name}},
                        [&](Transaction &tx) {
                            ProductRepository products(tx.connection());
                            const QDateTime at = m_shop.clock().now();
                            Product changed = *base;
                            changed.variantAxes.clear();
                            for (const VariantAxis &axis : axes)
                                changed.variantAxes << axis.name;
                            products.change(tx, changed, at);
                            QList<QStringList> there;
                            const QList<Product> variants = products.variantsOf(id);
                            for (const Product &variant : variants)
                                there << variant.variantValues;
                            int made = 0;
                            int next = 1;
                            for (const QStringList &values : wanted) {
                                if (there.contains(values))
                                    continue;
                                const QString code = freeCode(products, changed, next);
                                products.insert(tx, variantOf(changed, values, code, m_shop.clock().today()),
                                                at);
                                ++made;
                            }
                            return made;
                        });
}

} // namespace tefter
