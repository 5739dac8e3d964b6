// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suppliers/SupplierService.h"

#include "core/suppliers/SupplierListService.h"
#include "core/suppliers/SupplierNoteService.h"
#include "core/suppliers/SupplierSearch.h"
#include "core/suppliers/SupplierTimeline.h"
#include "tests/core/suppliers/TestPurchases.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

Supplier aPotter()
{
    Supplier potter;
    potter.name = u"  Κεραμικά  Νάξου "_s;
    potter.code = u"S-7"_s;
    potter.phones = {{0, u"22850 12345"_s, {}}, {0, u" "_s, {}}};
    potter.emails = {{0, u"orders@naxos.gr"_s, {}}};
    potter.addresses = {{0, {}, u"Νάξος"_s, {}, {}, u"GR"_s, {}}};
    potter.handles = {{0, u"instagram"_s, u"naxospots"_s}};
    potter.contacts = {{0, u"Ιωάννα Βίτσα"_s, u"πωλήσεις"_s, u"6941234567"_s, u"ioanna@naxos.gr"_s},
                       {0, {}, u"nobody"_s, {}, {}}};
    potter.paymentTerms = u"30 days"_s;
    potter.paymentDays = 30;
    potter.leadDays = 10;
    potter.minimumOrder = Money{15000};
    return potter;
}

} // namespace

TEST_CASE("a supplier is kept whole, changed, and every step can be undone", "[suppliers]")
{
    test::TestPurchases shop;
    const auto id = shop.suppliers.save(aPotter());
    REQUIRE(id);
    Supplier kept = *shop.suppliers.find(*id);
    CHECK(kept.name == u"Κεραμικά Νάξου");
    CHECK(kept.phones.size() == 1);
    CHECK(kept.contacts.size() == 1);
    CHECK(kept.contacts[0].role == u"πωλήσεις");
    CHECK(kept.minimumOrder == Money{15000});
    CHECK(kept.createdOn == Day(2026, 3, 15));
    CHECK(shop.file->nextUndo()->label.args == QStringList{u"Κεραμικά Νάξου"_s});

    const Supplier before = kept;
    kept.leadDays = std::nullopt;
    kept.contacts.append({0, u"Νίκος"_s, {}, {}, {}});
    kept.phones.clear();
    REQUIRE(shop.suppliers.save(kept));
    CHECK(shop.suppliers.find(*id)->contacts.size() == 2);
    CHECK(shop.suppliers.find(*id)->phones.isEmpty());
    REQUIRE(shop.file->undo());
    CHECK(*shop.suppliers.find(*id) == before);
    REQUIRE(shop.file->undo());
    CHECK(shop.suppliers.find(*id).error().cause == Cause::NotFound);
    REQUIRE(shop.file->redo());
    CHECK(*shop.suppliers.find(*id) == before);
}

TEST_CASE("a supplier without a name, with a taken code or strange terms is refused", "[suppliers]")
{
    test::TestPurchases shop;
    REQUIRE(shop.suppliers.save(aPotter()));
    Supplier other;
    CHECK(shop.suppliers.save(other).error().cause == Cause::NameMissing);
    other.name = u"Other"_s;
    other.code = u"S-7"_s;
    const auto taken = shop.suppliers.save(other);
    CHECK(taken.error().cause == Cause::CodeTaken);
    CHECK(taken.error().args == QStringList{u"S-7"_s, u"Κεραμικά Νάξου"_s});
    other.code.clear();
    other.leadDays = -1;
    CHECK(shop.suppliers.save(other).error().cause == Cause::BadValue);
    other.leadDays = 3;
    other.minimumOrder = Money{-1};
    CHECK(shop.suppliers.save(other).error().cause == Cause::BadValue);
    other.minimumOrder.reset();
    other.id = SupplierId{99};
    CHECK(shop.suppliers.save(other).error().cause == Cause::NotFound);
}

TEST_CASE("a supplier is found by name, people, phone and place, in any script", "[suppliers][search]")
{
    test::TestPurchases shop({std::make_shared<SupplierSearchKept>()});
    SupplierSearch search(shop.file.shop());
    const SupplierId id = *shop.suppliers.save(aPotter());
    const SupplierId other = shop.supplier(u"Γάλα Α.Ε."_s);
    const QList<qint64> potter{id.value};
    for (const QString &question : {u"κεραμικα"_s, u"keramika naxou"_s, u"s-7"_s, u"ιωαννα"_s, u"ioanna"_s,
                                    u"6941234567"_s, u"+30 2285012345"_s, u"naxospots"_s}) {
        INFO(question.toStdString());
        CHECK(*search.matching(question) == potter);
    }
    CHECK(search.matching(u"γαλα")->first() == other.value);
    CHECK(shop.file->check().value() == QStringList{});
    REQUIRE(shop.suppliers.bin({id}));
    CHECK(search.matching(u"ιωαννα")->isEmpty());
    CHECK(*search.matching(u"ιωαννα", true) == potter);
    Supplier renamed = *shop.suppliers.find(other);
    renamed.name = u"Γιαούρτι"_s;
    REQUIRE(shop.suppliers.save(renamed));
    CHECK(search.matching(u"γαλα")->isEmpty());
    CHECK(*shop.suppliers.named(u"ΓΙΑΟΥΡΤΙ"_s) == other);
    CHECK_FALSE(shop.suppliers.named(u"Κεραμικά Νάξου"_s)->isValid());
}

TEST_CASE("a supplier in the bin keeps orders and history", "[suppliers]")
{
    test::TestPurchases shop;
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    const PurchaseOrderId order = shop.ordered(potter, mug, 4);
    shop.came(order, Day(2026, 3, 10), 4, 0, 250);
    REQUIRE(shop.suppliers.bin({potter}));
    CHECK(shop.suppliers.find(potter)->isBinned);
    CHECK(shop.orders.find(order)->number == u"PO-2026-0001");
    SupplierTimeline timeline(shop.file.shop());
    QStringList kinds;
    const auto events = *timeline.of(potter, 20);
    for (const SupplierEvent &event : events)
        kinds << event.kind;
    kinds.removeAll(u"changed"_s);
    kinds.sort();
    CHECK(kinds == QStringList{u"created"_s, u"order"_s, u"receipt"_s});
    REQUIRE(shop.suppliers.restore({potter}));
    CHECK_FALSE(shop.suppliers.find(potter)->isBinned);
    CHECK(shop.suppliers.bin({SupplierId{99}}).error().cause == Cause::NotFound);
}

TEST_CASE("notes about a supplier are written, changed and taken away", "[suppliers]")
{
    test::TestPurchases shop;
    SupplierNoteService notes(shop.file.shop());
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const auto note = notes.add(potter, u" Brings on Tuesdays. "_s);
    REQUIRE(note);
    CHECK(notes.of(potter)->first().text == u"Brings on Tuesdays.");
    CHECK(shop.file->nextUndo()->label.args == QStringList{u"Potter"_s});
    CHECK(notes.add(potter, u"  "_s).error().cause == Cause::BadValue);
    CHECK(notes.add(SupplierId{99}, u"x"_s).error().cause == Cause::NotFound);
    REQUIRE(notes.change(*note, u"On Mondays."_s));
    CHECK(notes.of(potter)->first().text == u"On Mondays.");
    CHECK(SupplierTimeline(shop.file.shop()).of(potter, 5)->first().kind == u"note");
    REQUIRE(notes.remove(*note));
    CHECK(notes.of(potter)->isEmpty());
    REQUIRE(shop.file->undo());
    CHECK(notes.of(potter)->size() == 1);
}

TEST_CASE("the list of suppliers tells what is open, late and bought", "[suppliers]")
{
    test::TestPurchases shop;
    SupplierListService list(shop.file.shop());
    const SupplierId potter = shop.supplier(u"Potter"_s);
    const SupplierId weaver = shop.supplier(u"Weaver"_s);
    const ProductId mug = shop.product(u"Mug"_s);
    shop.bought(potter, mug, Day(2026, 2, 1), 10, 250);
    shop.bought(potter, mug, Day(2025, 1, 1), 10, 200);
    shop.bought(weaver, mug, Day(2026, 2, 1), 1, 300);
    shop.ordered(weaver, mug, 3, Day(2026, 3, 10));
    shop.ordered(weaver, mug, 3, Day(2026, 4, 10));
    const auto ids = [&](const SupplierFilter &filter, SupplierOrder order) {
        return *list.ids(filter, order, Language::English);
    };
    const QList<qint64> both{potter.value, weaver.value};
    CHECK(ids({}, {}) == both);
    CHECK(ids({}, {SupplierColumn::Bought, false}) == QList<qint64>{weaver.value, potter.value});
    CHECK(ids({}, {SupplierColumn::OpenOrders, true}).first() == weaver.value);
    SupplierFilter late;
    late.late = true;
    CHECK(ids(late, {}) == QList<qint64>{weaver.value});
    SupplierFilter among;
    among.among = QList<qint64>{weaver.value, potter.value};
    CHECK(ids(among, {SupplierColumn::Match, false}) == *among.among);
    const auto rows = *list.rows(both);
    CHECK(rows.value(potter.value).bought == Money{2500});
    CHECK(rows.value(potter.value).lastReceipt == Day(2026, 2, 1));
    CHECK(rows.value(weaver.value).openOrders == 2);
    CHECK(rows.value(weaver.value).lateOrders == 1);
    REQUIRE(shop.suppliers.bin({potter}));
    SupplierFilter binned;
    binned.binned = true;
    CHECK(ids(binned, {}) == QList<qint64>{potter.value});
    CHECK(list.names(Language::English)->size() == 1);
}
