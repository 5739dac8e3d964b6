// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ProductFieldService.h"

#include "core/catalogue/ProductBulkService.h"
#include "core/catalogue/ProductService.h"
#include "core/customers/own/CustomerFieldService.h"
#include "core/exchange/ImportService.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "core/suppliers/SupplierFieldService.h"
#include "core/suppliers/SupplierService.h"
#include "tests/support/Catch.h"
#include "tests/support/FileDump.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct ProductFields
{
    test::ShopFile file{keptTables()};
    ProductFieldService fields{file.shop()};
    ProductService products{file.shop()};
    OwnFieldId origin = *fields.add({{}, OwnFieldKind::Text, u"Origin"_s, {}});
    OwnFieldId weight = *fields.add({{}, OwnFieldKind::Number, u"Weight"_s, {}});

    ProductId product(const QString &name, const OwnValues &values = {})
    {
        Product fresh;
        fresh.name = name;
        fresh.code = name;
        fresh.ownValues = values;
        const auto id = products.create(fresh);
        REQUIRE(id);
        return *id;
    }
    OwnValues valuesOf(ProductId id) { return products.find(id)->ownValues; }
};

} // namespace

TEST_CASE("products have fields of their own, beside those of people and suppliers", "[catalogue][own]")
{
    ProductFields f;
    CustomerFieldService ofPeople(f.file.shop());
    SupplierFieldService ofSuppliers(f.file.shop());
    // The same name may stand once for each of them.
    const OwnFieldId ours = *ofPeople.add({{}, OwnFieldKind::Text, u"origin"_s, {}});
    const OwnFieldId theirs = *ofSuppliers.add({{}, OwnFieldKind::YesNo, u"ORIGIN"_s, {}});
    CHECK(f.fields.add({{}, OwnFieldKind::Text, u"ORIGIN"_s, {}}).error().cause == Cause::NameTaken);
    CHECK(f.fields.all()->size() == 2);
    CHECK(f.fields.all()->first().subject == OwnSubject::Product);
    CHECK(ofPeople.all()->size() == 1);
    CHECK(ofSuppliers.all()->first().id == theirs);
    CHECK(f.fields.remove(ours).error().cause == Cause::NotFound);

    const ProductId tea = f.product(u"Tea"_s, {{f.origin, u"Crete"_s}, {f.weight, u"1.50"_s}});
    CHECK(f.valuesOf(tea) == OwnValues{{f.origin, u"Crete"_s}, {f.weight, u"1.5"_s}});
    Product changed = *f.products.find(tea);
    changed.ownValues = {{f.weight, u"2"_s}};
    REQUIRE(f.products.change(changed));
    CHECK(f.valuesOf(tea) == OwnValues{{f.weight, u"2"_s}});
    REQUIRE(f.file->undo());
    CHECK(f.valuesOf(tea).value(f.origin) == u"Crete");
    changed.ownValues = {{f.weight, u"heavy"_s}};
    CHECK(f.products.change(changed).error().cause == Cause::BadValue);
    CHECK(f.fields.uses()->at(0).records == 1);
    CHECK(f.fields.rowsOf(tea.value)->fieldsOfValue.size() == 2);
    REQUIRE(f.products.bin({tea}));
    CHECK(f.fields.uses()->at(0).records == 0);

    SupplierService suppliers(f.file.shop());
    Supplier supplier;
    supplier.name = u"Alfa"_s;
    supplier.ownValues = {{theirs, u"yes"_s}};
    const SupplierId alfa = *suppliers.save(supplier);
    CHECK(suppliers.find(alfa)->ownValues.value(theirs) == u"yes");
    supplier.ownValues = {{theirs, u"perhaps"_s}};
    CHECK(suppliers.save(supplier).error().cause == Cause::BadValue);
}

TEST_CASE("a field is set for many products at once", "[catalogue][own]")
{
    ProductFields f;
    const ProductId tea = f.product(u"Tea"_s, {{f.origin, u"Crete"_s}});
    const ProductId cup = f.product(u"Cup"_s);
    ProductBulkService bulk(f.file.shop());
    const auto to = [](OwnFieldId field, const QString &value) {
        ProductChanges changes;
        changes.own = {field, value};
        return changes;
    };
    CHECK(bulk.change({tea, cup}, to(f.origin, u"Crete"_s)) == 1);
    CHECK(f.valuesOf(cup).value(f.origin) == u"Crete");
    CHECK(bulk.change({tea}, to(f.origin, {})) == 1);
    CHECK(f.valuesOf(tea).isEmpty());
    CHECK(bulk.change({tea}, to(f.weight, u"x"_s)).error().cause == Cause::BadValue);
    CHECK(bulk.change({tea}, to(OwnFieldId{99}, u"x"_s)).error().cause == Cause::NotFound);
    CHECK(bulk.change({tea}, to(f.weight, u" 2.50 "_s)) == 1);
    CHECK(f.valuesOf(tea).value(f.weight) == u"2.5");
    for (int i = 0; i < 3; ++i)
        REQUIRE(f.file->undo());
    CHECK(f.valuesOf(cup).isEmpty());
    CHECK(f.valuesOf(tea).value(f.origin) == u"Crete");
}

TEST_CASE("own fields of products come from a table", "[catalogue][own][import]")
{
    ProductFields f;
    const ProductId tea = f.product(u"Tea"_s, {{f.origin, u"Crete"_s}});
    const QStringList before = test::dumpOf(f.file.shop());
    ImportService imports(f.file.shop(), allImporters());
    ImportOptions options;
    options.importer = u"products"_s;
    options.pasted = u"Code;Name;Origin;WEIGHT\nTea;Tea;Naxos;1,25\nCup;Cup;;2\nBad;Bad;;much\n"_s;
    options.onMatch = OnMatch::Update;
    Progress silent;
    const auto outcome = imports.run(options, silent);
    REQUIRE(outcome);
    CHECK(outcome->updated == 1);
    CHECK(outcome->created == 1);
    CHECK(outcome->rejected == 1);
    CHECK(f.valuesOf(tea) == OwnValues{{f.origin, u"Naxos"_s}, {f.weight, u"1.25"_s}});
    const auto cup = f.products.scanned(u"Cup"_s);
    CHECK(cup->first().ownValues == OwnValues{{f.weight, u"2"_s}});
    CHECK(f.file->read([](Connection &c) {
        return c.number(u"SELECT number FROM product_own_value WHERE value = '2'"_s);
    }) == 2000);
    REQUIRE(imports.undo());
    CHECK(before == test::dumpOf(f.file.shop()));
}
