// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleHabit.h"

namespace tefter {

namespace {

// Of a thousand customers.
constexpr int wholesaleShare = 25;
constexpr int silentShare = 30;
constexpr int newShare = 80;
constexpr int lapsedOfRhythmic = 380; // of a thousand with a rhythm

} // namespace

SampleHabit::SampleHabit(quint64 seed, int customers, int lines, const SampleCalendar &calendar)
    : m_seed(seed)
    , m_calendar(calendar)
    , m_order(customers, seed)
{
    calibrate(customers, lines);
}

/// So many with a rhythm that the lines asked for come about by themselves; where even the fewest are too
/// many, more people who came only once.
void SampleHabit::calibrate(int customers, int lines)
{
    constexpr int linesOfPerson = 20, linesOfFirm = 54; // tenths, per visit
    constexpr qint64 fewest = 60, most = 700;
    constexpr qint64 rest = 1000 - wholesaleShare - silentShare - newShare;
    if (customers <= 0)
        return;
    // All in hundredths of lines per thousand customers.
    const qint64 wanted = static_cast<qint64>(lines) * 100 * 735 / customers;
    const auto linesOf = [this](SampleType type) { return qint64(averageVisits(type)) * linesOfPerson; };
    const qint64 given = qint64(wholesaleShare) * averageVisits(SampleType::Wholesale) * linesOfFirm +
                         newShare * linesOf(SampleType::New);
    const qint64 once = linesOf(SampleType::OneTime);
    const qint64 often = (linesOf(SampleType::Occasional) * 55 + linesOf(SampleType::Seasonal) * 45) / 100;
    const qint64 casual = (once * m_oneTime + often * (1000 - m_oneTime)) / 1000;
    const qint64 rhythmic = (linesOf(SampleType::Lapsed) * lapsedOfRhythmic +
                             linesOf(SampleType::Regular) * (1000 - lapsedOfRhythmic)) /
                            1000;
    const qint64 needed = (wanted - given - rest * casual) / qMax<qint64>(1, rhythmic - casual);
    m_rhythmic = static_cast<int>(std::clamp(needed, fewest, most));
    if (needed >= fewest)
        return;
    const qint64 left = (wanted - given - fewest * rhythmic) / (rest - fewest);
    const qint64 share = (often - left) * 1000 / qMax<qint64>(1, often - once);
    m_oneTime = static_cast<int>(std::clamp<qint64>(share, 400, 850));
}

/// In tenths.
int SampleHabit::averageVisits(SampleType type) const
{
    constexpr int tries = 60;
    qint64 sum = 0;
    for (int i = 0; i < tries; ++i) {
        Dice dice(m_seed, Dice::For::Habit, static_cast<quint64>(i));
        sum += static_cast<qint64>(daysOf(type, dice).size());
    }
    return static_cast<int>(sum * 10 / tries);
}

SampleType SampleHabit::typeAt(qint64 rank) const
{
    int place = static_cast<int>(rank * 1000 / m_order.size());
    const auto within = [&place](int share) {
        place -= share;
        return place < 0;
    };
    if (within(wholesaleShare))
        return SampleType::Wholesale;
    if (within(silentShare))
        return SampleType::Silent;
    if (within(newShare))
        return SampleType::New;
    if (within(m_rhythmic * lapsedOfRhythmic / 1000))
        return SampleType::Lapsed;
    if (within(m_rhythmic * (1000 - lapsedOfRhythmic) / 1000))
        return SampleType::Regular;
    const int rest = 1000 - wholesaleShare - silentShare - newShare - m_rhythmic;
    if (within(rest * m_oneTime / 1000))
        return SampleType::OneTime;
    return within(rest * (1000 - m_oneTime) / 1000 * 55 / 100) ? SampleType::Occasional
                                                               : SampleType::Seasonal;
}

std::vector<SampleVisit> SampleHabit::visits(int customer) const
{
    Dice dice(m_seed, Dice::For::Visits, static_cast<quint64>(customer));
    std::vector<int> days = daysOf(typeOf(customer), dice);
    std::sort(days.begin(), days.end());
    std::vector<SampleVisit> result;
    for (const int wished : days) {
        const int day = m_calendar.openFrom(wished);
        if (day < 0 || (!result.empty() && day <= result.back().day))
            continue;
        result.push_back({day, result.empty() ? 0 : day - result.back().day});
    }
    return result;
}

int SampleHabit::joinedOn(int customer) const
{
    const auto all = visits(customer);
    if (!all.empty())
        return all.front().day;
    Dice dice(m_seed, Dice::For::Habit, 1'000'000 + static_cast<quint64>(customer));
    return qMax(0, m_calendar.busyDay(dice, 0, m_calendar.size() - 1));
}

std::vector<int> SampleHabit::daysOf(SampleType type, Dice &dice) const
{
    switch (type) {
    case SampleType::Wholesale:
        return wholesaleDays(dice);
    case SampleType::Silent:
        return {};
    case SampleType::New:
        return newDays(dice);
    case SampleType::OneTime:
        return scatteredDays(dice, 1);
    case SampleType::Occasional:
        return scatteredDays(dice, dice.between(2, 5));
    case SampleType::Seasonal:
        return seasonalDays(dice);
    case SampleType::Lapsed:
        return regularDays(dice, true);
    case SampleType::Regular:
        return regularDays(dice, false);
    }
    return {};
}

/// Every `gap` days, give or take a quarter.
std::vector<int> SampleHabit::rhythm(Dice &dice, int first, int last, int gap) const
{
    std::vector<int> days;
    for (int day = first; day <= last; day += qMax(2, gap + dice.between(-gap / 4, gap / 4)))
        days.push_back(day);
    return days;
}

std::vector<int> SampleHabit::regularDays(Dice &dice, bool lapsed) const
{
    const int size = m_calendar.size();
    const int gap = qMax(dice.between(7, 45), dice.between(7, 45));
    const int last = lapsed ? size - 1 - dice.between(100, 400) : size - 1;
    // Some were there from the beginning; the others came as the shop grew.
    const int latest = dice.chance(lapsed ? 200 : 300) ? gap : last - gap * 5;
    const int first = dice.below(qMin(latest, last - gap * 5));
    if (!lapsed)
        return rhythm(dice, first, last, gap);
    std::vector<int> days = rhythm(dice, first, last, gap);
    days.back() = last;
    return days;
}

std::vector<int> SampleHabit::wholesaleDays(Dice &dice) const
{
    const int size = m_calendar.size();
    const int gap = dice.between(21, 75);
    const int last = dice.chance(150) ? size - 1 - dice.between(100, 400) : size - 1;
    return rhythm(dice, dice.below(dice.chance(600) ? gap : size * 55 / 100), last, gap);
}

std::vector<int> SampleHabit::seasonalDays(Dice &dice) const
{
    std::vector<int> days;
    // The busiest stretch of the year, or the weeks around one day of the year.
    const int within = dice.chance(600) ? 0 : dice.between(40, 320);
    for (int yearsBack = 2; yearsBack >= 0; --yearsBack) {
        if (dice.chance(200))
            continue;
        const int end = m_calendar.size() - 1 - yearsBack * 365;
        const int visits = dice.between(1, 2);
        for (int i = 0; i < visits; ++i) {
            const int from = within == 0 ? end - 364 : end - within - 20;
            int best = m_calendar.busyDay(dice, from, within == 0 ? end : end - within + 20);
            for (int again = 0; within == 0 && again < 3 && best >= 0 && m_calendar.month(best) != 11;
                 ++again)
                best = m_calendar.busyDay(dice, from, end);
            if (best >= 0)
                days.push_back(best);
        }
    }
    return days;
}

std::vector<int> SampleHabit::scatteredDays(Dice &dice, int count) const
{
    std::vector<int> days;
    const int from = count > 1 ? dice.below(m_calendar.size() * 2 / 3) : 0;
    for (int i = 0; i < count; ++i) {
        const int day = m_calendar.busyDay(dice, from, m_calendar.size() - 1);
        if (day >= 0)
            days.push_back(day);
    }
    return days;
}

std::vector<int> SampleHabit::newDays(Dice &dice) const
{
    const int size = m_calendar.size();
    const int first = size - 1 - dice.between(1, 58);
    const int gap = dice.between(7, 20);
    const int visits = dice.between(1, 4);
    return rhythm(dice, first, qMin(size - 1, first + (visits - 1) * gap), gap);
}

} // namespace tefter
