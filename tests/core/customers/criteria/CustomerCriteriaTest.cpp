// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/criteria/CustomerCriteria.h"

#include "core/customers/ConsentKept.h"
#include "core/customers/ConsentService.h"
#include "core/customers/CustomerSearchKept.h"
#include "core/customers/CustomerService.h"
#include "core/segments/SegmentService.h"
#include "core/shop/StaffService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

/// Five people; today is 2026-03-15.
struct People
{
    test::ShopFile file{{std::make_shared<CustomerSearchKept>(), std::make_shared<ConsentKept>()}};
    CustomerService service{file.shop()};
    CriterionList criteria{{nameCriterion(), tagCriterion(), languageCriterion(), countryCriterion(),
                            cityCriterion(), ageCriterion(), birthdayCriterion(), consentCriterion(),
                            contactCriterion(), sourceCriterion(), kindCriterion(), enteredCriterion(),
                            handleCriterion(), interestsCriterion(), personalityCriterion(),
                            inChargeCriterion()}};
    SegmentService segments{file.shop(), criteria, {}};

    People()
    {
        add({u"Μαρία Γεωργίου"_s, u"el"_s, u"Αθήνα"_s, u"GR"_s, {1984, 3, 21}, {u"Gold"_s}, u"friend"_s});
        add({u"Maria Nagy"_s, u"hu"_s, u"Budapest"_s, u"HU"_s, {2000, 2, 29}, {u"Gold"_s, u"tea"_s}, {}});
        add({u"Καφέ Αθήνα"_s, u"el"_s, {}, {}, {}, {}, {}});
        add({u"Νίκος"_s, {}, u"Λάρισα"_s, u"GR"_s, {0, 3, 15}, {u"tea"_s}, u"Facebook"_s});
        add({u"Άννα"_s, u"el"_s, u"Νέα Αθήνα"_s, u"GR"_s, {2008, 3, 16}, {}, u"friend"_s});
    }

    struct Person
    {
        QString name, language, city, country;
        PartialDay birthday;
        QStringList tags;
        QString source;
    };
    void add(const Person &p)
    {
        Customer c;
        c.name = p.name;
        c.language = p.language;
        if (!p.city.isEmpty())
            c.addresses = {{0, {}, p.city, {}, {}, p.country, {}}};
        c.birthday = p.birthday;
        c.tags = p.tags;
        c.source = p.source;
        if (p.name.startsWith(u"Καφέ"))
            c.kind = CustomerKind::Firm;
        else
            c.emails = {{0, u"athina@example.gr"_s, {}}};
        REQUIRE(service.create(c));
    }
    Result<SegmentCount> count(const QString &text)
    {
        const auto node = segments.parse(text);
        if (!node)
            return failure(node.error());
        return segments.count(*node);
    }
    QList<qint64> who(const QString &text)
    {
        const auto counted = count(text);
        if (!counted)
            FAIL(text.toStdString() << ": " << counted.error().args.join(u' ').toStdString());
        return counted->people.ids();
    }
    Cause fault(const QString &text)
    {
        const auto counted = count(text);
        REQUIRE_FALSE(counted);
        return counted.error().cause;
    }
};

using Ids = QList<qint64>;

} // namespace

TEST_CASE("people are chosen by name and place, however they are written", "[customers][criteria]")
{
    People p;
    CHECK(p.who(u"name contains \"μαρια\""_s) == Ids{1});
    CHECK(p.who(u"name contains \"ΓΕΩΡΓ μαρ\""_s) == Ids{1});
    CHECK(p.who(u"name contains \"αθηνα\""_s) == Ids{3});
    CHECK(p.who(u"name lacks \"α\""_s) == Ids{2, 4});
    CHECK(p.who(u"name contains \"athina\""_s).isEmpty());
    CHECK(p.fault(u"name contains \"...\""_s) == Cause::BadValue);
    CHECK(p.who(u"city is \"ΑΘΗΝΑ\""_s) == Ids{1});
    CHECK(p.who(u"city is \"νέα αθήνα\""_s) == Ids{5});
    CHECK(p.who(u"city is-not \"Αθήνα\""_s) == Ids{2, 3, 4, 5});
    CHECK(p.who(u"city unknown"_s) == Ids{3});
    CHECK(p.who(u"country is \"Greece\""_s) == Ids{1, 4, 5});
    CHECK(p.who(u"country is hu"_s) == Ids{2});
    CHECK(p.who(u"country unknown"_s) == Ids{3});
    CHECK(p.who(u"language is el"_s) == Ids{1, 3, 5});
    CHECK(p.who(u"language unknown"_s) == Ids{4});
    CHECK(p.fault(u"language is klingon"_s) == Cause::BadValue);
}

TEST_CASE("people are chosen by tag, kind, source and ways to reach them", "[customers][criteria]")
{
    People p;
    CHECK(p.who(u"tag has \"gold\""_s) == Ids{1, 2});
    CHECK(p.who(u"tag lacks #1\"whatever\""_s) == Ids{3, 4, 5});
    CHECK(p.who(u"tag none"_s) == Ids{3, 5});
    CHECK(p.fault(u"tag has \"silver\""_s) == Cause::UnknownName);
    CHECK(p.who(u"kind is firm"_s) == Ids{3});
    CHECK(p.who(u"source is \"friend\""_s) == Ids{1, 5});
    CHECK(p.who(u"source is-not \"friend\""_s) == Ids{2, 3, 4});
    CHECK(p.who(u"source is \"FRIEND\""_s) == Ids{1, 5});
    CHECK(p.who(u"source is-not \"Friénd\""_s) == Ids{2, 3, 4});
    CHECK(p.who(u"source is \"frien\""_s).isEmpty());
    CHECK(p.who(u"source unknown"_s) == Ids{2, 3});
    CHECK(p.who(u"contact has email"_s) == Ids{1, 2, 4, 5});
    CHECK(p.who(u"contact lacks phone"_s).size() == 5);
    CHECK(p.who(u"entered since 2026-03-15"_s).size() == 5);
    CHECK(p.who(u"entered before 2026-03-15"_s).isEmpty());
    CHECK(p.who(u"entered within 0"_s).size() == 5);
    REQUIRE(p.service.bin({CustomerId{2}}));
    CHECK(p.who(u"tag has \"gold\""_s) == Ids{1});
    CHECK(p.who(u"tag lacks \"gold\""_s) == Ids{3, 4, 5});
}

TEST_CASE("ages and birthdays are true to the calendar", "[customers][criteria]")
{
    People p;
    CHECK(p.who(u"age >= 41"_s) == Ids{1});
    CHECK(p.who(u"age >= 42"_s).isEmpty());
    CHECK(p.who(u"age >= 18"_s) == Ids{1, 2});
    CHECK(p.who(u"age <= 17"_s) == Ids{5});
    CHECK(p.who(u"age <= 26"_s) == Ids{2, 5});
    CHECK(p.who(u"age unknown"_s) == Ids{3, 4});
    CHECK(p.fault(u"age >= 1000"_s) == Cause::BadValue);
    CHECK(p.who(u"birthday within 0"_s) == Ids{4});
    CHECK(p.who(u"birthday within 1"_s) == Ids{4, 5});
    CHECK(p.who(u"birthday within 6"_s) == Ids{1, 4, 5});
    CHECK(p.who(u"birthday within 349"_s) == Ids{1, 4, 5});
    CHECK(p.who(u"birthday within 350"_s) == Ids{1, 2, 4, 5});
    CHECK(p.who(u"birthday this-month"_s) == Ids{1, 4, 5});
    CHECK(p.who(u"birthday next-month"_s).isEmpty());
    CHECK(p.who(u"birthday unknown"_s) == Ids{3});
    auto settings = p.file->settings();
    settings.language = u"fa"_s;
    REQUIRE(p.file->changeSettings(settings));
    // Esfand ends on 20 March; Farvardin begins on the 21st.
    CHECK(p.who(u"birthday this-month"_s) == Ids{2, 4, 5});
    CHECK(p.who(u"birthday next-month"_s) == Ids{1});
}

TEST_CASE("consent is given, withdrawn or not known", "[customers][criteria]")
{
    People p;
    const ConsentService consents(p.file.shop());
    const Consent yes{Channel::Email, ConsentState::Given, Day(2026, 1, 1), {}, {}};
    REQUIRE(consents.record({CustomerId{1}, CustomerId{2}}, {yes}));
    REQUIRE(consents.record({CustomerId{2}},
                            {{Channel::Email, ConsentState::Withdrawn, Day(2026, 1, 1), {}, {}}}));
    CHECK(p.who(u"consent given email"_s) == Ids{1});
    CHECK(p.who(u"consent withdrawn email"_s) == Ids{2});
    CHECK(p.who(u"consent not-given email"_s) == Ids{2, 3, 4, 5});
    CHECK(p.who(u"consent unknown email"_s) == Ids{3, 4, 5});
    CHECK(p.who(u"consent given sms"_s).isEmpty());
    CHECK(p.fault(u"consent given pigeon"_s) == Cause::BadValue);
    const auto why = p.segments.explain(*p.segments.parse(u"consent given email"_s), CustomerId{2});
    CHECK_FALSE(why->holds);
    CHECK(why->facts.first().label == u"Consent withdrawn on");
    CHECK(why->facts.first().day == Day(2026, 1, 1));
}

TEST_CASE("networks, interests, personality, and who looks after somebody", "[customers][criteria]")
{
    People p;
    StaffService staff(p.file.shop());
    const StaffId chrysa = staff.add(u"Χρύσα"_s).value();
    const auto change = [&](qint64 id, const std::function<void(Customer &)> &how) {
        Customer c = *p.service.find(CustomerId{id});
        how(c);
        REQUIRE(p.service.change(c));
    };
    change(1, [](Customer &c) {
        c.handles = {{0, u"instagram"_s, u"maria"_s}, {0, u"Forum"_s, u"m"_s}};
        c.interests = u"Κηπουρική, τσάι του βουνού"_s;
        c.personality = u"INTJ"_s;
    });
    change(2, [&](Customer &c) {
        c.handles = {{0, u"vk"_s, u"maria"_s}};
        c.interests = u"τσάι"_s;
        c.inCharge = {chrysa, {}};
    });
    CHECK(p.who(u"handle has \"Insta\""_s) == Ids{1});
    CHECK(p.who(u"handle has \"Forum\""_s) == Ids{1});
    CHECK(p.who(u"handle lacks \"VK\""_s) == Ids{1, 3, 4, 5});
    CHECK(p.who(u"handle any"_s) == Ids{1, 2});
    CHECK(p.who(u"handle none"_s) == Ids{3, 4, 5});
    CHECK(p.who(u"interests contains \"ΤΣΑΙ\""_s) == Ids{1, 2});
    CHECK(p.who(u"interests contains \"βουνο κηπουρ\""_s) == Ids{1});
    CHECK(p.who(u"interests lacks \"κηπουρ\""_s) == Ids{2, 3, 4, 5});
    CHECK(p.who(u"interests unknown"_s) == Ids{3, 4, 5});
    // A name or a city is no interest, nor the reverse.
    CHECK(p.who(u"interests contains \"Αθηνα\""_s).isEmpty());
    CHECK(p.who(u"name contains \"τσαι\""_s).isEmpty());
    CHECK(p.who(u"city unknown"_s) == Ids{3});
    CHECK(p.fault(u"interests contains \"…\""_s) == Cause::BadValue);
    CHECK(p.who(u"personality is intj"_s) == Ids{1});
    CHECK(p.who(u"personality is-not intj"_s) == Ids{2, 3, 4, 5});
    CHECK(p.who(u"personality unknown"_s) == Ids{2, 3, 4, 5});
    CHECK(p.fault(u"personality is nice"_s) == Cause::BadValue);
    CHECK(p.who(u"in-charge is \"χρυσα\""_s) == Ids{2});
    CHECK(p.who(u"in-charge nobody"_s) == Ids{1, 3, 4, 5});
    CHECK(p.fault(u"in-charge is \"Kostas\""_s) == Cause::UnknownName);
    REQUIRE(staff.leave(chrysa));
    CHECK(p.who(u"in-charge is-not \"Χρύσα\""_s) == Ids{1, 3, 4, 5});
    const auto why = p.segments.explain(*p.segments.parse(u"in-charge nobody"_s), CustomerId{2});
    CHECK_FALSE(why->holds);
    CHECK(why->facts.first().text == u"Χρύσα");
}

TEST_CASE("the owner without a name is asked for as the window calls them", "[customers][criteria]")
{
    People p;
    CHECK(p.fault(u"in-charge is \"Owner\""_s) == Cause::UnknownName);
    REQUIRE(p.file->write({}, [](Transaction &tx) { tx.change("staff"_L1, 1, {{"name"_L1, QString()}}); }));
    Customer nikos = *p.service.find(CustomerId{4});
    nikos.inCharge = {StaffId{1}, {}};
    REQUIRE(p.service.change(nikos));
    for (const QString &word :
         {u"Owner"_s, u"ιδιοκτητης"_s, u"Tulajdonos"_s, u"Właściciel"_s, u"Владелец"_s, u"صاحب فروشگاه"_s})
        CHECK(p.who(u"in-charge is \"%1\""_s.arg(word)) == Ids{4});
    CHECK(p.who(u"in-charge is-not \"Owner\""_s) == Ids{1, 2, 3, 5});
    CHECK(p.segments.suggestions(u"in-charge"_s, 0, u"ιδιο"_s)->first().text == u"Ιδιοκτήτης");
    const auto why = p.segments.explain(*p.segments.parse(u"in-charge is \"Owner\""_s), CustomerId{4});
    CHECK(why->facts.first().text == u"Ιδιοκτήτης");
}

TEST_CASE("every criterion of the profile answers and explains its example", "[customers][criteria]")
{
    People p;
    for (const auto &criterion : p.criteria.all()) {
        INFO(criterion->id().toStdString());
        const auto node = p.segments.parse(criterion->example());
        REQUIRE(node);
        CHECK(p.segments.count(*node));
        const auto why = p.segments.explain(*node, CustomerId{1});
        REQUIRE(why);
        CHECK_FALSE(why->facts.isEmpty());
        CHECK_FALSE(criterion->label().isEmpty());
    }
    const auto cities = p.segments.suggestions(u"city"_s, 0, u"αθη"_s);
    REQUIRE(cities);
    CHECK(*cities == QList<Literal>{Literal::quoted(u"Αθήνα"_s), Literal::quoted(u"Νέα Αθήνα"_s)});
    CHECK(p.segments.suggestions(u"country"_s, 0, u"Ελλάδα"_s)->first().text == u"GR");
    CHECK(p.segments.suggestions(u"source"_s, 0, {})->first().text == u"friend");
    CHECK(p.segments.suggestions(u"tag"_s, 0, u"gol"_s)->size() == 1);
}
