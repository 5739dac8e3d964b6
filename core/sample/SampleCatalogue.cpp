// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleCatalogue.h"

#include "core/sample/Shuffle.h"

#include <QHash>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholesalePermille = 880;

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

/// Roughly: a sample shop needs prices of the right order, not today's rate.
qint64 perEuroThousandths(const QString &currency)
{
    for (const Language language : allLanguages()) {
        const auto data = sampleData(language);
        if (data->currency == currency)
            return data->perEuroThousandths;
    }
    static const QHash<QString, qint64> others{
        {u"USD"_s, 1080},   {u"CHF"_s, 950},    {u"CZK"_s, 25000}, {u"RON"_s, 5000},   {u"BGN"_s, 1956},
        {u"SEK"_s, 11300},  {u"DKK"_s, 7460},   {u"NOK"_s, 11700}, {u"TRY"_s, 45000},  {u"UAH"_s, 45000},
        {u"RSD"_s, 117000}, {u"KZT"_s, 560000}, {u"GEL"_s, 3000},  {u"AMD"_s, 420000}, {u"AED"_s, 3970},
        {u"BYN"_s, 3500},   {u"AUD"_s, 1650},   {u"CAD"_s, 1500},  {u"ALL"_s, 99000},  {u"MKD"_s, 61500}};
    return others.value(currency, 1000);
}

/// To two digits that count, as prices without a tradition of their own.
qint64 roundedToTwoDigits(qint64 minor)
{
    qint64 unit = 1;
    while (minor / unit >= 100)
        unit *= 10;
    return (minor + unit / 2) / unit * unit;
}

} // namespace

SampleCatalogue::SampleCatalogue(const SampleOptions &options, std::shared_ptr<const SampleData> words,
                                 const SampleData &place, const SampleCalendar &calendar)
    : m_words(std::move(words))
    , m_days(calendar.size())
{
    m_currency.code = options.currency.isEmpty() ? place.currency : options.currency.toUpper();
    m_currency.decimals = practicalDecimals(m_currency.code);
    m_ownCurrency = m_currency.code == m_words->currency;
    addCategories();
    addProducts(options, place);
    weigh(options, calendar);
}

void SampleCatalogue::addCategories()
{
    for (const QString &group : m_words->groups)
        m_categories.append({group, -1});
    for (const SampleCategoryRow &row : m_words->categories)
        m_categories.append({row.name, row.parent});
}

void SampleCatalogue::addProducts(const SampleOptions &options, const SampleData &place)
{
    const qint64 rate = m_ownCurrency ? 1 : perEuroThousandths(m_currency.code);
    const qint64 ownRate = m_ownCurrency ? 1 : m_words->perEuroThousandths;
    for (int i = 0; i < static_cast<int>(m_words->products.size()); ++i) {
        const SampleProductRow &row = m_words->products[static_cast<size_t>(i)];
        Dice dice(options.seed, Dice::For::Product, static_cast<quint64>(i));
        const qint64 span = row.highThousandths - row.lowThousandths;
        const qint64 price = (row.lowThousandths + span * dice.below(1001) / 1000) * rate / ownRate;
        std::vector<qint64> byYear(3);
        qint64 ofYear = price;
        for (int year = 2; year >= 0; --year) {
            byYear[static_cast<size_t>(year)] = shelfPrice(ofYear);
            ofYear = ofYear * 1000 / (1000 + place.inflationPermille);
        }
        m_pricesByYear.push_back(byYear);
        m_products.append({row.code,
                           row.name,
                           static_cast<int>(m_words->groups.size()) + row.category,
                           brand(i, row.category),
                           m_words->units.value(row.unit),
                           Money{byYear[2]},
                           Percent{place.vatBasisPoints.value(row.vat)},
                           barcode(i),
                           row.refillDays,
                           {Money{byYear[0]}, Money{byYear[1]}, Money{byYear[2]}}});
    }
}

qint64 SampleCatalogue::shelfPrice(qint64 thousandths) const
{
    const qint64 scale = powerOfTen(m_currency.decimals);
    if (!m_ownCurrency)
        return qMax<qint64>(1, roundedToTwoDigits(thousandths * scale / 1000));
    qint64 step = m_words->priceStepThousandths;
    if (thousandths < 4 * step)
        step /= 5;
    const qint64 rounded = (thousandths + step / 2) / step * step - m_words->priceBelowThousandths;
    return qMax<qint64>(1, rounded * scale / 1000);
}

/// A category has the goods of two brands, and some that have none.
QString SampleCatalogue::brand(int product, int category) const
{
    const int shelf = product % 3;
    if (shelf == 2 || m_words->brands.isEmpty())
        return u""_s;
    return m_words->brands[(category + shelf) % m_words->brands.size()];
}

QString SampleCatalogue::barcode(int product) const
{
    const QString digits = u"20"_s + QString::number(4'170'000'000LL + product * 13LL);
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[i].digitValue() * (i % 2 ? 3 : 1);
    return digits + QString::number((10 - sum % 10) % 10);
}

void SampleCatalogue::weigh(const SampleOptions &options, const SampleCalendar &calendar)
{
    constexpr int popularity[] = {30, 22, 17, 13, 11, 9, 8, 7, 6, 5};
    const int count = static_cast<int>(m_products.size());
    for (int i = 0; i <= count; ++i) {
        if (i == count || i == 0 ||
            m_words->products[static_cast<size_t>(i)].category !=
                m_words->products[static_cast<size_t>(i - 1)].category)
            m_firstProduct.push_back(i);
    }
    std::vector<qint64> total(static_cast<size_t>(leafCount()));
    m_sums.reserve(static_cast<size_t>(m_days) * static_cast<size_t>(count));
    for (int day = 0; day < m_days; ++day) {
        int overall = 0;
        for (int leaf = 0; leaf < leafCount(); ++leaf) {
            const int first = m_firstProduct[static_cast<size_t>(leaf)];
            const int size = m_firstProduct[static_cast<size_t>(leaf + 1)] - first;
            const Shuffle rank(size, options.seed + static_cast<quint64>(leaf));
            int sum = 0;
            for (int i = 0; i < size; ++i) {
                const SampleSeason &season = m_words->products[static_cast<size_t>(first + i)].season;
                sum += calendar.weight(season, day) * popularity[rank.at(i) % 10];
                m_sums.push_back(sum);
            }
            total[static_cast<size_t>(leaf)] += sum;
            overall += sum;
            m_leafSums.push_back(overall);
        }
    }
    for (const qint64 sum : total)
        m_leafMeans.push_back(static_cast<int>(sum / qMax(1, m_days)));
}

int SampleCatalogue::demandPermille(int dayIndex, int leaf) const
{
    const auto at = static_cast<size_t>(dayIndex) * m_leafMeans.size() + static_cast<size_t>(leaf);
    const qint64 demand = m_leafSums[at] - (leaf > 0 ? m_leafSums[at - 1] : 0);
    return static_cast<int>(demand * 1000 / qMax(1, m_leafMeans[static_cast<size_t>(leaf)]));
}

int SampleCatalogue::pick(Dice &dice, int dayIndex, int leaf) const
{
    const auto count = static_cast<size_t>(m_products.size());
    const auto leaves = static_cast<size_t>(leafCount());
    const auto day = static_cast<size_t>(dayIndex);
    const auto within = [&](int of) {
        const int first = m_firstProduct[static_cast<size_t>(of)];
        const int size = m_firstProduct[static_cast<size_t>(of + 1)] - first;
        const int at = dice.weighted(
            std::span(m_sums).subspan(day * count + static_cast<size_t>(first), static_cast<size_t>(size)));
        return at < 0 ? -1 : first + at;
    };
    const int product = leaf < 0 ? -1 : within(leaf);
    if (product >= 0)
        return product;
    const int any = dice.weighted(std::span(m_leafSums).subspan(day * leaves, leaves));
    return qMax(0, within(qMax(0, any)));
}

UnitPrice SampleCatalogue::unitPrice(int product, int dayIndex, bool wholesale) const
{
    const int year = qMin(2, dayIndex * 3 / qMax(1, m_days));
    qint64 minor = m_pricesByYear[static_cast<size_t>(product)][static_cast<size_t>(year)];
    if (wholesale)
        minor = qMax<qint64>(1, (minor * wholesalePermille + 500) / 1000);
    return UnitPrice{minor * powerOfTen(6 - m_currency.decimals)};
}

} // namespace tefter
