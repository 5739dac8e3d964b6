// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerService.h"
#include "core/registry/KeptTables.h"
#include "tests/app/Shell.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

struct TwoOfOne
{
    TwoOfOne()
    {
        const CustomerService customers(file.shop());
        Customer first;
        first.givenName = u"Γιώργος"_s;
        first.familyName = u"Παπαδόπουλος"_s;
        first.phones = {{0, u"694 123 4567"_s, {}}};
        first.code = u"A1"_s;
        Customer second;
        second.givenName = u"Giorgos"_s;
        second.familyName = u"Papadopoulos"_s;
        second.phones = {{0, u"+30 6941234567"_s, {}}};
        second.code = u"B2"_s;
        Customer third;
        third.name = u"Άννα Μάρκου"_s;
        third.code = u"C3"_s;
        for (const Customer &customer : {first, second, third})
            REQUIRE(customers.create(customer));
        file.close();
    }

    test::Said tefter(const QString &verb, const QStringList &arguments = {}) const
    {
        return shell.tefter(QStringList{verb, file.path()} + arguments);
    }

    test::ShopFile file{keptTables()};
    test::Shell shell;
};

} // namespace

TEST_CASE("duplicates are listed, merged and taken apart on the command line", "[cli][duplicates]")
{
    const TwoOfOne shop;
    const test::Said found = shop.tefter(u"duplicates"_s, {u"--json"_s});
    REQUIRE(found.status == 0);
    REQUIRE(found.array().size() == 1);
    const QJsonObject pair = found.array().first().toObject();
    CHECK(pair[u"first"].toObject()[u"code"] == u"A1"_s);
    CHECK(pair[u"second"].toObject()[u"code"] == u"B2"_s);
    CHECK(pair[u"likelihood"].toInt() > 90);
    CHECK(pair[u"reasons"].toArray().first().toObject()[u"reason"] == u"phone"_s);
    CHECK(QString::fromUtf8(shop.tefter(u"duplicates"_s).out).contains(u"the same phone"));

    const test::Said dry = shop.tefter(u"merge"_s, {u"A1"_s, u"B2"_s, u"--dry-run"_s});
    CHECK(dry.status == 0);
    CHECK(shop.tefter(u"duplicates"_s, {u"--json"_s}).array().size() == 1);

    const test::Said merged =
        shop.tefter(u"merge"_s, {u"A1"_s, u"B2"_s, u"--from-other"_s, u"name"_s, u"--json"_s});
    REQUIRE(merged.status == 0);
    CHECK(merged.object()[u"kept"].toObject()[u"name"] == u"Papadopoulos, Giorgos"_s);
    CHECK(merged.object()[u"merge"].toInt() == 1);
    CHECK(shop.tefter(u"duplicates"_s, {u"--json"_s}).array().isEmpty());
    CHECK(shop.tefter(u"check"_s).status == 0);
    CHECK(shop.tefter(u"unmerge"_s, {u"--list"_s, u"--json"_s}).array().size() == 1);

    const test::Said undone = shop.tefter(u"unmerge"_s);
    CHECK(undone.status == 0);
    CHECK(QString::fromUtf8(undone.out).contains(u"Παπαδόπουλος"));
    CHECK(shop.tefter(u"duplicates"_s, {u"--json"_s}).array().size() == 1);
    CHECK(shop.tefter(u"merge"_s, {u"A1"_s, u"B2"_s, u"--not-the-same"_s}).status == 0);
    CHECK(shop.tefter(u"duplicates"_s, {u"--json"_s}).array().isEmpty());
}

TEST_CASE("a merge that cannot be is refused with a sentence", "[cli][duplicates]")
{
    const TwoOfOne shop;
    const auto refused = [&](const QString &verb, const QStringList &arguments, int status,
                             const QString &says) {
        const test::Said said = shop.tefter(verb, arguments);
        CAPTURE(verb.toStdString(), arguments.join(u' ').toStdString(), said.err.toStdString());
        CHECK(said.status == status);
        CHECK(said.out.isEmpty());
        CHECK(said.err.contains(says));
    };
    refused(u"merge"_s, {u"A1"_s, u"A1"_s}, 2, u"one and the same"_s);
    refused(u"merge"_s, {u"A1"_s}, 2, u"OTHER"_s);
    refused(u"merge"_s, {u"A1"_s, u"Z9"_s}, 1, u"Z9"_s);
    refused(u"merge"_s, {u"A1"_s, u"B2"_s, u"--from-other"_s, u"shoe"_s}, 2, u"tax_number"_s);
    refused(u"merge"_s, {u"A1"_s, u"B2"_s, u"--dry-run"_s, u"--not-the-same"_s}, 2, u"--not-the-same"_s);
    refused(u"unmerge"_s, {}, 1, u"nothing to undo"_s);
    refused(u"unmerge"_s, {u"x"_s}, 2, u"number"_s);
    refused(u"unmerge"_s, {u"7"_s}, 1, u"7"_s);
    refused(u"duplicates"_s, {u"--limit"_s, u"0"_s}, 2, u"--limit"_s);
}
