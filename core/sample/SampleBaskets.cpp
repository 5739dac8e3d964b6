// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleBaskets.h"

namespace tefter {

using namespace Qt::StringLiterals;

int SampleBaskets::naturalSize(Dice &dice, const SampleErrand &errand, bool firm) const
{
    constexpr int ofFirm[] = {3, 3, 4, 4, 5, 5, 6, 7, 8, 9};
    constexpr int ofPerson[] = {1, 1, 1, 2, 2, 2, 2, 2, 3, 4};
    constexpr int ofWalkIn[] = {1, 1, 1, 1, 1, 2, 2, 2, 3, 4};
    const int throwOf = dice.below(10);
    const int size = errand.customer < 0 ? ofWalkIn[throwOf] : firm ? ofFirm[throwOf] : ofPerson[throwOf];
    return qMax(1, (size * m_calendar.busyPermille(errand.day) + dice.below(1000)) / 1000);
}

SampleBaskets::Taste SampleBaskets::tasteOf(int customer) const
{
    Taste taste;
    if (customer < 0)
        return taste;
    Dice dice(m_seed, Dice::For::Basket, static_cast<quint64>(customer));
    for (int &leaf : taste.leaves)
        leaf = dice.below(m_catalogue.leafCount());
    for (int &staple : taste.staples) {
        const int product = m_catalogue.pick(dice, m_calendar.size() / 2, taste.leaves[dice.below(3)]);
        if (m_catalogue.refillDays(product) > 0)
            staple = product;
    }
    return taste;
}

/// Whether the days since the visit before saw the product run out: everybody's packet ends on a day of its
/// own.
bool SampleBaskets::isUsedUp(int product, const SampleErrand &errand) const
{
    if (product < 0)
        return false;
    if (errand.gap == 0)
        return true;
    const int refill = m_catalogue.refillDays(product);
    const int phase = errand.customer % refill;
    return (errand.day + phase) / refill != (errand.day - errand.gap + phase) / refill;
}

int SampleBaskets::wish(Dice &dice, const Taste &taste, int day) const
{
    constexpr int places[] = {0, 0, 0, 0, 0, 1, 1, 1, 2, 2};
    const int leaf = taste.leaves[places[dice.below(10)]];
    // Nobody looks at the Christmas shelf in May, however fond of it.
    const bool favourite =
        leaf >= 0 && dice.chance(qMin(850, 6 * m_catalogue.demandPermille(day, leaf) / 10));
    return m_catalogue.pick(dice, day, favourite ? leaf : -1);
}

SampleLine SampleBaskets::line(Dice &dice, int product, int day, bool firm) const
{
    constexpr int pieces[] = {1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3};
    constexpr int cases[] = {2, 2, 3, 3, 4, 4, 5, 6, 6, 10};
    const QString &unit = m_catalogue.unitOf(product);
    int milli = 1000;
    if (unit == "kg"_L1)
        milli = firm ? dice.between(2, 10) * 500 : dice.between(3, 18) * 50;
    else if (unit == "m"_L1)
        milli = firm ? dice.between(10, 50) * 1000 : dice.between(2, 12) * 500;
    else
        milli = (firm ? cases[dice.below(10)] : pieces[dice.below(12)]) * 1000;
    SampleLine line;
    line.product = product;
    line.quantity = Quantity{milli};
    line.unitPrice = m_catalogue.unitPrice(product, day, firm);
    line.total = lineTotal(line.unitPrice, line.quantity, m_catalogue.currency().decimals).value_or(Money{});
    return line;
}

std::vector<SampleLine> SampleBaskets::lines(const SampleErrand &errand, int serial, bool firm) const
{
    constexpr int secondThoughts = 4;
    Dice dice(m_seed, Dice::For::Lines, static_cast<quint64>(serial));
    const Taste taste = tasteOf(errand.customer);
    std::vector<SampleLine> lines;
    lines.reserve(static_cast<size_t>(errand.lines));
    const auto has = [&lines](int product) {
        return std::any_of(lines.begin(), lines.end(),
                           [product](const SampleLine &l) { return l.product == product; });
    };
    for (const int staple : taste.staples) {
        if (static_cast<int>(lines.size()) < errand.lines && isUsedUp(staple, errand) && !has(staple))
            lines.push_back(line(dice, staple, errand.day, firm));
    }
    while (static_cast<int>(lines.size()) < errand.lines) {
        int product = wish(dice, taste, errand.day);
        for (int i = 0; i < secondThoughts && has(product); ++i)
            product = wish(dice, taste, errand.day);
        lines.push_back(line(dice, product, errand.day, firm));
    }
    return lines;
}

std::vector<SampleLine> SampleBaskets::returned(const SampleErrand &origin, int serial, bool firm) const
{
    const auto bought = lines(origin, serial, firm);
    Dice dice(m_seed, Dice::For::Returns, static_cast<quint64>(serial));
    const int which = dice.below(static_cast<int>(bought.size()));
    SampleLine line = bought[static_cast<size_t>(which)];
    line.quantity.milli = -line.quantity.milli;
    line.total = -line.total;
    line.returnedLine = which;
    return {line};
}

} // namespace tefter
