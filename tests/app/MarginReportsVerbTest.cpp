// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductService.h"
#include "core/registry/KeptTables.h"
#include "core/suppliers/SupplierProductService.h"
#include "core/suppliers/SupplierService.h"
#include "tests/app/Shell.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// Tea of Acme at 1.25, honey of nobody.
void fillForMargins(Shop &shop)
{
    Supplier acme;
    acme.name = u"Acme"_s;
    const SupplierId supplier = *SupplierService(shop).save(acme);
    for (const QString &name : {u"Tea"_s, u"Honey"_s}) {
        Product product;
        product.name = product.code = name;
        const ProductId id = *ProductService(shop).create(product);
        if (name != u"Tea")
            continue;
        SupplierProduct cost;
        cost.supplier = supplier;
        cost.product = id;
        cost.unitCost = UnitPrice{1'250'000};
        REQUIRE(SupplierProductService(shop).save(cost));
    }
}

} // namespace

TEST_CASE("margins of imported sales are printed, and go with the import", "[cli][reports]")
{
    test::ShopFile file{keptTables()};
    fillForMargins(file.shop());
    const QString path = file.path();
    file.close();
    const test::Shell shell;
    const auto tefter = [&](const QString &verb, const QStringList &more = {}) {
        return shell.tefter(QStringList{verb, path} + more + QStringList{u"--on"_s, u"2026-03-15"_s});
    };
    shell.write(u"sales.csv"_s, "Number,Date,Product code,Quantity,Unit price\n1,2026-01-20,Tea,2,3.00\n"
                                "2,2026-02-03,Tea,1,2.50\n2,2026-02-03,Honey,1,8.00\n");
    const test::Said came = tefter(u"import"_s, {u"sales.csv"_s, u"--as"_s, u"sales"_s});
    INFO(came.err.toStdString());
    REQUIRE(came.status == 0);
    const test::Said all = tefter(u"report"_s, {u"supplier-margins"_s, u"--csv"_s});
    CHECK(QString::fromUtf8(all.out).trimmed() ==
          u"period,supplier,sales,cost,margin,margin_share,cost_known\r\n"
          "2026-01,Acme,6.00,2.50,3.50,58.33,100\r\n"
          "2026-02,Acme,2.50,1.25,1.25,50,100\r\n"
          "2026-02,,8.00,,,,0"_s);
    const test::Said one =
        tefter(u"report"_s, {u"supplier-margins"_s, u"--supplier"_s, u"acme"_s, u"--by"_s, u"quarter"_s});
    CHECK(QString::fromUtf8(one.out).contains(u"2026-Q1   8.50  3.75    4.75         55.88         100"_s));
    CHECK(one.err.contains(u"no VAT rate"_s));
    CHECK(tefter(u"report"_s, {u"supplier-margins"_s, u"--supplier"_s, u"Nobody"_s}).status != 0);
    const QJsonArray products = tefter(u"report"_s, {u"product-margins"_s, u"--json"_s}).array();
    REQUIRE(products.size() == 2);
    CHECK(products[0].toObject()[u"margin"] == u"4.75"_s);
    CHECK(products[1].toObject()[u"margin"].isNull());
    REQUIRE(tefter(u"undo-import"_s).status == 0);
    CHECK(QString::fromUtf8(tefter(u"report"_s, {u"supplier-margins"_s, u"--csv"_s}).out).count(u'\n') == 1);
    CHECK(tefter(u"check"_s).status == 0);
}
