// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/duplicates/DuplicateService.h"

#include "core/calendar/GivenNames.h"
#include "core/customers/CustomerService.h"
#include "core/registry/KeptTables.h"
#include "tests/support/Catch.h"
#include "tests/support/PlantedPairs.h"
#include "tests/support/ShopFile.h"

#include <algorithm>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

using Kind = DuplicateReason::Kind;

Customer called(const QString &given, const QString &family, const QString &phone = {})
{
    Customer c;
    c.givenName = given;
    c.familyName = family;
    if (!phone.isEmpty())
        c.phones = {{0, phone, {}}};
    return c;
}

QList<DuplicatePair> pairsAmong(test::ShopFile &file, const QList<Customer> &people)
{
    const CustomerService customers(file.shop());
    for (const Customer &person : people)
        REQUIRE(customers.create(person));
    Progress silent;
    const auto pairs = DuplicateService(file.shop()).find(silent);
    REQUIRE(pairs);
    return *pairs;
}

bool has(const DuplicatePair &pair, Kind kind)
{
    return std::any_of(pair.reasons.cbegin(), pair.reasons.cend(),
                       [kind](const DuplicateReason &reason) { return reason.kind == kind; });
}

} // namespace

TEST_CASE("fifty planted pairs among ten thousand people are found, with hardly a wrong one above",
          "[duplicates]")
{
    constexpr int people = 10'000, pairs = 50, atLeast = 48, wrongAtMost = 10;
    for (const quint64 seed : {quint64{7}, quint64{2026}}) {
        test::ShopFile file;
        const test::PlantedPairs planted(file.shop(), people, pairs, seed);
        REQUIRE(planted.count() == pairs);
        Progress silent;
        const auto found = DuplicateService(file.shop(), test::PlantedPairs::forms()).find(silent);
        REQUIRE(found);
        int right = 0, wrong = 0;
        QSet<qint64> seen;
        QStringList above;
        for (const DuplicatePair &pair : *found) {
            if (planted.isPlanted(pair.first.id, pair.second.id)) {
                ++right;
                seen << pair.first.id.value;
            } else if (right < atLeast) {
                above << u"%1 / %2 %3 %"_s
                             .arg(pair.first.label(Language::English), pair.second.label(Language::English))
                             .arg(pair.likelihood);
                ++wrong;
            }
        }
        CAPTURE(seed, planted.missing(seen).join(u"; "_s).toStdString(), above.join(u"; "_s).toStdString());
        CHECK(right >= atLeast);
        CHECK(wrong <= wrongAtMost);
    }
}

TEST_CASE("a pair says why, and what speaks against it", "[duplicates]")
{
    test::ShopFile file;
    Customer first = called(u"Γιώργος"_s, u"Παπαδόπουλος"_s, u"694 123 4567"_s);
    first.birthday = {1980, 5, 1};
    Customer second = called(u"Giorgos"_s, u"Papadopoulos"_s, u"+30 6941234567"_s);
    second.birthday = {1980, 5, 1};
    const auto pairs = pairsAmong(file, {first, second, called(u"Άννα"_s, u"Μάρκου"_s)});
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].first.givenName == u"Γιώργος");
    CHECK(pairs[0].likelihood == 99);
    CHECK(has(pairs[0], Kind::NameSound));
    CHECK(has(pairs[0], Kind::Birthday));
    CHECK(pairs[0].reasons[0] == DuplicateReason{Kind::Phone, u"694 123 4567"_s});
}

TEST_CASE("who shares a phone at home is hardly one person", "[duplicates]")
{
    test::ShopFile file;
    const auto pairs = pairsAmong(file, {called(u"Μαρία"_s, u"Γεωργίου"_s, u"2108220000"_s),
                                         called(u"Πέτρος"_s, u"Γεωργίου"_s, u"2108220000"_s),
                                         called(u"Μαρία"_s, u"Γεωργίου"_s, u"2108220000"_s)});
    REQUIRE_FALSE(pairs.isEmpty());
    CHECK(pairs[0].first.givenName == pairs[0].second.givenName);
    for (const DuplicatePair &pair : pairs.sliced(1)) {
        CHECK(has(pair, Kind::OtherGivenName));
        CHECK(pair.likelihood < pairs[0].likelihood);
    }
}

TEST_CASE("another birthday or tax number speaks against a pair", "[duplicates]")
{
    test::ShopFile file;
    Customer father = called(u"Ιωάννης"_s, u"Ξενάκης"_s), son = father;
    father.birthday = {1950, 5, 1};
    son.birthday = {1985, 9, 9};
    CHECK(pairsAmong(file, {father, son}).isEmpty());
    Customer one = called(u"Ελένη"_s, u"Βλάχου"_s), other = one;
    one.taxNumber = u"123456789"_s;
    other.taxNumber = u"987654321"_s;
    CHECK(pairsAmong(file, {one, other}).isEmpty());
}

TEST_CASE("who was said to be two people is not proposed again", "[duplicates]")
{
    test::ShopFile file(keptTables());
    const auto pairs = pairsAmong(file, {called(u"Μαρία"_s, u"Γεωργίου"_s, u"2108220000"_s),
                                         called(u"Μαρία"_s, u"Γεωργίου"_s, u"2108220000"_s)});
    REQUIRE(pairs.size() == 1);
    const DuplicateService service(file.shop());
    const CustomerId a = pairs[0].first.id, b = pairs[0].second.id;
    REQUIRE(service.setDistinct(b, a, true));
    CHECK(file->nextUndo()->label.key == u"%1 and %2 are two people");
    REQUIRE(service.setDistinct(a, b, true));
    Progress silent;
    CHECK(service.find(silent)->isEmpty());
    REQUIRE(service.setDistinct(a, b, false));
    CHECK(service.find(silent)->size() == 1);
    REQUIRE(file->undo());
    CHECK(service.find(silent)->isEmpty());
    REQUIRE(CustomerService(file.shop()).bin({a}));
    CHECK(service.find(silent)->isEmpty());
}

TEST_CASE("the search for pairs can be cancelled", "[duplicates]")
{
    test::ShopFile file;
    Progress progress;
    progress.cancel();
    CHECK(DuplicateService(file.shop()).find(progress).error().cause == Cause::Cancelled);
}

TEST_CASE("the same phone or e-mail under quite another name is listed at the end, a tax number before",
          "[duplicates]")
{
    test::ShopFile file;
    Customer alpha, beta;
    alpha.kind = beta.kind = CustomerKind::Firm;
    alpha.name = u"Άλφα"_s;
    alpha.taxNumber = u"094014201"_s;
    beta.name = u"Βήτα"_s;
    beta.taxNumber = u"EL 094 014 201"_s;
    Customer maiden = called(u"Ρένα"_s, u"Δήμου"_s), married = called(u"Ειρήνη"_s, u"Βασιλείου"_s);
    maiden.emails = {{0, u"rena@example.gr"_s, {}}};
    married.emails = {{0, u"Rena@Example.gr"_s, {}}};
    const auto pairs =
        pairsAmong(file, {alpha, beta, maiden, married, called(u"Νίκος"_s, u"Λάμπρου"_s, u"2310555666"_s),
                          called(u"Φωτεινή"_s, u"Ζήση"_s, u"+30 2310 555 666"_s),
                          called(u"Μαρία"_s, u"Γεωργίου"_s, u"2108220000"_s),
                          called(u"Μαρία"_s, u"Γεωργίου"_s, u"2108220000"_s)});
    REQUIRE(pairs.size() == 4);
    CHECK(has(pairs[0], Kind::Name));
    const auto listed = [&](Kind kind) {
        return std::count_if(pairs.cbegin() + 1, pairs.cend(),
                             [&](const DuplicatePair &pair) { return has(pair, kind); });
    };
    CHECK(has(pairs[1], Kind::TaxNumber));
    CHECK(pairs[1].likelihood > 50);
    CHECK(listed(Kind::Email) == 1);
    CHECK(listed(Kind::Phone) == 1);
}

TEST_CASE("names in each other's fields are found by a short form too", "[duplicates]")
{
    test::ShopFile file;
    const CustomerService customers(file.shop());
    for (const Customer &person :
         {called(u"Γεώργιος"_s, u"Παπαδόπουλος"_s), called(u"Παπαδόπουλος"_s, u"Γιώργος"_s),
          called(u"Małgorzata"_s, u"Łącka"_s), called(u"Lacka"_s, u"Gosia"_s),
          called(u"Александр"_s, u"Щукарёв"_s), called(u"Shchukarev"_s, u"Sasha"_s),
          called(u"Katalin"_s, u"Csontváry"_s), called(u"CSONTVÁRY"_s, u"KATI"_s)})
        REQUIRE(customers.create(person));
    Progress silent;
    const auto pairs = DuplicateService(file.shop(), GivenNames::fullForms).find(silent);
    REQUIRE(pairs);
    CHECK(pairs->size() == 4);
}

TEST_CASE("a phone that half the town has is no reason", "[duplicates]")
{
    test::ShopFile file;
    QList<Customer> people;
    const QString letters = u"ΒΓΔΖΚΛΜΝΠΡΣΤ"_s;
    for (const QChar letter : letters) {
        for (const QChar vowel : u"αε"_s)
            people << called(QString(letter) + vowel + u"να"_s, QString(letter) + vowel + u"ρκου"_s,
                             u"210 0000000"_s);
    }
    CHECK(pairsAmong(file, people).isEmpty());
}
