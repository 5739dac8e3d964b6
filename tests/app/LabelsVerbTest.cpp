// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductService.h"
#include "core/customers/ConsentService.h"
#include "core/customers/CustomerService.h"
#include "core/registry/KeptTables.h"
#include "tests/app/Shell.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

TEST_CASE("labels are written by the command line, for products that are one", "[cli][labels]")
{
    ShopFile file(keptTables());
    ProductService products(file.shop());
    const auto add = [&](const QString &code, const QString &barcode, const QStringList &category) {
        Product product;
        product.name = u"Product "_s + code;
        product.code = code;
        product.price = Money{1990};
        product.barcodes = {barcode};
        REQUIRE(products.save(product, category));
    };
    add(u"A-1"_s, u"4006381333931"_s, {u"Food"_s, u"Tea"_s});
    add(u"A-2"_s, u"LMP-1"_s, {u"Food"_s});
    add(u"A-3"_s, u"LMP-1"_s, {u"Tea"_s});
    file.close();
    const Shell shell;
    const auto labels = [&](const QStringList &more) {
        return shell.tefter(QStringList{u"labels"_s, file.path(), u"--out"_s, u"labels.pdf"_s} + more);
    };
    const Said all = labels({u"--all"_s, u"--copies"_s, u"10"_s, u"--from"_s, u"20"_s, u"--json"_s});
    INFO(all.err.toStdString());
    REQUIRE(all.status == 0);
    CHECK(all.object()[u"labels"_s].toInt() == 30);
    CHECK(all.object()[u"pages"_s].toInt() == 3);
    CHECK(shell.read(u"labels.pdf"_s).startsWith("%PDF"));
    const Said roll = labels({u"--category"_s, u"Food"_s, u"--layout"_s, u"roll-50x30"_s, u"--json"_s});
    CHECK(roll.object()[u"pages"_s].toInt() == 2);
    // The code, the barcode, and a barcode as a Greek keyboard types it.
    CHECK(labels({u"--products"_s, u"A-1,4006381333931"_s, u"--json"_s}).object()[u"labels"_s].toInt() == 2);

    const Said shared = labels({u"--products"_s, u"ΛΜΠ-1"_s});
    CHECK(shared.status == 2);
    CHECK(shared.err.contains(u"Product A-2 (A-2), Product A-3 (A-3)"_s));
    const Said several = labels({u"--category"_s, u"Tea"_s});
    CHECK(several.status == 2);
    CHECK(several.err.contains(u"\"Food > Tea\", \"> Tea\""_s));
    const Said one = labels({u"--category"_s, u"Food > Tea"_s, u"--json"_s});
    CHECK(one.object()[u"labels"_s].toInt() == 1);
    CHECK(labels({u"--category"_s, u">Tea"_s, u"--json"_s}).object()[u"labels"_s].toInt() == 1);
    CHECK(labels({u"--products"_s, u"nothing"_s}).status != 0);
    CHECK(labels({u"--category"_s, u"Hats"_s}).status != 0);
    CHECK(labels({}).status == 2);
    CHECK(labels({u"--all"_s, u"--category"_s, u"Food"_s}).status == 2);
    CHECK(labels({u"--all"_s, u"--layout"_s, u"a5"_s}).status == 2);
    CHECK(shell.tefter({u"labels"_s, file.path(), u"--all"_s}).status == 2);
}

TEST_CASE("addresses go on labels for those who may be written to by post", "[cli][labels]")
{
    ShopFile file(keptTables());
    CustomerService customers(file.shop());
    ConsentService consents(file.shop());
    const auto add = [&](const QString &name, const QString &street, bool agreed) {
        Customer customer;
        customer.givenName = name;
        if (!street.isEmpty())
            customer.addresses = {{0, street, u"Αθήνα"_s, {}, u"10563"_s, u"GR"_s, {}}};
        const CustomerId id = *customers.create(customer);
        const auto state = agreed ? ConsentState::Given : ConsentState::Withdrawn;
        REQUIRE(consents.record({id}, QList<Consent>{{Channel::Post, state, Day(2026, 3, 1), {}, {}}}));
    };
    add(u"Anna"_s, u"Ερμού 1"_s, true);
    add(u"Ben"_s, u"Ερμού 2"_s, true);
    add(u"Carl"_s, u"Ερμού 3"_s, false);
    add(u"Dora"_s, {}, true);
    file.close();
    const Shell shell;
    const auto labels = [&](const QStringList &more) {
        return shell.tefter(QStringList{u"labels"_s, file.path(), u"--out"_s, u"people.pdf"_s} + more);
    };
    const QString everybody = u"entered since 2000-01-01"_s;
    const Said some =
        labels({u"--where"_s, everybody, u"--copies"_s, u"12"_s, u"--from"_s, u"2"_s, u"--json"_s});
    INFO(some.err.toStdString());
    REQUIRE(some.status == 0);
    CHECK(some.object()[u"labels"_s].toInt() == 24);
    CHECK(some.object()[u"pages"_s].toInt() == 2);
    CHECK(some.err.contains(u"1 who withdrew it, 1 without an address"));
    CHECK(shell.read(u"people.pdf"_s).startsWith("%PDF"));
    CHECK(labels({u"--where"_s, everybody, u"--internal"_s, u"--json"_s}).object()[u"labels"_s].toInt() == 3);
    CHECK(labels({u"--where"_s, everybody, u"--from"_s, u"25"_s}).status == 2);
    CHECK(labels({u"--where"_s, u"name contains \"carl\""_s}).status != 0);
    CHECK(labels({u"--segment"_s, u"Nobody's"_s}).status != 0);
    CHECK(labels({u"--where"_s, everybody, u"--all"_s}).status == 2);
}
