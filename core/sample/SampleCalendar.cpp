// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleCalendar.h"

#include <numeric>

namespace tefter {

namespace {

int minutes(const OpenHours &hours)
{
    return hours.from.secsTo(hours.to) / 60;
}

} // namespace

QDate westernEaster(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int p = h + l - 7 * m + 114;
    return QDate(year, p / 31, p % 31 + 1);
}

QDate orthodoxEaster(int year)
{
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int p = d + e + 114;
    const int lag = year / 100 - year / 400 - 2; // of the Julian calendar behind the Gregorian one
    return QDate(year, p / 31, p % 31 + 1).addDays(lag);
}

SampleCalendar::SampleCalendar(std::shared_ptr<const SampleData> place, Day lastDay)
    : m_place(std::move(place))
    , m_first(lastDay.plusMonths(-36).plusDays(1))
{
    const int count = static_cast<int>(m_first.daysTo(lastDay)) + 1;
    int sum = 0;
    for (int i = 0; i < count; ++i) {
        const QDate date = day(i).date();
        OpenDay open{date.month() - 1, date.dayOfWeek(), 0};
        if (!m_place->closedDays.contains(date.toString(u"MM-dd"))) {
            for (const OpenHours &hours : m_place->openingHours[static_cast<size_t>(open.weekday - 1)])
                open.openMinutes += minutes(hours);
        }
        m_days.push_back(open);
        sum += busyness(i, *m_place);
        m_busy.push_back(sum);
    }
}

int SampleCalendar::busyness(int index, const SampleData &place) const
{
    const OpenDay &open = m_days[static_cast<size_t>(index)];
    if (open.openMinutes == 0)
        return 0;
    const int growth = 450 + 550 * index / qMax(1, static_cast<int>(m_days.size()));
    const int endOfWeek = open.weekday >= 5 ? 14 : 10;
    return place.shopMonths[static_cast<size_t>(open.month)] * endOfWeek * growth / 100;
}

int SampleCalendar::openFrom(int index) const
{
    for (int i = qMax(0, index); i < size(); ++i) {
        if (isOpen(i))
            return i;
    }
    return -1;
}

int SampleCalendar::busyDay(Dice &dice, int from, int to) const
{
    from = qBound(0, from, size() - 1);
    to = qBound(from, to, size() - 1);
    const int before = from > 0 ? m_busy[static_cast<size_t>(from - 1)] : 0;
    const int all = m_busy[static_cast<size_t>(to)] - before;
    if (all <= 0)
        return -1;
    const auto at = std::upper_bound(m_busy.begin(), m_busy.end(), before + dice.below(all));
    return static_cast<int>(at - m_busy.begin());
}

int SampleCalendar::busyPermille(int index) const
{
    const auto &months = m_place->shopMonths;
    const int year = std::accumulate(months.begin(), months.end(), 0);
    return months[static_cast<size_t>(month(index))] * 12'000 / qMax(1, year);
}

int SampleCalendar::minute(Dice &dice, int index) const
{
    const OpenDay &open = m_days[static_cast<size_t>(index)];
    int left = (dice.below(open.openMinutes) + dice.below(open.openMinutes)) / 2;
    for (const OpenHours &hours : m_place->openingHours[static_cast<size_t>(open.weekday - 1)]) {
        if (left < minutes(hours))
            return QTime(0, 0).secsTo(hours.from) / 60 + left;
        left -= minutes(hours);
    }
    return 12 * 60;
}

int SampleCalendar::daysToFeast(const QString &feast, int index) const
{
    const QDate today = day(index).date();
    for (int year = today.year();; ++year) {
        QDate date;
        if (feast == QStringLiteral("western-easter"))
            date = westernEaster(year);
        else if (feast == QStringLiteral("orthodox-easter"))
            date = orthodoxEaster(year);
        else
            date = QDate::fromString(QString::number(year) + u'-' + feast, Qt::ISODate);
        if (!date.isValid() || date >= today)
            return date.isValid() ? static_cast<int>(today.daysTo(date)) : size();
    }
}

int SampleCalendar::weight(const SampleSeason &season, int index) const
{
    int weight = season.months[static_cast<size_t>(month(index))] * 10;
    if (!season.feast.isEmpty()) {
        const int left = daysToFeast(season.feast, index);
        if (left < season.days)
            weight += season.peak * 10 * (season.days - left) / season.days;
    }
    return weight;
}

} // namespace tefter
