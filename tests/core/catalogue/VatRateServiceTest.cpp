// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/VatRateService.h"

#include "core/catalogue/ProductService.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

QString rates(Shop &shop)
{
    QStringList result;
    const QList<VatRateUse> list = *VatRateService(shop).list();
    for (const VatRateUse &one : list)
        result << QString::number(one.rate.rate.basisPoints) + u':' + QString::number(one.products);
    return result.join(u' ');
}

ProductId addProduct(Shop &shop, const QString &name, int basisPoints)
{
    Product product;
    product.name = name;
    product.price = Money{1240};
    product.vat = Percent{basisPoints};
    return ProductService(shop).create(product).value();
}

} // namespace

TEST_CASE("the list of VAT rates is kept, the usual one first", "[catalogue][vat]")
{
    test::ShopFile file(keptTables());
    VatRateService vat(file.shop());
    CHECK(rates(file.shop()) == u"2400:0 1300:0 600:0");
    const qint64 islands = vat.add({0, u" islands "_s, Percent{1700}}).value();
    CHECK(vat.list()->last().rate.name == u"islands");
    REQUIRE(vat.makeUsual(islands));
    CHECK(rates(file.shop()) == u"1700:0 2400:0 1300:0 600:0");
    REQUIRE(vat.remove(vat.list()->last().rate.id));
    CHECK(rates(file.shop()) == u"1700:0 2400:0 1300:0");

    CHECK(vat.add({0, {}, Percent{2400}}).error().cause == Cause::NameTaken);
    CHECK(vat.add({0, {}, Percent{10001}}).error().cause == Cause::BadValue);
    CHECK(vat.add({0, {}, Percent{-1}}).error().cause == Cause::BadValue);
    CHECK(vat.change({islands, {}, Percent{1300}}, false).error().cause == Cause::NameTaken);
    CHECK(vat.remove(99).error().cause == Cause::NotFound);
    CHECK(rates(file.shop()) == u"1700:0 2400:0 1300:0");

    for (int i = 0; i < 3; ++i)
        REQUIRE(file->undo());
    CHECK(rates(file.shop()) == u"2400:0 1300:0 600:0");
    for (int i = 0; i < 3; ++i)
        REQUIRE(file->redo());
    CHECK(rates(file.shop()) == u"1700:0 2400:0 1300:0");
}

TEST_CASE("products take a changed rate only where that is wanted, in one step", "[catalogue][vat]")
{
    test::ShopFile file(keptTables());
    VatRateService vat(file.shop());
    const ProductId mug = addProduct(file.shop(), u"Mug"_s, 2400);
    addProduct(file.shop(), u"Cup"_s, 2400);
    addProduct(file.shop(), u"Book"_s, 600);
    CHECK(rates(file.shop()) == u"2400:2 1300:0 600:1");
    VatRate usual = vat.list()->first().rate;
    usual.rate = Percent{2500};
    REQUIRE(vat.change(usual, true));
    CHECK(rates(file.shop()) == u"2500:2 1300:0 600:1");
    // The price that the customer pays is the truth; it stays.
    CHECK(ProductService(file.shop()).find(mug)->price == Money{1240});
    REQUIRE(file->undo());
    CHECK(rates(file.shop()) == u"2400:2 1300:0 600:1");
    REQUIRE(vat.change(usual, false));
    CHECK(rates(file.shop()) == u"2500:0 1300:0 600:1");
    CHECK(ProductService(file.shop()).find(mug)->vat == Percent{2400});
}
