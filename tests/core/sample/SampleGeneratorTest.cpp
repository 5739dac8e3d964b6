// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleGenerator.h"

#include "tests/support/Catch.h"

#include <QCryptographicHash>
#include <QSet>

#include <map>

using namespace tefter;
using namespace Qt::StringLiterals;

namespace {

SampleOptions small(Language language = Language::English)
{
    SampleOptions options;
    options.language = language;
    options.lastDay = Day(2026, 3, 15);
    return options;
}

QString documentText(const SampleDocument &d)
{
    QString text = d.number + u' ' + d.day.iso() + d.time.toString() + u' ' + QString::number(d.customer) +
                   u' ' + QString::number(d.returnedDocument);
    for (const SampleLine &l : d.lines) {
        for (const qint64 n : {qint64(l.product), l.quantity.milli, l.unitPrice.micro, l.total.minor})
            text += u' ' + QString::number(n);
    }
    return text;
}

QByteArray fingerprint(const SampleShop &shop)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SampleProduct &p : shop.products)
        hash.addData((p.code + p.name + QString::number(p.price.minor)).toUtf8());
    for (const SampleCustomer &c : shop.customers) {
        hash.addData((c.code + c.name + c.givenName + c.familyName + c.phones.join(u' ') +
                      c.emails.join(u' ') + c.birthday.text() + c.tags.join(u' ') + c.note)
                         .toUtf8());
    }
    for (const SampleDocument &d : shop.documents)
        hash.addData(documentText(d).toUtf8());
    return hash.result().toHex().left(16);
}

qint64 linesOf(const SampleShop &shop)
{
    qint64 lines = 0;
    for (const SampleDocument &d : shop.documents)
        lines += static_cast<qint64>(d.lines.size());
    return lines;
}

bool isEan13(const QString &code)
{
    int sum = 0;
    for (qsizetype i = 0; i < code.size(); ++i)
        sum += code[i].digitValue() * (i % 2 ? 3 : 1);
    return code.size() == 13 && sum % 10 == 0;
}

/// The documents of each customer, by day.
std::map<int, std::vector<Day>> visitsByCustomer(const SampleShop &shop)
{
    std::map<int, std::vector<Day>> visits;
    for (const SampleDocument &d : shop.documents) {
        if (!d.isReturn && d.customer >= 0)
            visits[d.customer].push_back(d.day);
    }
    return visits;
}

} // namespace

TEST_CASE("the same seed gives the same shop on every computer, another seed another one", "[sample]")
{
    const SampleShop shop = generateSample(small());
    CHECK(fingerprint(shop) == fingerprint(generateSample(small())));
    CHECK(fingerprint(shop) == "88d966d982e1819f");
    SampleOptions other = small();
    other.seed = 2;
    CHECK(fingerprint(shop) != fingerprint(generateSample(other)));
}

TEST_CASE("a sample shop has the size asked for", "[sample]")
{
    const auto [customers, lines] = GENERATE(table<int, int>(
        {{240, 6000}, {1000, 10000}, {50, 5000}, {300, 100}, {3, 1}, {0, 50}, {20, 0}, {1, 2000}}));
    CAPTURE(customers, lines);
    SampleOptions options = small();
    options.customers = customers;
    options.lines = lines;
    const SampleShop shop = generateSample(options);
    CHECK(shop.customers.size() == customers);
    CHECK(linesOf(shop) == lines);
}

TEST_CASE("every language brings a whole shop", "[sample]")
{
    for (const Language language : allLanguages()) {
        CAPTURE(languageCode(language));
        const SampleShop shop = generateSample(small(language));
        CHECK(shop.categories.size() == 16);
        CHECK(shop.products.size() == 120);
        QSet<QString> codes, names, barcodes, people, addresses, phones;
        for (const SampleProduct &p : shop.products) {
            codes.insert(p.code);
            names.insert(p.name);
            barcodes.insert(p.barcode);
            CHECK(isEan13(p.barcode));
            CHECK(p.price > Money{0});
            CHECK_FALSE(p.unit.isEmpty());
            CHECK(shop.categories[p.category].parent >= 0);
        }
        CHECK(codes.size() == 120);
        CHECK(names.size() == 120);
        CHECK(barcodes.size() == 120);
        qsizetype emails = 0, mobiles = 0;
        for (const SampleCustomer &c : shop.customers) {
            codes.insert(c.code);
            people.insert(c.name + c.givenName + u' ' + c.familyName);
            CHECK(c.isFirm == !c.name.isEmpty());
            CHECK(c.isFirm == c.givenName.isEmpty());
            CHECK_FALSE((c.phones.isEmpty() && c.emails.isEmpty()));
            for (const QString &email : c.emails) {
                ++emails;
                addresses.insert(email);
                CHECK(email.section(u'@', 0, 0).size() > 4);
                CHECK(email.contains("@example."_L1));
            }
            for (const QString &phone : c.phones) {
                ++mobiles;
                phones.insert(phone);
                CHECK_FALSE(phone.contains(u'#'));
            }
            for (const QString &tag : c.tags)
                CHECK_FALSE(tag.isEmpty());
            for (const SampleAddress &a : c.addresses) {
                CHECK_FALSE(a.postcode.contains(u'#'));
                CHECK_FALSE(a.street.contains(u'{'));
            }
            CHECK(c.birthday.isPossible());
        }
        CHECK(codes.size() == 360);
        CHECK(people.size() == 240);
        CHECK(addresses.size() == emails);
        CHECK(phones.size() > mobiles * 95 / 100);
    }
}

TEST_CASE("women have the form of the family name that their language gives them", "[sample]")
{
    const auto check = [](Language language, QStringView male, QStringView female) {
        const auto data = sampleData(language);
        for (size_t i = 0; i < data->familyMale.size(); ++i) {
            if (data->familyMale[i].text == male) {
                CHECK(data->familyFemale[i].text == female);
                return;
            }
        }
        FAIL("no such name");
    };
    check(Language::Greek, u"Παπαδόπουλος", u"Παπαδοπούλου");
    check(Language::Greek, u"Ιωαννίδης", u"Ιωαννίδου");
    check(Language::Greek, u"Οικονόμου", u"Οικονόμου");
    check(Language::Polish, u"Kowalski", u"Kowalska");
    check(Language::Polish, u"Nowak", u"Nowak");
    check(Language::Russian, u"Иванов", u"Иванова");
    check(Language::Russian, u"Успенский", u"Успенская");
    CHECK(sampleData(Language::Greek)->givenFemale.front().latin == u"angeliki"_s);
}

TEST_CASE("documents keep to the opening hours and come in order", "[sample]")
{
    for (const Language language : allLanguages()) {
        CAPTURE(languageCode(language));
        const auto data = sampleData(language);
        const SampleOptions options = small(language);
        const SampleShop shop = generateSample(options);
        QSet<QString> numbers;
        QString before;
        int outside = 0;
        for (const SampleDocument &d : shop.documents) {
            numbers.insert(d.number);
            const QString at = d.day.iso() + d.time.toString(u"HH:mm");
            CHECK(at >= before);
            before = at;
            bool open = false;
            for (const OpenHours &h : data->openingHours[static_cast<size_t>(d.day.date().dayOfWeek() - 1)])
                open |= h.from <= d.time && d.time < h.to;
            outside += !open;
            CHECK_FALSE(d.lines.empty());
        }
        CHECK(outside == 0);
        CHECK(numbers.size() == static_cast<qsizetype>(shop.documents.size()));
        CHECK(shop.documents.front().day > options.lastDay.plusMonths(-36));
        CHECK(shop.documents.front().day < options.lastDay.plusMonths(-35));
        CHECK(shop.documents.back().day <= options.lastDay);
        CHECK(shop.documents.back().day > options.lastDay.plusDays(-7));
    }
}

TEST_CASE("returns bring back what was bought, walk-ins are a quarter", "[sample]")
{
    const SampleShop shop = generateSample(small());
    int returns = 0, walkIns = 0;
    for (const SampleDocument &d : shop.documents) {
        walkIns += d.customer < 0;
        CHECK(d.isReturn == (d.number[0] == u'R'));
        if (!d.isReturn)
            continue;
        ++returns;
        const SampleDocument &origin = shop.documents.at(static_cast<size_t>(d.returnedDocument));
        CHECK(origin.customer == d.customer);
        CHECK(origin.day < d.day);
        REQUIRE(d.lines.size() == 1);
        const SampleLine &bought = origin.lines.at(static_cast<size_t>(d.lines[0].returnedLine));
        CHECK(d.lines[0].product == bought.product);
        CHECK(d.lines[0].total == -bought.total);
        CHECK(d.lines[0].total < Money{0});
    }
    const auto all = static_cast<int>(shop.documents.size());
    CHECK(returns > all / 150);
    CHECK(returns < all / 40);
    CHECK(walkIns > all * 22 / 100);
    CHECK(walkIns < all * 28 / 100);
}

TEST_CASE("regulars keep a rhythm, lapsed ones stopped, new ones are new", "[sample]")
{
    const SampleOptions options = small();
    const SampleGenerator generator(options);
    const auto visits = visitsByCustomer(generateSample(options));
    std::map<SampleType, int> count;
    for (int i = 0; i < generator.customerCount(); ++i) {
        const SampleType type = generator.typeOf(i);
        ++count[type];
        if (type == SampleType::Silent) {
            CHECK(visits.count(i) == 0);
            continue;
        }
        REQUIRE(visits.count(i) == 1);
        const auto &days = visits.at(i);
        const qint64 sinceLast = days.back().daysTo(options.lastDay);
        const qint64 sinceFirst = days.front().daysTo(options.lastDay);
        if (type == SampleType::Regular) {
            CHECK(days.size() >= 4);
            CHECK(sinceLast <= 60);
        } else if (type == SampleType::Lapsed) {
            CHECK(sinceLast >= 95);
            CHECK(sinceLast <= 400);
        } else if (type == SampleType::New) {
            CHECK(sinceFirst < 60);
        } else if (type == SampleType::OneTime) {
            CHECK(days.size() == 1);
        }
        CHECK(generator.customer(i).createdOn == days.front());
    }
    CHECK(count.size() == 8);
    for (const auto &[type, number] : count)
        CHECK(number >= 5);
}

TEST_CASE("seasons and growth can be seen in the takings", "[sample]")
{
    for (const Language language : allLanguages()) {
        CAPTURE(languageCode(language));
        SampleOptions options = small(language);
        options.customers = 600;
        options.lines = 15'000;
        const SampleShop shop = generateSample(options);
        std::map<QString, qint64> byMonth, byYear;
        std::map<int, int> school;
        for (const SampleDocument &d : shop.documents) {
            for (const SampleLine &l : d.lines) {
                byMonth[d.day.iso().left(7)] += l.total.minor;
                byYear[d.day.iso().left(4)] += l.total.minor;
                if (shop.products[l.product].code.startsWith(u"PAP"))
                    ++school[d.day.date().month()];
            }
        }
        CHECK(byYear[u"2025"_s] > byYear[u"2024"_s] * 105 / 100);
        CHECK(2 * (school[8] + school[9]) > 3 * (school[5] + school[6]));
        const bool nowruz = language == Language::Persian;
        const qint64 high = nowruz ? byMonth[u"2025-03"_s] : byMonth[u"2025-12"_s];
        CHECK(high > byMonth[u"2025-07"_s] * 13 / 10);
    }
}

TEST_CASE("a consent is withdrawn only after it was given", "[sample]")
{
    const SampleShop shop = generateSample(small(Language::Greek));
    int given = 0, withdrawn = 0;
    for (const SampleCustomer &c : shop.customers) {
        std::map<QString, Day> since;
        for (const SampleConsent &consent : c.consents) {
            CHECK_FALSE(consent.wording.isEmpty());
            CHECK(consent.day >= c.createdOn);
            CHECK(consent.day <= Day(2026, 3, 15));
            if (consent.given) {
                ++given;
                since[consent.channel] = consent.day;
            } else {
                ++withdrawn;
                REQUIRE(since.count(consent.channel) == 1);
                CHECK(since[consent.channel] < consent.day);
            }
        }
    }
    CHECK(given > 100);
    CHECK(withdrawn > 5);
}

TEST_CASE("country and currency may differ from those of the language", "[sample]")
{
    SampleOptions options = small(Language::English);
    options.country = u"GR"_s;
    const SampleGenerator generator(options);
    CHECK(generator.currency() == Currency{u"EUR"_s, 2});
    CHECK(generator.products()[0].vat == Percent{600});
    bool greek = false;
    for (int i = 0; i < 50; ++i) {
        const auto addresses = generator.customer(i).addresses;
        for (const SampleAddress &a : addresses)
            greek |= a.country == "GR"_L1;
    }
    CHECK(greek);
    options.currency = u"HUF"_s;
    const SampleGenerator forints(options);
    CHECK(forints.currency().decimals == 0);
    CHECK(forints.products()[0].price > Money{1000});
    CHECK(forints.products()[0].price < Money{5000});
}

TEST_CASE("the feasts fall where the calendars have them", "[sample]")
{
    CHECK(westernEaster(2024) == QDate(2024, 3, 31));
    CHECK(westernEaster(2026) == QDate(2026, 4, 5));
    CHECK(orthodoxEaster(2024) == QDate(2024, 5, 5));
    CHECK(orthodoxEaster(2025) == QDate(2025, 4, 20));
    CHECK(orthodoxEaster(2026) == QDate(2026, 4, 12));
}
