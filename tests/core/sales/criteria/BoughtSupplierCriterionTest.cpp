// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/criteria/SaleCriteria.h"
#include "core/segments/SegmentService.h"
#include "core/suppliers/SupplierProductService.h"
#include "core/suppliers/SupplierSearchKept.h"
#include "core/suppliers/SupplierService.h"
#include "tests/core/sales/TestTrade.h"
#include "tests/support/Catch.h"

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("people are chosen by whose goods they bought, as it stood then", "[suppliers][criteria]")
{
    test::TestTrade trade({std::make_shared<SupplierSearchKept>()});
    SupplierService suppliers(trade.file.shop());
    SupplierProductService goods(trade.file.shop());
    const auto supplier = [&](const QString &name, const QString &code) {
        Supplier s;
        s.name = name;
        s.code = code;
        return *suppliers.save(s);
    };
    const SupplierId evros = supplier(u"Έβρος Μαλλιά"_s, u"EV"_s);
    const SupplierId other = supplier(u"Other"_s, u"OT"_s);
    const ProductId socks = trade.product(u"Socks"_s);
    const CustomerId anna = trade.customer(u"Anna"_s, u"A"_s), ben = trade.customer(u"Ben"_s, u"B"_s);
    const auto comesFrom = [&](SupplierId from) {
        SupplierProduct entry;
        entry.product = socks;
        entry.supplier = from;
        entry.isUsual = true;
        REQUIRE(goods.save(entry));
    };
    comesFrom(evros);
    trade.sale(anna, u"2026-03-10"_s, socks, 3);
    comesFrom(other);
    trade.sale(ben, u"2026-03-12"_s, socks);

    const CriterionList criteria({boughtSupplierCriterion()});
    SegmentService segments(trade.file.shop(), criteria, {});
    const auto who = [&](const QString &text) { return segments.count(*segments.parse(text))->people.ids(); };
    CHECK(who(u"bought-supplier is \"εβρος μαλλια\""_s) == QList{anna.value});
    CHECK(who(u"bought-supplier is OT"_s) == QList{ben.value});
    CHECK(who(u"bought-supplier not EV"_s) == QList{ben.value});
    CHECK(who(u"bought-supplier is EV at-least 4"_s).isEmpty());
    CHECK(who(u"bought-supplier is EV in 2026-03-11..2026-03-31"_s).isEmpty());
    const auto nobodys = segments.count(*segments.parse(u"bought-supplier is \"Nobody\""_s));
    REQUIRE_FALSE(nobodys);
    CHECK(nobodys.error().cause == Cause::UnknownName);
    CHECK(segments.explain(*segments.parse(u"bought-supplier is EV"_s), anna)->facts[0].number == 3);
    CHECK(*segments.suggestions(u"bought-supplier"_s, 0, u"μαλ"_s) ==
          QList{Literal::reference(evros.value, u"Έβρος Μαλλιά"_s)});
}
