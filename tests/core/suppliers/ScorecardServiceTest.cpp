// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/ScorecardService.h"

#include "core/sales/SaleService.h"
#include "tests/core/suppliers/TestPurchases.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

const Period winter{Day(2026, 1, 1), Day(2026, 3, 31)};

/// "8000 of 2", or "no data".
QString figureOf(const Scorecard &card, ScoreFigure figure)
{
    for (const ScoreValue &value : card.values) {
        if (value.figure == figure)
            return value.value ? u"%1 of %2"_s.arg(value.value->basisPoints).arg(value.cases) : u"no data"_s;
    }
    return {};
}

} // namespace

TEST_CASE("a supplier of whom nothing is known has no data, not zero", "[suppliers][scorecard]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const Scorecard card = *shop.cards.of(potter, winter);
    CHECK(card.name == u"Potter");
    CHECK_FALSE(card.total);
    CHECK(card.values.size() == 6);
    for (const ScoreFigure figure : allScoreFigures)
        CHECK(figureOf(card, figure) == u"no data");
    CHECK(shop.cards.history(potter, {{Day(2025, 10, 1), Day(2025, 12, 31)}})->isEmpty());
    CHECK(shop.cards.of(SupplierId{99}, winter).error().cause == Cause::NotFound);
}

TEST_CASE("what came in time counts, also of a part delivery", "[suppliers][scorecard]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    // 6 of 10 in time, 2 late, 2 never.
    const PurchaseOrderId first = shop.ordered(potter, mug, 10, Day(2026, 3, 1));
    shop.came(first, Day(2026, 3, 1), 6);
    shop.came(first, Day(2026, 3, 5), 2);
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::OnTime) == u"6000 of 1");
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::Fill) == u"8000 of 1");
    // More than ordered makes nothing good; what is not due yet says nothing.
    const PurchaseOrderId second = shop.ordered(potter, mug, 10, Day(2026, 3, 10));
    shop.came(second, Day(2026, 3, 9), 15);
    shop.ordered(potter, mug, 100, Day(2026, 3, 20));
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::OnTime) == u"8000 of 2");
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::Fill) == u"9000 of 2");
    // Without a promised day nothing is late; a cancelled order does not count.
    const PurchaseOrderId third = shop.ordered(potter, mug, 20);
    shop.came(third, Day(2026, 3, 12), 20);
    REQUIRE(shop.orders.cancel(shop.ordered(potter, mug, 50, Day(2026, 3, 2))));
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::OnTime) == u"8000 of 2");
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::Fill) == u"9500 of 3");
    CHECK(figureOf(*shop.cards.of(potter, {Day(2026, 1, 1), Day(2026, 2, 28)}), ScoreFigure::Fill) ==
          u"no data");
}

TEST_CASE("defective goods and those that went back count once, surplus not", "[suppliers][scorecard]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    const PurchaseReceiptId receipt = shop.came(shop.ordered(potter, mug, 50), Day(2026, 3, 1), 50, 4);
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::Defects) == u"800 of 1");
    SupplierReturn goods = *shop.returns.ofDefective(receipt);
    goods.lines[0].quantity = {5000};
    REQUIRE(shop.returns.save(goods));
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::Defects) == u"1000 of 1");
    SupplierReturn loose;
    loose.supplier = potter;
    loose.lines = {{{}, mug, {}, {10'000}, {}, ReturnReason::Surplus}};
    REQUIRE(shop.returns.save(loose));
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::Defects) == u"1000 of 1");
    loose.lines[0].reason = ReturnReason::Wrong;
    REQUIRE(shop.returns.save(loose));
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::Defects) == u"3000 of 1");
}

TEST_CASE("the same basket is compared with a year ago, and what it cost the margin",
          "[suppliers][scorecard]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    const ProductId jar = shop.product(u"Jar"_s);
    shop.bought(potter, mug, Day(2025, 2, 1), 10, 200);
    shop.bought(potter, mug, Day(2025, 3, 1), 10, 220); // 2.10 on average
    shop.bought(potter, jar, Day(2025, 2, 1), 1, 1000);
    shop.bought(potter, mug, Day(2026, 2, 1), 20, 252); // 20 % dearer
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::PriceDrift) == u"2000 of 1");
    shop.bought(potter, jar, Day(2026, 2, 1), 5, 916);
    // 20·2.52 + 5·9.16 = 96.20 against 20·2.10 + 5·10 = 92
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::PriceDrift) == u"457 of 2");
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::MarginEffect) == u"no data");

    SaleService sales(shop.file.shop());
    Sale sale;
    sale.at = QDateTime(QDate(2026, 3, 1), QTime(12, 0));
    SaleLine line = *sales.productLine(mug, Quantity{10'000}, UnitPrice{12'400'000});
    line.vat = Percent{2400};
    sale.lines = {line};
    REQUIRE(sales.record(sale));
    // 10 mugs cost 4.20 more, of 100.00 without VAT
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::MarginEffect) == u"-420 of 1");
    // A supplier who is not the usual one of the product has no part in it.
    const SupplierId weaver = shop.supplier(u"Weaver"_s);
    shop.bought(weaver, mug, Day(2025, 2, 1), 10, 200);
    shop.bought(weaver, mug, Day(2026, 2, 1), 10, 300);
    CHECK(figureOf(*shop.cards.of(weaver, winter), ScoreFigure::PriceDrift) == u"5000 of 1");
    CHECK(figureOf(*shop.cards.of(weaver, winter), ScoreFigure::MarginEffect) == u"no data");
}

TEST_CASE("free goods of a year ago give no drift", "[suppliers][scorecard]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    shop.bought(potter, mug, Day(2025, 2, 1), 10, 0);
    shop.bought(potter, mug, Day(2026, 2, 1), 10, 100);
    CHECK(figureOf(*shop.cards.of(potter, winter), ScoreFigure::PriceDrift) == u"no data");
}

TEST_CASE("the total weighs the figures that have data", "[suppliers][scorecard]")
{
    const QList<ScoreValue> values{{ScoreFigure::OnTime, Percent{8000}, 2},
                                   {ScoreFigure::Fill, Percent{10000}, 2},
                                   {ScoreFigure::Defects, {}, 0},
                                   {ScoreFigure::PriceDrift, Percent{1000}, 4},
                                   {ScoreFigure::MarginEffect, Percent{200}, 4}};
    CHECK(values[3].points() == 50);
    CHECK(values[4].points() == 100);
    CHECK(ScoreValue{ScoreFigure::MarginEffect, Percent{-500}, 1}.points() == 0);
    CHECK(ScoreValue{ScoreFigure::Defects, Percent{250}, 1}.points() == 75);
    CHECK(ScoreValue{ScoreFigure::PriceDrift, Percent{-900}, 1}.points() == 100);
    // (80·30 + 100·25 + 50·15 + 100·10) / 80
    CHECK(totalOf(values, {}) == 83);
    CHECK_FALSE(totalOf(values, {{0, 0, 5, 0, 0}}));
}

TEST_CASE("weights are kept, can be undone, and one must count", "[suppliers][scorecard]")
{
    test::TestPurchases shop;
    CHECK(*shop.cards.weights() == ScoreWeights());
    const ScoreWeights onTimeAlone{{100, 0, 0, 0, 0}};
    REQUIRE(shop.cards.setWeights(onTimeAlone));
    CHECK(*shop.cards.weights() == onTimeAlone);
    CHECK(shop.cards.setWeights({{0, 0, 0, 0, 0}}).error().cause == Cause::BadValue);
    CHECK(shop.cards.setWeights({{-1, 5, 0, 0, 0}}).error().cause == Cause::BadValue);
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const SupplierId weaver = shop.supplier(u"Weaver"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    shop.came(shop.ordered(potter, mug, 10, Day(2026, 3, 1)), Day(2026, 3, 2), 10);
    shop.came(shop.ordered(weaver, mug, 10, Day(2026, 3, 1)), Day(2026, 3, 1), 10);
    shop.supplier(u"Nobody"_s);
    const auto cards = *shop.cards.all(winter);
    REQUIRE(cards.size() == 3);
    CHECK(cards[0].supplier == weaver);
    CHECK(cards[0].total == 100);
    CHECK(cards[1].total == 0);
    CHECK_FALSE(cards[2].total);
    const auto history = *shop.cards.history(potter, {{Day(2025, 10, 1), Day(2025, 12, 31)}, winter});
    REQUIRE(history.size() == 1);
    CHECK(history[0].period == winter);
    CHECK(shop.cards.usualPeriod() == Period{Day(2025, 3, 16), Day(2026, 3, 15)});
}
