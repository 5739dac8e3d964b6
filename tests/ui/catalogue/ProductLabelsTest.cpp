// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductLabels.h"

#include "core/base/Formats.h"
#include "core/registry/KeptTables.h"
#include "core/registry/Services.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("a label says of what its price is where that is no piece", "[ui][labels]")
{
    test::ShopFile file(keptTables());
    Services services(file.shop());
    const auto price = [&](const QString &unit) {
        Product product;
        product.name = u"Almonds "_s + unit;
        product.unit = unit;
        product.price = Money{1250};
        const ProductId id = *services.products.create(product);
        const auto labels = productLabels(services, {id}, Formats(Language::English));
        return labels && labels->size() == 1 ? labels->first().price : QString();
    };
    CHECK(price(u"kg"_s) == u"€12.50/kg");
    CHECK(price(u"m"_s) == u"€12.50/m");
    CHECK(price(u"pack"_s) == u"€12.50");
    CHECK(price(u"συσκ."_s) == u"€12.50");
    CHECK(price({}) == u"€12.50");
}
