// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerSearch.h"

#include "core/customers/CustomerSearchKept.h"
#include "core/customers/CustomerService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

#include <QElapsedTimer>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct Found
{
    test::ShopFile file{{std::make_shared<CustomerSearchKept>()}};
    CustomerService service{file.shop()};
    CustomerSearch search{file.shop()};

    CustomerId add(const QString &given, const QString &family, const QString &phone = {},
                   const QString &city = {})
    {
        Customer c;
        c.givenName = given;
        c.familyName = family;
        if (!phone.isEmpty())
            c.phones = {{0, phone, {}}};
        if (!city.isEmpty())
            c.addresses = {{0, {}, city, {}, {}, {}, {}}};
        return *service.create(c);
    }
    QList<qint64> by(const QString &question) { return *search.matching(question); }
};

} // namespace

TEST_CASE("a person is found however the name and the phone are written", "[customers][search]")
{
    Found f;
    const QList<qint64> giorgos{
        f.add(u"Γιώργος"_s, u"Παπάς"_s, u"+30 694 123 4567"_s, u"Θεσσαλονίκη"_s).value};
    const QList<qint64> natalia{f.add(u"Наталья"_s, u"Ёлкина"_s, u"8 912 345 67 89"_s).value};
    const QList<qint64> reza{f.add(u"رضا"_s, u"کریمی"_s).value};
    const QList<qint64> lucja{f.add(u"Łucja"_s, u"Wiśniewska"_s).value};
    CHECK(f.by(u"γιωργος"_s) == giorgos);
    CHECK(f.by(u"giorgos"_s) == giorgos);
    CHECK(f.by(u"ΠΑΠΑΣ γιω"_s) == giorgos);
    CHECK(f.by(u"thessaloniki"_s) == giorgos);
    CHECK(f.by(u"694-1234567"_s) == giorgos);
    CHECK(f.by(u"00306941234567"_s) == giorgos);
    CHECK(f.by(u"۶۹۴۱۲۳"_s) == giorgos);
    CHECK(f.by(u"natalya"_s) == natalia);
    CHECK(f.by(u"елкина"_s) == natalia);
    CHECK(f.by(u"كريمي"_s) == reza);
    CHECK(f.by(u"reza karimi"_s) == reza);
    CHECK(f.by(u"lucja"_s) == lucja);
    CHECK(f.by(u"wisn luc"_s) == lucja);
    CHECK(f.by(u"nobody"_s).isEmpty());
    CHECK(f.by(u" "_s).isEmpty());
}

TEST_CASE("the search follows what is written, undone and binned", "[customers][search]")
{
    Found f;
    const CustomerId id = f.add(u"Μαρία"_s, u"Γεωργίου"_s);
    CHECK(f.by(u"maria"_s).size() == 1);
    Customer c = *f.service.find(id);
    c.givenName = u"Ελένη"_s;
    c.emails = {{0, u"eleni.g@shop.example.gr"_s, {}}};
    REQUIRE(f.service.change(c));
    CHECK(f.by(u"maria"_s).isEmpty());
    CHECK(f.by(u"ελενη"_s).size() == 1);
    CHECK(f.by(u"eleni.g@shop.example.gr"_s).size() == 1);
    REQUIRE(f.file->undo());
    CHECK(f.by(u"maria"_s).size() == 1);
    REQUIRE(f.service.bin({id}));
    CHECK(f.by(u"maria"_s).isEmpty());
    CHECK(f.search.matching(u"maria"_s, true)->size() == 1);
    REQUIRE(f.service.restore({id}));
    CHECK(f.search.matching(u"maria"_s, true)->isEmpty());
    CHECK(f.by(u"maria"_s).size() == 1);
    CHECK(f.file->check()->isEmpty());
    REQUIRE(f.file->read([](Connection &db) { db.execute(u"UPDATE customer_search SET folded = 'x'"_s); }));
    CHECK(f.file->check()->size() == 1);
    REQUIRE(f.file->write({u"test"_s, {}}, [](Transaction &tx) { tx.touched().all = true; }));
    CHECK(f.file->check()->isEmpty());
    CHECK(f.by(u"maria"_s).size() == 1);
}

TEST_CASE("phones are found by how they are dialled at home and abroad", "[customers][search]")
{
    Found f;
    auto settings = f.file->settings();
    settings.country = u"HU"_s;
    REQUIRE(f.file->changeSettings(settings));
    const QList<qint64> anna{f.add(u"Anna"_s, u"Nagy"_s, u"+36 30 123 4567"_s).value};
    for (const QString &question :
         {u"0630123"_s, u"06 30 123 4567"_s, u"36301"_s, u"+36 30"_s, u"3012345"_s}) {
        INFO(question.toStdString());
        CHECK(f.by(question) == anna);
    }
}
