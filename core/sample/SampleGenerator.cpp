// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleGenerator.h"

#include <QHash>

#include <numeric>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int returnsPermille = 15;

SampleOptions completed(SampleOptions options)
{
    if (!options.lastDay.isValid())
        options.lastDay = Day(QDate::currentDate());
    options.customers = qMax(0, options.customers);
    options.lines = qMax(0, options.lines);
    const auto place = sampleDataOfCountry(options.country, options.language);
    if (options.country.isEmpty())
        options.country = place->country;
    if (options.currency.isEmpty())
        options.currency = place->currency;
    return options;
}

QString numbered(QChar letter, int year, int number)
{
    return letter + u'-' + QString::number(year) + u'-' + QString::number(number).rightJustified(6, u'0');
}

} // namespace

SampleGenerator::SampleGenerator(const SampleOptions &options)
    : m_options(completed(options))
    , m_words(sampleData(m_options.language))
    , m_place(sampleDataOfCountry(m_options.country, m_options.language))
    , m_calendar(m_place, m_options.lastDay)
    , m_catalogue(m_options, m_words, *m_place, m_calendar)
    , m_habit(m_options.seed, m_options.customers, m_options.lines, m_calendar)
    , m_people(m_options, m_words, m_place, m_calendar, m_habit)
    , m_baskets(m_options.seed, m_catalogue, m_calendar)
{
    plan();
}

void SampleGenerator::plan()
{
    if (m_options.lines == 0)
        return;
    planVisits();
    planWalkIns();
    thinOut();
    planReturns();
    fitLines();
}

void SampleGenerator::planVisits()
{
    for (int customer = 0; customer < m_options.customers; ++customer) {
        const auto visits = m_habit.visits(customer);
        for (const SampleVisit &visit : visits)
            m_errands.push_back({customer, visit.day, 0, visit.gap});
    }
}

/// A quarter of all; in a shop without customers, everybody.
void SampleGenerator::planWalkIns()
{
    const int known = static_cast<int>(m_errands.size());
    const int count = known > 0 ? qMax(1, known / 3) : qMax(1, m_options.lines / 2);
    for (int i = 0; i < count; ++i) {
        Dice dice(m_options.seed, Dice::For::WalkIns, static_cast<quint64>(i));
        const int day = m_calendar.busyDay(dice, 0, m_calendar.size() - 1);
        if (day >= 0)
            m_errands.push_back({-1, day});
    }
}

/// A document has at least one line; where there are too many documents, some go.
void SampleGenerator::thinOut()
{
    const qint64 most = qMax(1LL, m_options.lines * 3LL / 5);
    const auto all = static_cast<qint64>(m_errands.size());
    if (all <= most)
        return;
    const Shuffle order(all, m_options.seed);
    std::vector<SampleErrand> kept;
    for (qint64 i = 0; i < all; ++i) {
        if (order.at(i) < most)
            kept.push_back(m_errands[static_cast<size_t>(i)]);
    }
    m_errands = std::move(kept);
}

void SampleGenerator::planReturns()
{
    const auto sales = static_cast<int>(m_errands.size());
    for (int i = 0; i < sales; ++i) {
        setTime(m_errands[static_cast<size_t>(i)], i);
        Dice dice(m_options.seed, Dice::For::Returns, static_cast<quint64>(i) + (1ULL << 40));
        if (!dice.chance(returnsPermille) || static_cast<int>(m_errands.size()) >= m_options.lines)
            continue;
        const SampleErrand origin = m_errands[static_cast<size_t>(i)];
        const int day = m_calendar.openFrom(origin.day + dice.between(1, 14));
        if (day < 0)
            continue;
        m_errands.push_back({origin.customer, day, 0, 0, 1, i});
        setTime(m_errands.back(), static_cast<int>(m_errands.size()) - 1);
    }
}

void SampleGenerator::setTime(SampleErrand &errand, int serial) const
{
    Dice dice(m_options.seed, Dice::For::Visits, static_cast<quint64>(serial) + (1ULL << 40));
    errand.minute = m_calendar.minute(dice, errand.day);
}

/// Draws how many lines each document has, then adds and takes lines here and there until their sum is the
/// one asked for.
void SampleGenerator::fitLines()
{
    Dice dice(m_options.seed, Dice::For::Basket, 1ULL << 40);
    qint64 missing = m_options.lines;
    std::vector<bool> firm(m_errands.size());
    for (size_t i = 0; i < m_errands.size(); ++i) {
        SampleErrand &errand = m_errands[i];
        firm[i] = isFirm(errand);
        if (errand.origin < 0)
            errand.lines = m_baskets.naturalSize(dice, errand, firm[i]);
        missing -= errand.lines;
    }
    int most = 8;
    for (qint64 tries = 1; missing != 0 && !m_errands.empty(); ++tries) {
        const auto at = static_cast<size_t>(dice.below(static_cast<int>(m_errands.size())));
        SampleErrand &errand = m_errands[at];
        if (errand.origin < 0 && missing < 0 && errand.lines > 1) {
            --errand.lines;
            ++missing;
        } else if (errand.origin < 0 && missing > 0 && errand.lines < (firm[at] ? 3 * most : most)) {
            ++errand.lines;
            --missing;
        }
        if (tries % static_cast<qint64>(20 * m_errands.size()) == 0)
            most *= 2;
    }
}

std::vector<int> SampleGenerator::orderByTime() const
{
    std::vector<int> order(m_errands.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int a, int b) {
        const SampleErrand &left = m_errands[static_cast<size_t>(a)];
        const SampleErrand &right = m_errands[static_cast<size_t>(b)];
        return std::tuple(left.day, left.minute, a) < std::tuple(right.day, right.minute, b);
    });
    return order;
}

bool SampleGenerator::documents(const std::function<bool(const SampleDocument &)> &take) const
{
    const std::vector<int> order = orderByTime();
    std::vector<int> placeOf(order.size());
    QHash<int, int> sales, returns;
    SampleDocument document;
    for (size_t i = 0; i < order.size(); ++i) {
        const int serial = order[i];
        const SampleErrand &errand = m_errands[static_cast<size_t>(serial)];
        placeOf[static_cast<size_t>(serial)] = static_cast<int>(i);
        const Day day = m_calendar.day(errand.day);
        const int year = day.date().year();
        document.isReturn = errand.origin >= 0;
        document.day = day;
        document.time = QTime(errand.minute / 60, errand.minute % 60);
        document.customer = errand.customer;
        if (document.isReturn) {
            const auto origin = static_cast<size_t>(errand.origin);
            document.number = numbered(u'R', year, ++returns[year]);
            document.returnedDocument = placeOf[origin];
            document.lines = m_baskets.returned(m_errands[origin], errand.origin, isFirm(errand));
        } else {
            document.number = numbered(u'S', year, ++sales[year]);
            document.returnedDocument = -1;
            document.lines = m_baskets.lines(errand, serial, isFirm(errand));
        }
        if (!take(document))
            return false;
    }
    return true;
}

SampleShop generateSample(const SampleOptions &options)
{
    const SampleGenerator generator(options);
    SampleShop shop;
    shop.categories = generator.categories();
    shop.products = generator.products();
    for (int i = 0; i < generator.customerCount(); ++i)
        shop.customers.append(generator.customer(i));
    generator.documents([&shop](const SampleDocument &document) {
        shop.documents.push_back(document);
        return true;
    });
    return shop;
}

} // namespace tefter
