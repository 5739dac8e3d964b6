// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PersonalDataService.h"
#include "core/customers/ConsentService.h"
#include "core/customers/CustomerService.h"
#include "core/customers/TagService.h"
#include "core/customers/merge/MergeService.h"
#include "core/exchange/ExportService.h"
#include "core/registry/Exporters.h"
#include "core/registry/KeptTables.h"
#include "core/registry/MergeFollowerList.h"
#include "core/sales/SaleService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// Two people who buy, are tagged, changed, exported; one of them is to be forgotten.
struct Told
{
    Told()
    {
        maria.givenName = u"Μαρία"_s;
        maria.familyName = u"Ζερβουδάκη"_s;
        maria.phones = {{0, u"694 777 0001"_s, {}}, {0, u"694 777 0002"_s, {}}};
        maria.emails = {{0, u"zervoudaki@example.gr"_s, {}}};
        maria.note = u"likes \"blue\" cups"_s;
        maria.id = customers.create(maria).value();
        nikos.name = u"Nikos Keeps"_s;
        nikos.id = customers.create(nikos).value();
        // A phone that is gone by now is known to the journal alone.
        Customer fewer = customers.find(maria.id).value();
        fewer.phones.removeLast();
        REQUIRE(customers.change(fewer));
        REQUIRE(tags.add({maria.id, nikos.id}, u"regular"_s));
        REQUIRE(consents.record(
            {maria.id}, {{Channel::Email, ConsentState::Given, Day(2026, 3, 1), u"I agree"_s, u"form"_s}}));
        sale = sell(maria.id, 1990);
        sell(maria.id, 500);
        sell(nikos.id, 700);
        ExportOptions options;
        options.target = u"plain"_s;
        options.internal = true;
        options.what = u"Best customers"_s;
        Progress silent;
        REQUIRE(exports.run({maria.id.value, nikos.id.value}, options, file.inFolder(u"list.csv"_s), silent));
    }

    SaleId sell(CustomerId buyer, qint64 cents)
    {
        Sale sale;
        sale.customer = buyer;
        sale.lines = {*SaleService::amountLine(Money{cents}, file->settings().currency, u"Cup"_s)};
        return sales.record(sale).value();
    }
    qint64 number(const QString &sql, const Values &values = {})
    {
        return file->read([&](Connection &c) { return c.number(sql, values); }).value();
    }
    /// Whether any cell of any row of the file holds the text.
    bool holds(const QString &text)
    {
        return file
            ->read([&](Connection &c) {
                for (const QString &table : file->schema().tables()) {
                    for (const QString &column : file->schema().columns(table)) {
                        if (c.number(
                                u"SELECT count(*) FROM %1 WHERE CAST(%2 AS TEXT) LIKE ?"_s.arg(table, column),
                                {u'%' + text + u'%'}) > 0) {
                            UNSCOPED_INFO(table.toStdString() << '.' << column.toStdString());
                            return true;
                        }
                    }
                }
                return false;
            })
            .value();
    }

    test::ShopFile file{keptTables()};
    CustomerService customers{file.shop()};
    TagService tags{file.shop()};
    ConsentService consents{file.shop()};
    SaleService sales{file.shop()};
    ExportService exports{file.shop(), allExporters()};
    PersonalDataService data{file.shop()};
    Customer maria, nikos;
    SaleId sale;
};

} // namespace

TEST_CASE("a person's own data holds everything that refers to them", "[privacy]")
{
    Told told;
    const auto data = told.data.collect(told.maria.id);
    REQUIRE(data);
    CHECK(data->customer.familyName == u"Ζερβουδάκη");
    CHECK(data->documents.size() == 2);
    CHECK(data->documents.last().total == Money{1990});
    CHECK(data->documents.last().lines.size() == 1);
    CHECK(data->consents.size() == 1);
    REQUIRE(data->exports.size() == 1);
    CHECK(data->exports.first().what == u"Best customers");
    CHECK(data->figures.netTotal == 2490);
    // Whatever table refers to people is in it, those of later versions too.
    for (const Reference &reference : told.file->schema().referencesTo(u"customer"_s)) {
        if (!told.file->schema().isJournaled(reference.childTable))
            continue;
        const qint64 rows = told.number(
            u"SELECT count(*) FROM %1 WHERE %2 = ?"_s.arg(reference.childTable, reference.childColumn),
            {told.maria.id.value});
        INFO(reference.childTable.toStdString());
        CHECK((data->rows.contains(reference.childTable) ? data->rows.at(reference.childTable).size() : 0) >=
              rows);
    }
    CHECK(data->rows.at(u"sale_line"_s).size() == 2);
    const QJsonObject json = jsonOf(*data, told.file->settings());
    CHECK(json.value("documents"_L1).toArray().last().toObject().value("total"_L1).toString() == u"19.90");
    CHECK(json.value("person"_L1).toObject().value("emails"_L1).toArray().size() == 1);
    CHECK(QJsonDocument(json).toJson().contains("694 777 0001"));
    CHECK(told.data.collect(CustomerId{999}).error().cause == Cause::NotFound);
}

TEST_CASE("an erased person leaves no trace, and the sums stay", "[privacy]")
{
    Told told;
    const qint64 sum = told.number(u"SELECT CAST(sum(total) AS BIGINT) FROM sale"_s);
    const auto preview = told.data.preview(told.maria.id);
    REQUIRE(preview);
    CHECK(preview->documents == 2);
    CHECK(told.holds(u"Ζερβουδάκη"_s));
    const auto erased = told.data.erase(told.maria.id);
    REQUIRE(erased);
    CHECK(erased->documents == 2);
    REQUIRE(erased->exports.size() == 1);
    CHECK(erased->exports.first().fileName.endsWith(u"list.csv"));
    for (const QString &trace :
         {u"Ζερβουδάκη"_s, u"Μαρία"_s, u"zervoudaki"_s, u"694 777 000"_s, u"blue"_s, u"6947770"_s})
        CHECK_FALSE(told.holds(trace));
    CHECK(told.number(u"SELECT count(*) FROM customer"_s) == 1);
    CHECK(told.number(u"SELECT count(*) FROM sale"_s) == 3);
    CHECK(told.number(u"SELECT CAST(sum(total) AS BIGINT) FROM sale"_s) == sum);
    CHECK(told.number(u"SELECT count(*) FROM sale_line WHERE buyer_id = ?"_s, {told.maria.id.value}) == 0);
    CHECK(told.file->check().value() == QStringList());
    CHECK(told.data.erase(told.maria.id).error().cause == Cause::NotFound);
}

TEST_CASE("a condition that named the person names nobody any more", "[privacy]")
{
    Told told;
    REQUIRE(told.file->write({u"test"_s, {}}, [](Transaction &tx) {
        tx.connection().execute(u"UPDATE export_register SET condition = 'name contains \"Ζερβουδάκη\"'"_s);
        return true;
    }));
    REQUIRE(told.data.erase(told.maria.id));
    CHECK_FALSE(told.holds(u"Ζερβουδάκη"_s));
    CHECK(told.number(u"SELECT count(*) FROM export_register WHERE condition = 'name contains \"…\"'"_s) > 0);
}

TEST_CASE("a condition that named a part of a whole name names nobody any more", "[privacy]")
{
    Told told;
    Customer whole;
    whole.name = u"Zzyzxowska Anna"_s;
    const CustomerId id = told.customers.create(whole).value();
    REQUIRE(told.file->write({u"test"_s, {}}, [](Transaction &tx) {
        tx.connection().execute(
            u"UPDATE export_register SET condition = 'name contains \"Zzyzxowska\" or city is \"Anna\"'"_s);
        return true;
    }));
    REQUIRE(told.data.erase(id));
    CHECK_FALSE(told.holds(u"Zzyzxowska"_s));
    CHECK(told.holds(u"Anna"_s));
}

TEST_CASE("a number in a condition is not taken for the code of who was erased", "[privacy]")
{
    Told told;
    Customer coded;
    coded.code = u"100"_s;
    const CustomerId id = told.customers.create(coded).value();
    REQUIRE(told.file->write({u"test"_s, {}}, [](Transaction &tx) {
        tx.connection().execute(u"UPDATE export_register SET condition = 'spent >= 100'"_s);
        return true;
    }));
    REQUIRE(told.data.erase(id));
    CHECK(told.number(u"SELECT count(*) FROM export_register WHERE condition = 'spent >= 100'"_s) > 0);
}

TEST_CASE("an erasure is not undone, and what others did still is", "[privacy]")
{
    Told told;
    REQUIRE(told.data.erase(told.maria.id));
    // Step by step back to the empty shop: the sales, the tag of the other one, the other one.
    QStringList back;
    while (told.file->nextUndo()) {
        const auto step = told.file->undo();
        REQUIRE(step);
        back << step->label.key;
        CHECK(told.file->check().value() == QStringList());
    }
    CHECK(told.number(u"SELECT count(*) FROM customer"_s) == 0);
    CHECK(told.number(u"SELECT count(*) FROM sale"_s) == 0);
    CHECK(back.size() == 5);
    // And again to where it was: nobody comes back who was erased.
    while (told.file->nextRedo())
        REQUIRE(told.file->redo());
    CHECK(told.number(u"SELECT count(*) FROM customer"_s) == 1);
    CHECK(told.number(u"SELECT count(*) FROM sale WHERE customer_id IS NOT NULL"_s) == 1);
    CHECK(told.file->check().value() == QStringList());
    CHECK_FALSE(told.holds(u"Ζερβουδάκη"_s));
}

TEST_CASE("whoever was merged into the erased person goes with them", "[privacy]")
{
    Told told;
    const MergeService merges(told.file.shop(), mergeFollowers());
    REQUIRE(merges.merge(told.nikos.id, told.maria.id));
    CHECK(told.data.preview(told.nikos.id)->documents == 3);
    CHECK(told.data.collect(told.nikos.id)->rows.at(u"customer"_s).size() == 2);
    const auto erased = told.data.erase(told.nikos.id);
    REQUIRE(erased);
    CHECK(erased->exports.size() == 1);
    for (const QString &trace : {u"Ζερβουδάκη"_s, u"zervoudaki"_s, u"694 777 000"_s, u"Nikos Keeps"_s})
        CHECK_FALSE(told.holds(trace));
    CHECK(told.number(u"SELECT count(*) FROM customer"_s) == 0);
    CHECK(told.number(u"SELECT count(*) FROM sale"_s) == 3);
    CHECK(told.file->check().value() == QStringList());
}
