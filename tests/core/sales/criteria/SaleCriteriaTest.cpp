// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/criteria/SaleCriteria.h"

#include "core/catalogue/CategoryService.h"
#include "core/catalogue/ProductSearchKept.h"
#include "core/segments/SegmentService.h"
#include "tests/core/sales/TestTrade.h"
#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

using Ids = QList<qint64>;

/// Today is 2026-03-15. 1 comes every 20 days and is late, 2 bought once long ago, 3 was here lately, 4 never
/// bought, 5 took back what was bought.
struct Buyers : test::TestTrade
{
    Buyers()
        : TestTrade({std::make_shared<ProductSearchKept>()})
    {
        CategoryService categories(file.shop());
        const CategoryId food = *categories.findOrCreate({u"Food"_s});
        tea = product(u"Tea"_s, 500, *categories.findOrCreate({u"Food"_s, u"Tea"_s}));
        soap = product(u"Σαπούνι"_s, 300);
        honey = product(u"Honey"_s, 900, food);
        for (int i = 1; i <= 5; ++i)
            customer(u"Person"_s, QString::number(i));
        for (const QString &day : {u"2025-11-22"_s, u"2025-12-12"_s, u"2026-01-01"_s, u"2026-01-21"_s})
            sale(CustomerId{1}, day, tea, 2);
        sale(CustomerId{2}, u"2024-06-01"_s, soap);
        sale(CustomerId{3}, u"2026-03-10"_s, honey, 10);
        sale(CustomerId{3}, u"2026-03-10"_s, tea);
        sale(CustomerId{3}, u"2026-03-15"_s, soap);
        sale(CustomerId{5}, u"2026-02-01"_s, tea, 3);
        sale(CustomerId{5}, u"2026-02-05"_s, tea, -3);
    }
    Result<SegmentCount> count(const QString &text)
    {
        const auto node = segments.parse(text);
        if (!node)
            return failure(node.error());
        return segments.count(*node);
    }
    Ids who(const QString &text)
    {
        const auto counted = count(text);
        if (!counted)
            FAIL(text.toStdString() << ": " << counted.error().args.join(u' ').toStdString()
                                    << counted.error().detail.toStdString());
        return counted->people.ids();
    }
    Cause fault(const QString &text)
    {
        const auto counted = count(text);
        REQUIRE_FALSE(counted);
        return counted.error().cause;
    }
    QList<Fact> facts(const QString &text, int person)
    {
        return segments.explain(*segments.parse(text), CustomerId{person})->facts;
    }

    CriterionList criteria{{firstPurchaseCriterion(), lastPurchaseCriterion(), purchaseCountCriterion(),
                            spentCriterion(), averageBasketCriterion(), boughtProductCriterion(),
                            boughtCategoryCriterion(), boughtBrandCriterion(), reducedShareCriterion(),
                            rfmCriterion(), rhythmCriterion()}};
    SegmentService segments{file.shop(), criteria, {}};
    ProductId tea, soap, honey;
};

} // namespace

TEST_CASE("people are chosen by the days of their purchases", "[sales][criteria]")
{
    Buyers b;
    CHECK(b.who(u"last-purchase more-than-days-ago 53"_s) == Ids{2});
    CHECK(b.who(u"last-purchase more-than-days-ago 52"_s) == Ids{1, 2});
    CHECK(b.who(u"last-purchase within 53"_s) == Ids{1, 3, 5});
    CHECK(b.who(u"last-purchase within 0"_s) == Ids{3});
    CHECK(b.who(u"last-purchase between 2024-06-01 2026-01-21"_s) == Ids{1, 2});
    CHECK(b.who(u"last-purchase before 2024-06-01"_s).isEmpty());
    CHECK(b.who(u"last-purchase since 2026-02-01"_s) == Ids{3, 5});
    CHECK(b.who(u"first-purchase since 2026-02-01"_s) == Ids{3, 5});
    CHECK(b.who(u"first-purchase more-than-days-ago 100"_s) == Ids{1, 2});
    CHECK(b.who(u"first-purchase never"_s) == Ids{4});
    CHECK(b.fault(u"last-purchase between 2026-03-01 2026-02-01"_s) == Cause::BadValue);
    CHECK(b.fault(u"purchases >= 1 in 2026-03-01..2026-02-01"_s) == Cause::BadValue);
    CHECK(b.fault(u"last-purchase within -1"_s) == Cause::BadValue);
    CHECK(b.fault(u"last-purchase within 99999999999999999999"_s) == Cause::BadValue);
    const QList<Fact> why = b.facts(u"last-purchase more-than-days-ago 53"_s, 1);
    CHECK(why[0].day == Day(2026, 1, 21));
    CHECK(why[1].number == 53);
    CHECK(b.facts(u"last-purchase never"_s, 4)[0].type == Fact::Type::Unknown);
}

TEST_CASE("people are chosen by number and sum of their purchases", "[sales][criteria]")
{
    Buyers b;
    CHECK(b.who(u"purchases >= 3"_s) == Ids{1, 3});
    CHECK(b.who(u"purchases >= 0"_s) == Ids{1, 2, 3, 4, 5});
    CHECK(b.who(u"purchases = 1"_s) == Ids{2, 5});
    CHECK(b.who(u"purchases = 0"_s) == Ids{4});
    CHECK(b.who(u"purchases <= 1"_s) == Ids{2, 4, 5});
    CHECK(b.who(u"purchases >= 2 in 2026-01-01..2026-01-31"_s) == Ids{1});
    CHECK(b.who(u"purchases = 0 in last 40 days"_s) == Ids{1, 2, 4, 5});
    CHECK(b.who(u"purchases = 1 in last 12 months"_s) == Ids{5});
    CHECK(b.who(u"purchases <= 3 in last 12 months"_s) == Ids{2, 3, 4, 5});
    CHECK(b.fault(u"purchases >= 1.5"_s) == Cause::BadValue);
    CHECK(b.facts(u"purchases >= 2 in 2026-01-01..2026-01-31"_s, 1)[0].number == 2);

    CHECK(b.who(u"spent >= 40"_s) == Ids{1, 3});
    CHECK(b.who(u"spent >= 98"_s) == Ids{3});
    CHECK(b.who(u"spent >= 98.01"_s).isEmpty());
    CHECK(b.who(u"spent <= 3"_s) == Ids{2, 4, 5});
    CHECK(b.who(u"spent >= 0"_s) == Ids{1, 2, 3, 4, 5});
    CHECK(b.who(u"spent <= 10 in 2026-01-01..2026-01-10"_s) == Ids{1, 2, 3, 4, 5});
    CHECK(b.who(u"spent >= 10 in 2026-01-01..2026-01-10"_s) == Ids{1});
    CHECK(b.who(u"spent <= -1 in 2026-02-05..2026-02-05"_s) == Ids{5});
    CHECK(b.fault(u"spent >= 1.005"_s) == Cause::BadValue);
    CHECK(b.facts(u"spent >= 1"_s, 5)[0].number == 0);
    CHECK(b.facts(u"spent >= 1 in last 3 weeks"_s, 3)[0].number == 9800);

    CHECK(b.who(u"average-basket >= 10"_s) == Ids{1, 3, 5});
    CHECK(b.who(u"average-basket <= 3"_s) == Ids{2});
    CHECK(b.who(u"average-basket >= 10 in last 2 days"_s).isEmpty());
    CHECK(b.facts(u"average-basket >= 10"_s, 3)[0].number == 3267);
    CHECK(b.facts(u"average-basket >= 10"_s, 4)[0].type == Fact::Type::Unknown);
    CHECK(b.fault(u"average-basket >= 99999999999999"_s) == Cause::BadValue);
}

TEST_CASE("people are chosen by what they bought or did not buy", "[sales][criteria]")
{
    Buyers b;
    CHECK(b.who(u"bought-product is \"tea\""_s) == Ids{1, 3, 5});
    CHECK(b.who(u"bought-product is \"ΣΑΠΟΥΝΙ\""_s) == Ids{2, 3});
    CHECK(b.who(u"bought-product not \"Tea\""_s) == Ids{2, 4});
    CHECK(b.who(u"bought-product is #1\"Whatever\" at-least 8"_s) == Ids{1});
    CHECK(b.who(u"bought-product is #1 at-least 9"_s).isEmpty());
    CHECK(b.who(u"bought-product is #1 at-least 1"_s) == Ids{1, 3});
    CHECK(b.who(u"bought-product not #1 at-least 2"_s) == Ids{2, 3, 4, 5});
    CHECK(b.who(u"bought-product is #1 in 2026-01-01..2026-01-31"_s) == Ids{1});
    CHECK(b.who(u"bought-product is #1 at-least 5 in 2026-01-01..2026-01-31"_s).isEmpty());
    CHECK(b.who(u"bought-product not #1 in last 1 months"_s) == Ids{1, 2, 4, 5});
    CHECK(b.fault(u"bought-product is \"coffee\""_s) == Cause::UnknownName);
    CHECK(b.fault(u"bought-product is #99"_s) == Cause::UnknownName);
    CHECK(b.fault(u"bought-product is #1 at-least 0"_s) == Cause::BadValue);
    CHECK(b.who(u"bought-category is \"food\" in last 10 days"_s) == Ids{3});
    CHECK(b.who(u"bought-category is \"TEA\""_s) == Ids{1, 3, 5});
    CHECK(b.who(u"bought-category not \"Food\""_s) == Ids{2, 4});
    CHECK(b.who(u"bought-category is \"Food\" at-least 11"_s) == Ids{3});
    CHECK(b.fault(u"bought-category is \"Drinks\""_s) == Cause::UnknownName);
    const QList<Fact> why = b.facts(u"bought-product is #1"_s, 5);
    CHECK(why[0].number == 0);
    CHECK(why[1].day == Day(2026, 2, 1));
    CHECK(b.facts(u"bought-category is \"Food\""_s, 3)[0].number == 11);
    CHECK(b.facts(u"bought-category is \"Food\""_s, 4).size() == 1);

    const auto offered = b.segments.suggestions(u"bought-product"_s, 0, u"σαπ"_s);
    REQUIRE(offered);
    CHECK(*offered == QList<Literal>{Literal::reference(b.soap.value, u"Σαπούνι"_s)});
    CHECK(b.segments.suggestions(u"bought-category"_s, 0, {})->size() == 2);
}

TEST_CASE("a product is named by its code before its name", "[sales][criteria]")
{
    Buyers b;
    ProductService products(b.file.shop());
    Product soap = *products.find(b.soap);
    soap.code = u"Tea"_s;
    REQUIRE(products.change(soap));
    CHECK(b.who(u"bought-product is \"Tea\""_s) == Ids{2, 3});
    CHECK(b.who(u"bought-product is Tea"_s) == Ids{2, 3});
    CHECK(b.who(u"bought-product is \"tea\""_s) == Ids{1, 3, 5});
}

TEST_CASE("people are chosen by the brand of what they bought, however it is written", "[sales][criteria]")
{
    Buyers b;
    ProductService products(b.file.shop());
    const auto give = [&](ProductId id, const QString &brand) {
        Product product = *products.find(id);
        product.brand = brand;
        REQUIRE(products.change(product));
    };
    give(b.tea, u"Έλατος"_s);
    give(b.honey, u"ΕΛΑΤΟΣ"_s);
    give(b.soap, u"Other"_s);
    CHECK(b.who(u"bought-brand is \"ελατος\""_s) == Ids{1, 3, 5});
    CHECK(b.who(u"bought-brand is \"Έλατος\" at-least 11"_s) == Ids{3});
    CHECK(b.who(u"bought-brand is \"Έλατος\" in last 1 months"_s) == Ids{3});
    CHECK(b.who(u"bought-brand not \"other\""_s) == Ids{1, 4, 5});
    CHECK(b.who(u"bought-brand is \"Nobody's\""_s).isEmpty());
    CHECK(b.fault(u"bought-brand is \" \""_s) == Cause::BadValue);
    CHECK(b.facts(u"bought-brand is \"έλατος\""_s, 3)[0].number == 11);
    CHECK(b.segments.suggestions(u"bought-brand"_s, 0, u"ελ"_s)->size() == 2);
}

TEST_CASE("what counts as bought at a reduced price is the price of that day", "[sales][criteria]")
{
    Buyers b;
    const auto costs = [&](ProductId product, const QString &since, qint64 price) {
        REQUIRE(b.file->write({u"test"_s, {}}, [&](Transaction &tx) {
            return tx.insert("product_price"_L1, {{"product_id"_L1, product.value},
                                                  {"from_at"_L1, since + u"T08:00:00"_s},
                                                  {"price"_L1, price}});
        }));
    };
    // Tea was always sold for 5.00. Its usual price was 5.00 until the end of 2025, then 6.00; before
    // December it is not known. Honey was sold for 9.00, its usual price.
    costs(b.tea, u"2025-12-01"_s, 500);
    costs(b.tea, u"2026-01-01"_s, 600);
    costs(b.honey, u"2026-03-01"_s, 900);
    CHECK(b.facts(u"reduced-share >= 1"_s, 1)[0].number == 67);
    CHECK(b.facts(u"reduced-share >= 1"_s, 1)[1].number == 2000);
    CHECK(b.facts(u"reduced-share >= 1 in 2025-12-01..2025-12-31"_s, 1)[0].number == 0);
    CHECK(b.facts(u"reduced-share >= 1 in 2025-11-01..2025-11-30"_s, 1)[0].type == Fact::Type::Unknown);
    CHECK(b.facts(u"reduced-share >= 1"_s, 2)[0].type == Fact::Type::Unknown);
    CHECK(b.who(u"reduced-share >= 1"_s) == Ids{1, 3, 5});
    CHECK(b.who(u"reduced-share >= 66"_s) == Ids{1, 5});
    CHECK(b.who(u"reduced-share >= 67"_s) == Ids{5});
    CHECK(b.who(u"reduced-share <= 66"_s) == Ids{3});
    CHECK(b.who(u"reduced-share >= 0 in last 10 days"_s) == Ids{3});
    CHECK(b.fault(u"reduced-share >= 101"_s) == Cause::BadValue);
}

TEST_CASE("a line that was rounded down is not reduced", "[sales][criteria]")
{
    Buyers b;
    REQUIRE(b.file->write({u"test"_s, {}}, [&](Transaction &tx) {
        tx.insert(
            "product_price"_L1,
            {{"product_id"_L1, b.tea.value}, {"from_at"_L1, u"2026-01-01T08:00:00"_s}, {"price"_L1, 501}});
        tx.connection().execute(u"UPDATE sale_line SET quantity = 333, total = 167 WHERE sale_id IN "
                                "(SELECT id FROM sale WHERE customer_id = 1)"_s);
        return true;
    }));
    CHECK(b.facts(u"reduced-share >= 0"_s, 1)[0].number == 0);
}

TEST_CASE("an RFM group is a fifth of the buyers, and equals share the better one", "[sales][criteria]")
{
    // Four buyers, in the order of their last purchase: 3, 5, 1, 2; purchases 4, 3, 1, 1; sums 98, 40, 3, 0.
    Buyers b;
    const auto group = [&](int person, int measure) {
        return b.facts(u"rfm is 555"_s, person)[measure].number;
    };
    CHECK(group(3, 0) == 5);
    CHECK(group(5, 0) == 4);
    CHECK(group(1, 0) == 3);
    CHECK(group(2, 0) == 2);
    CHECK(group(1, 1) == 5);
    CHECK(group(3, 1) == 4);
    CHECK(group(2, 1) == 3);
    CHECK(group(5, 1) == 3);
    CHECK(group(5, 2) == 2);
    CHECK(b.facts(u"rfm is 555"_s, 4)[0].type == Fact::Type::Unknown);
    const QStringList words{u"recency"_s, u"frequency"_s, u"money"_s};
    for (int measure = 0; measure < 3; ++measure) {
        for (int wanted = 1; wanted <= 5; ++wanted) {
            Ids atLeast, atMost;
            for (const int person : {1, 2, 3, 5}) {
                if (group(person, measure) >= wanted)
                    atLeast << person;
                if (group(person, measure) <= wanted)
                    atMost << person;
            }
            INFO(words[measure].toStdString() << wanted);
            CHECK(b.who(u"rfm %1-at-least %2"_s.arg(words[measure]).arg(wanted)) == atLeast);
            CHECK(b.who(u"rfm %1-at-most %2"_s.arg(words[measure]).arg(wanted)) == atMost);
        }
    }
    CHECK(b.who(u"rfm is 354"_s) == Ids{1});
    CHECK(b.who(u"rfm is 111"_s).isEmpty());
    CHECK(b.fault(u"rfm is 16"_s) == Cause::BadValue);
    CHECK(b.fault(u"rfm is 160"_s) == Cause::BadValue);
    CHECK(b.fault(u"rfm money-at-least 6"_s) == Cause::BadValue);
    CHECK(b.fault(u"rfm money-at-least 0"_s) == Cause::BadValue);
}

TEST_CASE("people are measured by their own rhythm", "[sales][criteria]")
{
    Buyers b;
    CHECK(b.who(u"rhythm overdue"_s) == Ids{1});
    CHECK(b.who(u"rhythm overdue-by 33"_s) == Ids{1});
    CHECK(b.who(u"rhythm overdue-by 34"_s).isEmpty());
    CHECK(b.who(u"rhythm every 20"_s) == Ids{1});
    CHECK(b.who(u"rhythm every 19"_s).isEmpty());
    CHECK(b.who(u"rhythm due-within 30"_s).isEmpty());
    CHECK(b.who(u"rhythm unknown"_s) == Ids{2, 3, 4, 5});
    b.sale(CustomerId{1}, u"2026-03-01"_s, b.tea);
    CHECK(b.who(u"rhythm overdue"_s).isEmpty());
    CHECK(b.who(u"rhythm due-within 6"_s) == Ids{1});
    CHECK(b.who(u"rhythm due-within 5"_s).isEmpty());
    CHECK(b.facts(u"rhythm overdue"_s, 1).size() == 5);
    CHECK(b.facts(u"rhythm overdue"_s, 4)[1].type == Fact::Type::Unknown);
}

TEST_CASE("every criterion of purchases answers and explains its example", "[sales][criteria]")
{
    Buyers b;
    test::ShopFile empty({std::make_shared<CustomerFiguresKept>()});
    const SegmentService nobody(empty.shop(), b.criteria, {});
    for (const auto &criterion : b.criteria.all()) {
        INFO(criterion->id().toStdString());
        const auto node = b.segments.parse(criterion->example());
        REQUIRE(node);
        CHECK(b.segments.count(*node));
        CHECK_FALSE(b.segments.explain(*node, CustomerId{1})->facts.isEmpty());
        CHECK_FALSE(criterion->label().isEmpty());
        const auto none = nobody.count(*node);
        CHECK((none ? none->total == 0 : none.error().cause == Cause::UnknownName));
    }
}
