// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/SaleService.h"

#include "core/catalogue/ProductService.h"
#include "core/sales/CustomerFiguresKept.h"
#include "core/sales/FiguresReader.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

const Currency euro{u"EUR"_s, 2};

struct Trade
{
    Trade()
        : file({std::make_shared<CustomerFiguresKept>()})
        , sales(file.shop())
        , products(file.shop())
    {
        customer = CustomerId{*file->write({u"test"_s, {}}, [](Transaction &tx) {
            const qint64 id = tx.insert(
                "customer"_L1,
                {{"kind"_L1, u"person"_s}, {"name"_L1, u"Μαρία"_s}, {"created_on"_L1, u"2026-01-01"_s}});
            tx.insert("customer_address"_L1,
                      {{"customer_id"_L1, id}, {"position"_L1, 0}, {"country"_L1, u"CY"_s}});
            return id;
        })};
        Product tea;
        tea.name = u"Mountain tea"_s;
        tea.price = Money{333};
        tea.vat = Percent{1300};
        product = *products.create(tea);
    }
    Sale saleOf(Money amount)
    {
        Sale sale;
        sale.customer = customer;
        sale.lines = {*SaleService::amountLine(amount, euro)};
        return sale;
    }
    QString linesIn(const QString &columns)
    {
        return *file->read([&](Connection &c) {
            return c
                .all(u"SELECT %1 FROM sale_line ORDER BY sale_id, position"_s.arg(columns), {},
                     [](const Row &row) { return row.text(0) + u'@' + row.text(1); })
                .join(u' ');
        });
    }

    test::ShopFile file;
    SaleService sales;
    ProductService products;
    CustomerId customer;
    ProductId product;
};

} // namespace

TEST_CASE("a sale by hand needs an amount and nothing more", "[sales]")
{
    Trade shop;
    const auto id = shop.sales.record(shop.saleOf(Money{1999}));
    REQUIRE(id);
    const Sale sale = *shop.sales.find(*id);
    CHECK(sale.number == u"H-2026-0001");
    CHECK(sale.total == Money{1999});
    CHECK(sale.country == u"CY");
    CHECK(sale.businessDay() == Day(2026, 3, 15));
    CHECK(sale.lines.size() == 1);
    CHECK(sale.lines[0].unitPrice == UnitPrice{19'990'000});
    CHECK(shop.linesIn(u"buyer_id, bought_on"_s) == u"1@2026-03-15");
    CHECK(shop.file->nextUndo()->label.args == QStringList{u"19.99 EUR"_s});

    REQUIRE(shop.file->undo());
    CHECK(shop.sales.find(*id).error().cause == Cause::NotFound);
    Sale walkIn = shop.saleOf(Money{500});
    walkIn.customer = {};
    walkIn.at = QDateTime(QDate(2025, 12, 24), QTime(18, 30));
    CHECK(shop.sales.find(*shop.sales.record(walkIn))->number == u"H-2025-0001");
    CHECK(shop.linesIn(u"coalesce(buyer_id, 0), bought_on"_s) == u"0@2025-12-24");
    const Sale next = *shop.sales.find(*shop.sales.record(shop.saleOf(Money{5})));
    CHECK(next.number == u"H-2026-0002");
    walkIn.number = u"H-2026-0003"_s;
    CHECK(shop.sales.find(*shop.sales.record(walkIn))->country == u"GR");
    CHECK(shop.sales.record(walkIn).error().cause == Cause::CodeTaken);
    CHECK(shop.sales.find(*shop.sales.record(shop.saleOf(Money{5})))->number == u"H-2026-0004");
}

TEST_CASE("products times quantity, and what comes back", "[sales]")
{
    Trade shop;
    Sale sale;
    sale.customer = shop.customer;
    sale.lines = {*shop.sales.productLine(shop.product, Quantity{1500}),
                  *shop.sales.productLine(shop.product, Quantity{1000}, UnitPrice{1000})};
    const SaleId id = *shop.sales.record(sale);
    Sale kept = *shop.sales.find(id);
    CHECK(kept.lines[0].total == Money{500});
    CHECK(kept.lines[0].vat == Percent{1300});
    CHECK(kept.lines[0].description == u"Mountain tea");
    CHECK(kept.lines[1].total == Money{0});
    CHECK(kept.total == Money{500});

    Sale back;
    back.kind = SaleKind::Return;
    back.customer = shop.customer;
    back.lines = {*shop.sales.productLine(shop.product, Quantity{1000})};
    back.lines[0].returns = kept.lines[0].id;
    const Sale returned = *shop.sales.find(*shop.sales.record(back));
    CHECK(returned.number == u"R-2026-0001");
    CHECK(returned.total == Money{-333});
    CHECK(returned.lines[0].quantity == Quantity{-1000});
    CHECK(returned.lines[0].returns == kept.lines[0].id);

    const Sale rest = *shop.sales.find(*shop.sales.takeBack(id));
    CHECK(rest.kind == SaleKind::Return);
    REQUIRE(rest.lines.size() == 2);
    CHECK(rest.lines[0].quantity == Quantity{-500});
    CHECK(rest.total == Money{-167});
    CHECK(rest.lines[1].returns == kept.lines[1].id);
    CHECK(rest.lines[1].quantity == Quantity{-1000});
    CHECK(shop.sales.takeBack(id).error().cause == Cause::BadValue);
    REQUIRE(shop.file->undo());

    const CustomerFigures figures =
        *shop.file->read([&](Connection &c) { return figures::kept(c, shop.customer); });
    CHECK(figures.netTotal == 167);
    CHECK(figures.visits == 1);
    CHECK(shop.file->check().value() == QStringList{});
}

TEST_CASE("a document is changed line by line, binned and restored", "[sales]")
{
    Trade shop;
    Sale sale = shop.saleOf(Money{100});
    sale.lines += {*SaleService::amountLine(Money{200}, euro), *SaleService::amountLine(Money{300}, euro)};
    const SaleId id = *shop.sales.record(sale);
    sale = *shop.sales.find(id);
    const SaleLineId third = sale.lines[2].id;
    sale.lines.removeAt(1);
    sale.lines[1].unitPrice = {4'000'000};
    sale.lines.append(*SaleService::amountLine(Money{50}, euro));
    sale.customer = {};
    sale.at = QDateTime(QDate(2026, 2, 28), QTime(9, 0));
    REQUIRE(shop.sales.change(sale));
    Sale changed = *shop.sales.find(id);
    CHECK(changed.total == Money{550});
    CHECK(changed.lines.size() == 3);
    CHECK(changed.lines[1].id == third);
    CHECK(shop.linesIn(u"coalesce(buyer_id, 0), bought_on"_s) == u"0@2026-02-28 0@2026-02-28 0@2026-02-28");
    CHECK(shop.file->check().value() == QStringList{});
    REQUIRE(shop.file->undo());
    CHECK(shop.sales.find(id)->total == Money{600});
    CHECK(shop.file->check().value() == QStringList{});

    REQUIRE(shop.sales.bin({id}));
    CHECK(shop.sales.find(id)->isBinned);
    CHECK(shop.linesIn(u"coalesce(buyer_id, 0), coalesce(bought_on, '-')"_s) == u"0@- 0@- 0@-");
    CHECK(shop.file->check().value() == QStringList{});
    REQUIRE(shop.sales.restore({id}));
    CHECK(shop.linesIn(u"buyer_id, bought_on"_s) == u"1@2026-03-15 1@2026-03-15 1@2026-03-15");
    CHECK(shop.file->check().value() == QStringList{});

    Sale correction = *shop.sales.find(id);
    correction.kind = SaleKind::Adjustment;
    REQUIRE(shop.sales.change(correction));
    CHECK(shop.linesIn(u"coalesce(buyer_id, 0), coalesce(bought_on, '-')"_s) == u"0@- 0@- 0@-");
}

TEST_CASE("a document that cannot be is refused and leaves nothing", "[sales]")
{
    Trade shop;
    const auto causeOf = [&](Sale sale) { return shop.sales.record(std::move(sale)).error().cause; };
    Sale sale = shop.saleOf(Money{100});
    sale.lines.clear();
    CHECK(causeOf(sale) == Cause::BadValue);
    sale = shop.saleOf(Money{100});
    sale.lines[0].quantity = {0};
    CHECK(causeOf(sale) == Cause::BadValue);
    sale = shop.saleOf(Money{100});
    sale.lines[0].quantity = {9'000'000'000'000'000'000};
    CHECK(causeOf(sale) == Cause::BadValue);
    sale = shop.saleOf(Money{800'000'000'000'000});
    sale.lines += sale.lines;
    CHECK(causeOf(sale) == Cause::BadValue);
    CHECK_FALSE(SaleService::amountLine(Money{2'000'000'000'000'000}, euro));
    sale = shop.saleOf(Money{100});
    sale.at = QDateTime(QDate(2026, 3, 16), QTime(0, 1));
    CHECK(causeOf(sale) == Cause::BadValue);
    sale = shop.saleOf(Money{100});
    sale.customer = CustomerId{99};
    CHECK(causeOf(sale) == Cause::NotFound);
    sale = shop.saleOf(Money{100});
    sale.lines[0].product = ProductId{99};
    CHECK(causeOf(sale) == Cause::NotFound);
    Product free;
    free.name = u"No price"_s;
    const ProductId unpriced = *shop.products.create(free);
    CHECK(shop.sales.productLine(unpriced, Quantity{1000}).error().cause == Cause::BadValue);
    CHECK(shop.file->read([](Connection &c) { return c.number(u"SELECT count(*) FROM sale"_s); }) == 0);
}
