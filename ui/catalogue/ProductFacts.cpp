// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductFacts.h"

#include "core/registry/Services.h"

#include <algorithm>

namespace tefter {

namespace {

constexpr int buyersRead = 8;

/// Takes the value; false where there is none, which is then the failure.
template <class T>
bool take(T &to, const Result<T> &from, std::optional<Error> &fault)
{
    if (from)
        to = *from;
    else if (!fault)
        fault = from.error();
    return from.has_value();
}

} // namespace

Result<ProductFacts> productFacts(Services &services, ProductId id, Language language)
{
    ProductFacts facts;
    QList<CategoryBranch> tree;
    QByteArray picture;
    std::optional<Error> fault;
    const bool isWhole = take(facts.product, services.products.find(id), fault) &&
                         take(facts.figures, services.productList.figures(id), fault) &&
                         take(facts.buyers, services.productList.buyers(id, buyersRead, language), fault) &&
                         take(facts.price, services.prices.on(id), fault) &&
                         take(facts.prices, services.prices.history(id), fault) &&
                         take(facts.reductions, services.prices.reductions(id), fault) &&
                         take(facts.links, services.productLinks.of(id), fault) &&
                         take(facts.variants, services.productVariants.of(id), fault) &&
                         take(facts.files, services.productFiles.of(id.value), fault) &&
                         take(facts.ownFields, services.productFields.all(), fault) &&
                         take(picture, services.productPictures.of(id), fault) &&
                         take(tree, services.categories.tree(language), fault);
    if (!isWhole)
        return failure(*fault);
    const auto branch = std::find_if(tree.cbegin(), tree.cend(), [&](const CategoryBranch &one) {
        return one.category.id == facts.product.category;
    });
    if (branch != tree.cend())
        facts.category = branch->path;
    facts.picture = QImage::fromData(picture);
    return facts;
}

} // namespace tefter
