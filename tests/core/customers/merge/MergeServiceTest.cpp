// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/merge/MergeService.h"

#include "core/customers/ConsentService.h"
#include "core/customers/CustomerSearch.h"
#include "core/customers/CustomerService.h"
#include "core/customers/TagService.h"
#include "core/customers/duplicates/DuplicateService.h"
#include "core/customers/own/CustomerFieldService.h"
#include "core/exchange/ImportService.h"
#include "core/registry/Importers.h"
#include "core/registry/KeptTables.h"
#include "core/registry/MergeFollowerList.h"
#include "core/sales/CustomerListService.h"
#include "core/shop/StoredFiles.h"
#include "tests/core/sales/TestTrade.h"
#include "tests/support/Catch.h"
#include "tests/support/FileDump.h"

#include <algorithm>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// Giorgos, entered twice, with what belongs to each.
struct Twice
{
    Twice()
    {
        Customer first;
        first.givenName = u"Γιώργος"_s;
        first.familyName = u"Παπαδόπουλος"_s;
        first.phones = {{0, u"694 123 4567"_s, {}}};
        first.emails = {{0, u"giorgos@example.gr"_s, {}}};
        first.addresses = {{0, u"Κυψέλης 5"_s, u"Αθήνα"_s, {}, u"11257"_s, u"GR"_s, {}}};
        first.tags = {u"Gold"_s};
        first.note = u"likes tea"_s;
        first.createdOn = Day(2025, 5, 1);
        Customer second;
        second.givenName = u"Giorgos"_s;
        second.familyName = u"Papadopoulos"_s;
        second.code = u"E-17"_s;
        second.codeSource = u"e-shop"_s;
        second.phones = {{0, u"+30 6941234567"_s, {}}, {0, u"210 7654321"_s, u"home"_s}};
        second.emails = {{0, u"gp@example.com"_s, {}}};
        second.addresses = {{0, u"κυψελης 5"_s, u"ΑΘΗΝΑ"_s, {}, u"11257"_s, u"GR"_s, {}}};
        second.tags = {u"Gold"_s, u"Organic"_s};
        second.birthday = {1980, 5, 1};
        second.taxNumber = u"123456789"_s;
        second.note = u"rings twice"_s;
        second.createdOn = Day(2024, 2, 2);
        kept = *customers.create(first);
        other = *customers.create(second);
        const ProductId mug = trade.product(u"Mug"_s);
        trade.sale(kept, u"2026-01-05"_s, mug);
        sale = trade.sale(other, u"2026-02-05"_s, mug, 2);
    }

    Customer find(CustomerId id) const { return *customers.find(id); }
    Shop &shop() { return trade.file.shop(); }
    QStringList dump() { return test::dumpOf(shop()); }
    qint64 number(const QString &sql)
    {
        return *shop().read([&](Connection &c) { return c.number(sql); });
    }
    void say(CustomerId who, Channel channel, ConsentState state, Day day)
    {
        REQUIRE(consents.record({who}, {{channel, state, day, u"Form"_s, u"counter"_s}}));
    }
    std::optional<ConsentState> now(CustomerId who, Channel channel) const
    {
        const QList<Consent> all = *consents.now(who);
        for (const Consent &consent : all) {
            if (consent.channel == channel)
                return consent.state;
        }
        return std::nullopt;
    }
    MergeOutcome merge(const MergeChoices &choices = {})
    {
        const auto outcome = merges.merge(kept, other, choices);
        REQUIRE(outcome);
        CHECK(shop().check()->isEmpty());
        return *outcome;
    }

    test::TestTrade trade{keptTables()};
    CustomerService customers{trade.file.shop()};
    ConsentService consents{trade.file.shop()};
    MergeService merges{trade.file.shop(), mergeFollowers()};
    CustomerId kept, other;
    SaleId sale;
};

QStringList numbersOf(const Customer &customer)
{
    QStringList numbers;
    for (const Phone &phone : customer.phones)
        numbers << phone.number;
    return numbers;
}

} // namespace

TEST_CASE("a merge keeps what both have, each thing once", "[merge]")
{
    Twice t;
    const MergeOutcome outcome = t.merge();
    const Customer result = t.find(t.kept);
    CHECK(result == outcome.result);
    CHECK(result.givenName == u"Γιώργος");
    CHECK(numbersOf(result) == (QStringList{u"694 123 4567"_s, u"210 7654321"_s}));
    CHECK(result.emails.size() == 2);
    CHECK(result.addresses.size() == 1);
    CHECK(result.tags == (QStringList{u"Gold"_s, u"Organic"_s}));
    CHECK(result.birthday == PartialDay{1980, 5, 1});
    CHECK(result.taxNumber == u"123456789");
    CHECK(result.code == u"E-17");
    CHECK(result.codeSource == u"e-shop");
    CHECK(result.note == u"likes tea\n\nrings twice");
    CHECK(result.createdOn == Day(2024, 2, 2));
    CHECK(outcome.moved.value(u"sale"_s) == 1);
    CHECK(outcome.moved.value(u"customer_phone"_s) == 1);
    CHECK(t.number(u"SELECT sales FROM customer_figures WHERE customer_id = %1"_s.arg(t.kept.value)) == 2);
    CHECK(t.number(u"SELECT count(*) FROM sale_line WHERE buyer_id = %1"_s.arg(t.kept.value)) == 2);
    CHECK(t.shop().nextUndo()->label.key == u"%2 merged into %1");
}

TEST_CASE("of two corrected name days one stays, other dates of both", "[merge]")
{
    Twice t;
    const auto dated = [&](CustomerId id, int day) {
        Customer c = t.find(id);
        ImportantDate nameDay;
        nameDay.kind = DateKind::NameDay;
        nameDay.day = {0, 4, day};
        ImportantDate wedding;
        wedding.kind = DateKind::Wedding;
        wedding.day = {2001, 6, day};
        c.dates = {nameDay, wedding};
        REQUIRE(t.customers.change(c));
    };
    dated(t.kept, 23);
    dated(t.other, 24);
    const MergeOutcome outcome = t.merge();
    CHECK(outcome.result.dates.size() == 3);
    REQUIRE(outcome.result.ownNameDay());
    CHECK(outcome.result.ownNameDay()->day == PartialDay{0, 4, 23});
}

TEST_CASE("each field is chosen from one of the two", "[merge]")
{
    Twice t;
    Customer kept = t.find(t.kept);
    kept.code = u"7"_s;
    kept.language = u"el"_s;
    REQUIRE(t.customers.change(kept));
    Customer other = t.find(t.other);
    other.language = u"en"_s;
    REQUIRE(t.customers.change(other));
    const MergeChoices choices{{u"name"_s, MergeSide::Other}, {u"code"_s, MergeSide::Other}};
    const auto preview = t.merges.preview(t.kept, t.other, choices);
    REQUIRE(preview);
    CHECK_FALSE(preview->id.isValid());
    CHECK_FALSE(t.find(t.other).binned);
    const QStringList before = t.dump();
    const MergeOutcome outcome = t.merge(choices);
    const Customer result = t.find(t.kept);
    CHECK(result.givenName == u"Giorgos");
    CHECK(result.code == u"E-17");
    CHECK(result.language == u"el");
    CHECK(preview->result == outcome.result);
    CHECK(preview->fields == outcome.fields);
    const auto code = std::find_if(outcome.fields.cbegin(), outcome.fields.cend(),
                                   [](const MergeField &field) { return field.id == u"code"; });
    REQUIRE(code != outcome.fields.cend());
    CHECK(code->differs);
    CHECK(code->keptHasValue);
    // The code that was given up still leads to who was kept.
    CHECK(t.find(t.other).code == u"7");
    REQUIRE(t.shop().undo());
    CHECK(t.dump() == before);
}

TEST_CASE("codes that a merge exchanged go back with it", "[merge][undo]")
{
    Twice t;
    Customer kept = t.find(t.kept);
    kept.code = u"7"_s;
    REQUIRE(t.customers.change(kept));
    const MergeOutcome outcome = t.merge({{u"code"_s, MergeSide::Other}});
    REQUIRE(t.merges.unmerge(outcome.id));
    CHECK(t.find(t.kept).code == u"7");
    CHECK(t.find(t.other).code == u"E-17");
    CHECK(t.shop().check()->isEmpty());
}

TEST_CASE("of two values of an own field one is chosen", "[merge][own]")
{
    Twice t;
    const CustomerFieldService fields(t.shop());
    const auto make = [&](OwnFieldKind kind, const QString &name) {
        const auto id = fields.add({{}, kind, name, {}});
        REQUIRE(id);
        return *id;
    };
    const OwnFieldId size = make(OwnFieldKind::Number, u"Shoe size"_s),
                     call = make(OwnFieldKind::Text, u"Call"_s);
    Customer kept = t.find(t.kept), other = t.find(t.other);
    kept.ownValues = {{size, u"42.5"_s}};
    other.ownValues = {{size, u"43"_s}, {call, u"evenings"_s}};
    REQUIRE(t.customers.change(kept));
    REQUIRE(t.customers.change(other));
    const QStringList before = t.dump();
    const QString column = u"own:%1"_s.arg(size.value);
    CHECK(t.merge().result.ownValues == OwnValues{{size, u"42.5"_s}, {call, u"evenings"_s}});
    REQUIRE(t.shop().undo());
    const MergeOutcome outcome = t.merge({{column, MergeSide::Other}});
    CHECK(outcome.result.ownValues == OwnValues{{size, u"43"_s}, {call, u"evenings"_s}});
    REQUIRE(t.merges.unmerge(outcome.id));
    CHECK(t.find(t.kept).ownValues == kept.ownValues);
    CHECK(t.find(t.other).ownValues == other.ownValues);
    REQUIRE(t.shop().undo());
    REQUIRE(t.shop().undo());
    CHECK(t.dump() == before);
}

TEST_CASE("after its undo a merge has left nothing in the dump of the file", "[merge][undo]")
{
    Twice t;
    t.say(t.kept, Channel::Email, ConsentState::Given, Day(2026, 1, 1));
    t.say(t.other, Channel::Email, ConsentState::Withdrawn, Day(2025, 1, 1));
    t.say(t.other, Channel::Sms, ConsentState::Given, Day(2025, 1, 1));
    const QStringList before = t.dump();
    t.merge();
    const QStringList after = t.dump();
    CHECK(after != before);
    REQUIRE(t.shop().undo());
    CHECK(t.dump() == before);
    REQUIRE(t.shop().redo());
    CHECK(t.dump() == after);

    const auto merges = t.merges.merges();
    REQUIRE(merges);
    REQUIRE(merges->size() == 1);
    CHECK(merges->first().keptName == u"Παπαδόπουλος, Γιώργος");
    const auto unmerged = t.merges.unmerge(merges->first().id);
    REQUIRE(unmerged);
    CHECK(unmerged->left == 0);
    CHECK(t.dump() == before);
    CHECK(t.shop().check()->isEmpty());
    REQUIRE(t.shop().undo());
    CHECK(t.dump() == after);
    CHECK(t.merges.unmerge(MergeId{99}).error().cause == Cause::NotFound);
}

TEST_CASE("a merge is taken back long after, without what was done since", "[merge][undo]")
{
    Twice t;
    const MergeOutcome outcome = t.merge();
    Customer since = t.find(t.kept);
    since.taxNumber = u"555555555"_s;
    since.phones.append({0, u"699 999 9999"_s, {}});
    since.note = u"moved house"_s;
    REQUIRE(t.customers.change(since));
    const SaleId later = t.trade.sale(t.kept, u"2026-03-01"_s, t.trade.product(u"Cup"_s));

    const auto unmerged = t.merges.unmerge(outcome.id);
    REQUIRE(unmerged);
    CHECK(unmerged->left > 0);
    CHECK(t.shop().check()->isEmpty());
    const Customer kept = t.find(t.kept), other = t.find(t.other);
    CHECK_FALSE(other.binned);
    CHECK(numbersOf(kept) == (QStringList{u"694 123 4567"_s, u"699 999 9999"_s}));
    CHECK(numbersOf(other) == (QStringList{u"+30 6941234567"_s, u"210 7654321"_s}));
    CHECK(kept.taxNumber == u"555555555");
    CHECK(other.taxNumber == u"123456789");
    CHECK(kept.note == u"moved house");
    CHECK(kept.code.isEmpty());
    CHECK(other.code == u"E-17");
    CHECK(kept.birthday.isEmpty());
    CHECK(other.tags == (QStringList{u"Gold"_s, u"Organic"_s}));
    CHECK(t.number(u"SELECT customer_id FROM sale WHERE id = %1"_s.arg(t.sale.value)) == t.other.value);
    CHECK(t.number(u"SELECT customer_id FROM sale WHERE id = %1"_s.arg(later.value)) == t.kept.value);
    CHECK(t.merges.merges()->isEmpty());
}

TEST_CASE("merges on top of each other come apart in any order", "[merge][undo]")
{
    Twice t;
    Customer third;
    third.name = u"G. Papadopoulos"_s;
    third.phones = {{0, u"210 1111111"_s, {}}};
    third.tags = {u"Old"_s};
    const CustomerId last = *t.customers.create(third);
    const QStringList before = t.dump();
    const auto inner = t.merges.merge(t.other, last);
    REQUIRE(inner);
    const auto outer = t.merges.merge(t.kept, t.other);
    REQUIRE(outer);
    CHECK(t.merges.merges(t.kept)->size() == 2);
    CHECK(t.find(t.kept).tags.contains(u"Old"_s));

    REQUIRE(t.merges.unmerge(inner->id));
    CHECK_FALSE(t.find(last).binned);
    CHECK(t.find(last).tags == QStringList{u"Old"_s});
    CHECK(numbersOf(t.find(last)) == QStringList{u"210 1111111"_s});
    CHECK_FALSE(t.find(t.kept).tags.contains(u"Old"_s));
    REQUIRE(t.merges.unmerge(outer->id));
    CHECK(t.dump() == before);

    const auto several = t.merges.mergeAll(t.kept, {t.other, last});
    REQUIRE(several);
    CHECK(t.shop().nextUndo()->label.args == (QStringList{u"Παπαδόπουλος, Γιώργος"_s, u"2"_s}));
    REQUIRE(t.merges.unmerge(several->last().id));
    REQUIRE(t.merges.unmerge(several->first().id));
    CHECK(t.dump() == before);
    REQUIRE(t.merges.mergeAll(t.kept, {t.other, last}));
    REQUIRE(t.shop().undo());
    CHECK(t.dump() == before);
}

TEST_CASE("of two words about a channel the stricter one holds", "[merge][consent]")
{
    Twice t;
    const Day early(2025, 1, 1), late(2026, 1, 1);
    t.say(t.kept, Channel::Email, ConsentState::Given, late);
    t.say(t.other, Channel::Email, ConsentState::Withdrawn, early);
    t.say(t.kept, Channel::Post, ConsentState::Given, early);
    t.say(t.other, Channel::Post, ConsentState::Given, late);
    t.say(t.other, Channel::Sms, ConsentState::Given, late);
    t.say(t.kept, Channel::Phone, ConsentState::Withdrawn, early);
    const MergeOutcome outcome = t.merge();
    CHECK(t.now(t.kept, Channel::Email) == ConsentState::Withdrawn);
    CHECK(t.now(t.kept, Channel::Post) == ConsentState::Given);
    // Silence takes nothing back.
    CHECK(t.now(t.kept, Channel::Sms) == ConsentState::Given);
    CHECK(t.now(t.kept, Channel::Phone) == ConsentState::Withdrawn);
    CHECK_FALSE(t.now(t.kept, Channel::Social));
    CHECK(outcome.consents.size() == 4);
    // Everything ever said is there, and what the merge had to state.
    const QList<Consent> history = *t.consents.history(t.kept);
    CHECK(history.size() == 7);
    CHECK(std::count_if(history.cbegin(), history.cend(), [](const Consent &consent) {
              return consent.source == u"merge" && consent.day == Day(2026, 3, 15);
          }) == 1);
}

TEST_CASE("who was merged is out of sight, and gone when the other goes", "[merge]")
{
    Twice t;
    t.merge();
    CHECK(*t.customers.count() == 1);
    CHECK(*t.customers.count(true) == 0);
    CustomerFilter bin;
    bin.binned = true;
    CHECK(CustomerListService(t.shop()).ids(bin, {}, Language::Greek)->isEmpty());
    CHECK(CustomerSearch(t.shop()).find(u"gp@example.com"_s, 10)->size() == 1);
    Progress silent;
    CHECK(DuplicateService(t.shop()).find(silent)->isEmpty());

    Customer lonely;
    lonely.name = u"Lonely"_s;
    const CustomerId a = *t.customers.create(lonely), b = *t.customers.create(lonely);
    REQUIRE(t.merges.merge(a, b));
    REQUIRE(t.customers.bin({a}));
    CHECK(t.customers.removeForGood({a})->removed == 1);
    CHECK(t.customers.find(b).error().cause == Cause::NotFound);
    REQUIRE(t.shop().undo());
    CHECK(t.customers.find(b)->binned);
}

TEST_CASE("nobody is merged into himself, or with somebody in the bin", "[merge]")
{
    Twice t;
    CHECK(t.merges.merge(t.kept, t.kept).error().cause == Cause::BadValue);
    CHECK(t.merges.merge(t.kept, CustomerId{999}).error().cause == Cause::NotFound);
    REQUIRE(t.customers.bin({t.other}));
    CHECK(t.merges.merge(t.kept, t.other).error().cause == Cause::NotFound);
    CHECK(t.merges.preview(t.kept, t.other).error().cause == Cause::NotFound);
    CHECK(t.shop().nextUndo()->label.key == u"%1: put into the bin");
}

TEST_CASE("a list that knows the old code finds who was kept", "[merge][import]")
{
    Twice t;
    Customer kept = t.find(t.kept);
    kept.code = u"7"_s;
    kept.codeSource = u"e-shop"_s;
    REQUIRE(t.customers.change(kept));
    t.merge();
    CHECK(t.find(t.other).code == u"E-17");
    ImportOptions options;
    options.importer = u"customers"_s;
    options.codeSource = u"e-shop"_s;
    options.onMatch = OnMatch::Fill;
    options.pasted = u"Code;Name;City\nE-17;Giorgos Papadopoulos;Αθήνα\n"_s;
    Progress silent;
    const auto outcome = ImportService(t.shop(), allImporters()).run(options, silent);
    REQUIRE(outcome);
    CHECK(outcome->created == 0);
    CHECK(*t.customers.count() == 1);
    CHECK(t.find(t.other).binned);
    options.onMatch = OnMatch::Update;
    options.again = true;
    const auto updated = ImportService(t.shop(), allImporters()).run(options, silent);
    REQUIRE(updated);
    CHECK(updated->rejected == 0);
    CHECK(t.find(t.kept).code == u"7");
    CHECK(t.find(t.other).code == u"E-17");
}

TEST_CASE("an import is taken back after its people were merged and parted again", "[merge][import][undo]")
{
    Twice t;
    const QStringList before = t.dump();
    const ImportService imports(t.shop(), allImporters());
    ImportOptions options;
    options.importer = u"customers"_s;
    options.pasted = u"First Name;Last Name;Phone;Tags\nΆνθρωπος;Νέος;6940001234;Gold\n"_s;
    Progress silent;
    const auto outcome = imports.run(options, silent);
    REQUIRE(outcome);
    const CustomerId fresh{t.number(u"SELECT max(id) FROM customer"_s)};
    const auto merged = t.merges.merge(t.kept, fresh, {});
    REQUIRE(merged);
    REQUIRE(t.merges.unmerge(merged->id));
    const auto undone = imports.undo(outcome->batch);
    REQUIRE(undone);
    CHECK(t.dump() == before);
}

TEST_CASE("whatever refers to a person moves, in every table that does", "[merge][journal]")
{
    Twice t;
    // How a row of each table that refers to a person looks. A new table is named here, and with that is
    // known to be merged rightly.
    const auto third = [&] {
        Customer c;
        c.name = u"Third"_s;
        return t.customers.create(c)->value;
    }();
    REQUIRE(TagService(t.shop()).add({CustomerId{third}}, u"Fresh"_s));
    const qint64 tag = t.number(u"SELECT max(id) FROM tag"_s);
    qint64 ownField = 0;
    qint64 storedFile = 0;
    REQUIRE(t.shop().write({u"test"_s, {}}, [&](Transaction &tx) {
        ownField =
            tx.insert("own_field"_L1, {{"kind"_L1, u"text"_s}, {"name"_L1, u"Size"_s}, {"position"_L1, 0}});
        storedFile = StoredFiles::keep(tx, "a face").value;
        return true;
    }));
    using Rows = QHash<QString, Fields>;
    const Rows rows{
        {u"customer_phone.customer_id"_s,
         {{"position"_L1, 5}, {"number"_L1, u"1234567"_s}, {"digits_key"_L1, u"1234567"_s}}},
        {u"customer_email.customer_id"_s,
         {{"position"_L1, 5}, {"address"_L1, u"x@example.org"_s}, {"address_key"_L1, u"x@example.org"_s}}},
        {u"customer_address.customer_id"_s, {{"position"_L1, 5}, {"city"_L1, u"Πάτρα"_s}}},
        {u"customer_date.customer_id"_s,
         {{"position"_L1, 5},
          {"kind"_L1, u"wedding"_s},
          {"month"_L1, 6},
          {"day"_L1, 7},
          {"repetition"_L1, u"yearly"_s},
          {"missing_day"_L1, u"before"_s}}},
        {u"customer_tag.customer_id"_s, {{"tag_id"_L1, tag}}},
        {u"customer_handle.customer_id"_s,
         {{"position"_L1, 5}, {"network"_L1, u"instagram"_s}, {"handle"_L1, u"@giorgos"_s}}},
        {u"customer_own_value.customer_id"_s, {{"own_field_id"_L1, ownField}, {"value"_L1, u"42"_s}}},
        {u"customer_relation.customer_id"_s, {{"other_id"_L1, third}, {"kind"_L1, u"family"_s}}},
        {u"customer_relation.other_id"_s, {{"customer_id"_L1, third}, {"kind"_L1, u"referred-by"_s}}},
        {u"customer_note.customer_id"_s,
         {{"at"_L1, u"2026-03-01T10:00:00"_s}, {"text"_L1, u"Asked for tea"_s}}},
        {u"customer_file.customer_id"_s,
         {{"stored_file_id"_L1, storedFile},
          {"role"_L1, u"photo"_s},
          {"name"_L1, u"face.jpg"_s},
          {"added_on"_L1, u"2026-03-01"_s}}},
        {u"consent.customer_id"_s,
         {{"channel"_L1, u"social"_s}, {"state"_L1, u"given"_s}, {"on_day"_L1, u"2026-01-01"_s}}},
        {u"sale.customer_id"_s,
         {{"kind"_L1, u"sale"_s},
          {"number"_L1, u"X-1"_s},
          {"at"_L1, u"2026-03-01T10:00:00"_s},
          {"business_day"_L1, u"2026-03-01"_s},
          {"total"_L1, 0}}},
        {u"stock_request.customer_id"_s,
         {{"wanted"_L1, u"Blue lamp"_s},
          {"quantity"_L1, 1000},
          {"asked_on"_L1, u"2026-03-01"_s},
          {"state"_L1, u"open"_s}}},
        {u"customer_distinct.first_id"_s, {{"second_id"_L1, third}}},
        {u"customer_distinct.second_id"_s, {{"first_id"_L1, third}}},
        {u"customer_merge.kept_id"_s, {{"other_id"_L1, third}, {"merged_at"_L1, u"2026-01-01T00:00:00Z"_s}}},
        // Who was merged cannot be merged again.
        {u"customer_merge.other_id"_s, {}},
    };
    QHash<QString, qint64> written;
    const QList<Reference> references = t.shop().schema().referencesTo(u"customer"_s);
    REQUIRE(references.size() > 6);
    for (const Reference &reference : references) {
        const QString place = reference.childTable + u'.' + reference.childColumn;
        CAPTURE(place.toStdString());
        if (!t.shop().schema().isJournaled(reference.childTable))
            continue; // kept figures, which follow by themselves
        const bool isNamed = rows.contains(place);
        REQUIRE(isNamed);
        if (rows.value(place).isEmpty())
            continue;
        const auto id = t.shop().write({u"test"_s, {}}, [&](Transaction &tx) {
            return tx.insert(reference.childTable,
                             rows.value(place) + Fields{{reference.childColumn, t.other.value}});
        });
        REQUIRE(id);
        written.insert(place, *id);
    }
    const QStringList before = t.dump();
    const auto outcome = t.merges.merge(t.kept, t.other);
    REQUIRE(outcome);
    for (const Reference &reference : references) {
        const QString place = reference.childTable + u'.' + reference.childColumn;
        CAPTURE(place.toStdString());
        if (!written.contains(place))
            continue;
        CHECK(t.number(u"SELECT %1 FROM %2 WHERE id = %3"_s.arg(reference.childColumn, reference.childTable)
                           .arg(written.value(place))) == t.kept.value);
    }
    CHECK(t.shop().check()->isEmpty());
    REQUIRE(t.shop().undo());
    CHECK(t.dump() == before);
}
