// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/VatRateService.h"

#include "core/catalogue/PriceService.h"
#include "core/catalogue/ProductService.h"
#include "core/registry/KeptTables.h"
#include "core/sales/SaleService.h"
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

TEST_CASE("a rate that changes on a day is another one from then on", "[catalogue][vat]")
{
    test::ShopFile file(keptTables());
    VatRateService vat(file.shop());
    const qint64 usual = vat.list()->first().rate.id;
    const ProductId mug = addProduct(file.shop(), u"Mug"_s, 2400);
    REQUIRE(vat.schedule(usual, Day(2026, 4, 1), Percent{2500}, true));
    REQUIRE(vat.schedule(usual, Day(2026, 5, 1), Percent{2600}, true));
    const auto on = [&](Day day) { return PriceService(file.shop()).on(mug, day)->vat; };
    CHECK(on(Day(2026, 3, 31)) == Percent{2400});
    CHECK(on(Day(2026, 4, 1)) == Percent{2500});
    CHECK(on(Day(2027, 1, 1)) == Percent{2600});
    REQUIRE(vat.list()->first().changes.size() == 2);
    CHECK(vat.list()->first().products == 1);
    CHECK(ProductService(file.shop()).find(mug)->vatRate.value == usual);
    // The same day again takes its place; what is over cannot be said any more.
    REQUIRE(vat.schedule(usual, Day(2026, 5, 1), Percent{2700}, true));
    CHECK(on(Day(2026, 5, 1)) == Percent{2700});
    CHECK(vat.schedule(usual, Day(2026, 3, 15), Percent{2700}, true).error().cause == Cause::BadValue);
    CHECK(vat.schedule(usual, Day(2026, 5, 2), Percent{10'001}, true).error().cause == Cause::BadValue);
    CHECK(vat.schedule(99, Day(2026, 5, 2), Percent{1}, true).error().cause == Cause::NotFound);
    REQUIRE(vat.cancel(vat.list()->first().changes.last().id));
    CHECK(on(Day(2026, 5, 1)) == Percent{2500});

    REQUIRE(vat.remove(usual));
    CHECK(on(Day(2026, 5, 1)) == Percent{2400});
    CHECK_FALSE(ProductService(file.shop()).find(mug)->vatRate.isValid());
    for (int i = 0; i < 5; ++i)
        REQUIRE(file->undo());
    CHECK(on(Day(2026, 5, 1)) == Percent{2400});
    CHECK(vat.list()->first().changes.isEmpty());
}

TEST_CASE("a sale has the VAT rate of its day", "[catalogue][vat][sales]")
{
    test::ShopFile file(keptTables(), Day(2026, 3, 15));
    VatRateService vat(file.shop());
    const ProductId mug = addProduct(file.shop(), u"Mug"_s, 2400);
    const qint64 usual = vat.list()->first().rate.id;
    REQUIRE(file->write({u"test"_s, {}}, [&](Transaction &tx) {
        tx.insert("vat_rate_change"_L1,
                  {{"vat_rate_id"_L1, usual}, {"from_day"_L1, u"2026-03-10"_s}, {"basis_points"_L1, 2500}});
    }));
    Product product = *ProductService(file.shop()).find(mug);
    product.vatRate = VatRateId{usual};
    REQUIRE(ProductService(file.shop()).change(product));
    CHECK(ProductService(file.shop()).find(mug)->vat == Percent{2500});
    CHECK(vat.list()->first().rate.rate == Percent{2500});
    SaleService sales(file.shop());
    const auto vatOfSaleOn = [&](Day day) {
        Sale sale;
        sale.at = QDateTime(day.date(), QTime(10, 0));
        SaleLine line;
        line.product = mug;
        line.quantity = Quantity{1000};
        line.unitPrice = UnitPrice{1'000'000};
        sale.lines = {line};
        return sales.find(*sales.record(sale))->lines.first().vat;
    };
    CHECK(vatOfSaleOn(Day(2026, 3, 9)) == Percent{2400});
    CHECK(vatOfSaleOn(Day(2026, 3, 10)) == Percent{2500});
    CHECK(sales.productLine(mug, Quantity{1000}, {}, Day(2026, 3, 9))->vat == Percent{2400});
}
