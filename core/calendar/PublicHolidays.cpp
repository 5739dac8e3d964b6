// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/PublicHolidays.h"

#include "core/calendar/FeastRule.h"

#include <QCalendar>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

struct Feast
{
    const char *rule;
    const char *key;
};

constexpr Feast greekFeasts[] = {
    {"01-01", QT_TRANSLATE_NOOP("holiday", "New Year")},
    {"01-06", QT_TRANSLATE_NOOP("holiday", "Epiphany")},
    {"easter-48", QT_TRANSLATE_NOOP("holiday", "Clean Monday")},
    {"03-25", QT_TRANSLATE_NOOP("holiday", "Annunciation and Independence Day")},
    {"easter-2", QT_TRANSLATE_NOOP("holiday", "Good Friday")},
    {"easter", QT_TRANSLATE_NOOP("holiday", "Easter Sunday")},
    {"easter+1", QT_TRANSLATE_NOOP("holiday", "Easter Monday")},
    {"05-01", QT_TRANSLATE_NOOP("holiday", "Labour Day")},
    {"easter+50", QT_TRANSLATE_NOOP("holiday", "Whit Monday")},
    {"08-15", QT_TRANSLATE_NOOP("holiday", "Assumption")},
    {"10-28", QT_TRANSLATE_NOOP("holiday", "Ohi Day")},
    {"12-25", QT_TRANSLATE_NOOP("holiday", "Christmas")},
    {"12-26", QT_TRANSLATE_NOOP("holiday", "Second day of Christmas")},
};

constexpr Feast cypriotFeasts[] = {
    {"01-01", QT_TRANSLATE_NOOP("holiday", "New Year")},
    {"01-06", QT_TRANSLATE_NOOP("holiday", "Epiphany")},
    {"easter-48", QT_TRANSLATE_NOOP("holiday", "Clean Monday")},
    {"03-25", QT_TRANSLATE_NOOP("holiday", "Greek Independence Day")},
    {"04-01", QT_TRANSLATE_NOOP("holiday", "Cyprus National Day")},
    {"easter-2", QT_TRANSLATE_NOOP("holiday", "Good Friday")},
    {"easter", QT_TRANSLATE_NOOP("holiday", "Easter Sunday")},
    {"easter+1", QT_TRANSLATE_NOOP("holiday", "Easter Monday")},
    {"05-01", QT_TRANSLATE_NOOP("holiday", "Labour Day")},
    {"easter+50", QT_TRANSLATE_NOOP("holiday", "Whit Monday")},
    {"08-15", QT_TRANSLATE_NOOP("holiday", "Assumption")},
    {"10-01", QT_TRANSLATE_NOOP("holiday", "Cyprus Independence Day")},
    {"10-28", QT_TRANSLATE_NOOP("holiday", "Ohi Day")},
    {"12-25", QT_TRANSLATE_NOOP("holiday", "Christmas")},
    {"12-26", QT_TRANSLATE_NOOP("holiday", "Second day of Christmas")},
};

constexpr Feast hungarianFeasts[] = {
    {"01-01", QT_TRANSLATE_NOOP("holiday", "New Year")},
    {"03-15", QT_TRANSLATE_NOOP("holiday", "Day of the 1848 Revolution")},
    {"easter-2", QT_TRANSLATE_NOOP("holiday", "Good Friday")},
    {"easter", QT_TRANSLATE_NOOP("holiday", "Easter Sunday")},
    {"easter+1", QT_TRANSLATE_NOOP("holiday", "Easter Monday")},
    {"05-01", QT_TRANSLATE_NOOP("holiday", "Labour Day")},
    {"easter+49", QT_TRANSLATE_NOOP("holiday", "Pentecost")},
    {"easter+50", QT_TRANSLATE_NOOP("holiday", "Whit Monday")},
    {"08-20", QT_TRANSLATE_NOOP("holiday", "Saint Stephen's Day")},
    {"10-23", QT_TRANSLATE_NOOP("holiday", "Day of the 1956 Revolution")},
    {"11-01", QT_TRANSLATE_NOOP("holiday", "All Saints' Day")},
    {"12-25", QT_TRANSLATE_NOOP("holiday", "Christmas")},
    {"12-26", QT_TRANSLATE_NOOP("holiday", "Second day of Christmas")},
};

constexpr Feast polishFeasts[] = {
    {"01-01", QT_TRANSLATE_NOOP("holiday", "New Year")},
    {"01-06", QT_TRANSLATE_NOOP("holiday", "Epiphany")},
    {"easter", QT_TRANSLATE_NOOP("holiday", "Easter Sunday")},
    {"easter+1", QT_TRANSLATE_NOOP("holiday", "Easter Monday")},
    {"05-01", QT_TRANSLATE_NOOP("holiday", "Labour Day")},
    {"05-03", QT_TRANSLATE_NOOP("holiday", "Constitution Day")},
    {"easter+49", QT_TRANSLATE_NOOP("holiday", "Pentecost")},
    {"easter+60", QT_TRANSLATE_NOOP("holiday", "Corpus Christi")},
    {"08-15", QT_TRANSLATE_NOOP("holiday", "Assumption")},
    {"11-01", QT_TRANSLATE_NOOP("holiday", "All Saints' Day")},
    {"11-11", QT_TRANSLATE_NOOP("holiday", "Polish Independence Day")},
    {"12-24", QT_TRANSLATE_NOOP("holiday", "Christmas Eve")},
    {"12-25", QT_TRANSLATE_NOOP("holiday", "Christmas")},
    {"12-26", QT_TRANSLATE_NOOP("holiday", "Second day of Christmas")},
};

constexpr Feast russianFeasts[] = {
    {"01-01", QT_TRANSLATE_NOOP("holiday", "New Year")},
    {"01-02", QT_TRANSLATE_NOOP("holiday", "New Year holidays")},
    {"01-03", QT_TRANSLATE_NOOP("holiday", "New Year holidays")},
    {"01-04", QT_TRANSLATE_NOOP("holiday", "New Year holidays")},
    {"01-05", QT_TRANSLATE_NOOP("holiday", "New Year holidays")},
    {"01-06", QT_TRANSLATE_NOOP("holiday", "New Year holidays")},
    {"01-07", QT_TRANSLATE_NOOP("holiday", "Orthodox Christmas")},
    {"01-08", QT_TRANSLATE_NOOP("holiday", "New Year holidays")},
    {"02-23", QT_TRANSLATE_NOOP("holiday", "Defender of the Fatherland Day")},
    {"03-08", QT_TRANSLATE_NOOP("holiday", "International Women's Day")},
    {"05-01", QT_TRANSLATE_NOOP("holiday", "Spring and Labour Day")},
    {"05-09", QT_TRANSLATE_NOOP("holiday", "Victory Day")},
    {"06-12", QT_TRANSLATE_NOOP("holiday", "Russia Day")},
    {"11-04", QT_TRANSLATE_NOOP("holiday", "Unity Day")},
};

/// By the Jalali calendar: month-day.
constexpr Feast iranianSolar[] = {
    {"01-01", QT_TRANSLATE_NOOP("holiday", "Nowruz")},
    {"01-02", QT_TRANSLATE_NOOP("holiday", "Nowruz holidays")},
    {"01-03", QT_TRANSLATE_NOOP("holiday", "Nowruz holidays")},
    {"01-04", QT_TRANSLATE_NOOP("holiday", "Nowruz holidays")},
    {"01-12", QT_TRANSLATE_NOOP("holiday", "Islamic Republic Day")},
    {"01-13", QT_TRANSLATE_NOOP("holiday", "Nature Day")},
    {"03-14", QT_TRANSLATE_NOOP("holiday", "Death of Khomeini")},
    {"03-15", QT_TRANSLATE_NOOP("holiday", "15 Khordad Uprising")},
    {"11-22", QT_TRANSLATE_NOOP("holiday", "Day of the 1979 Revolution")},
    {"12-29", QT_TRANSLATE_NOOP("holiday", "Oil Nationalisation Day")},
};

/// By the tabular Islamic calendar: month-day.
constexpr Feast iranianLunar[] = {
    {"01-09", QT_TRANSLATE_NOOP("holiday", "Tasu'a")},
    {"01-10", QT_TRANSLATE_NOOP("holiday", "Ashura")},
    {"02-20", QT_TRANSLATE_NOOP("holiday", "Arba'een")},
    {"02-28", QT_TRANSLATE_NOOP("holiday", "Death of the Prophet")},
    {"02-29", QT_TRANSLATE_NOOP("holiday", "Martyrdom of Imam Reza")},
    {"03-08", QT_TRANSLATE_NOOP("holiday", "Martyrdom of Imam Hasan al-Askari")},
    {"03-17", QT_TRANSLATE_NOOP("holiday", "Birthday of the Prophet")},
    {"06-03", QT_TRANSLATE_NOOP("holiday", "Martyrdom of Fatima")},
    {"07-13", QT_TRANSLATE_NOOP("holiday", "Birthday of Imam Ali")},
    {"07-27", QT_TRANSLATE_NOOP("holiday", "Mission of the Prophet")},
    {"08-15", QT_TRANSLATE_NOOP("holiday", "Birthday of Imam Mahdi")},
    {"09-21", QT_TRANSLATE_NOOP("holiday", "Martyrdom of Imam Ali")},
    {"10-01", QT_TRANSLATE_NOOP("holiday", "Eid al-Fitr")},
    {"10-02", QT_TRANSLATE_NOOP("holiday", "Second day of Eid al-Fitr")},
    {"10-25", QT_TRANSLATE_NOOP("holiday", "Martyrdom of Imam Sadiq")},
    {"12-10", QT_TRANSLATE_NOOP("holiday", "Eid al-Adha")},
    {"12-18", QT_TRANSLATE_NOOP("holiday", "Eid al-Ghadir")},
};

template <size_t N>
void addFeasts(QList<PublicHoliday> &found, const Feast (&feasts)[N], Church church, const Period &days)
{
    for (const Feast &feast : feasts) {
        const auto rule = FeastRule::fromText(QString::fromLatin1(feast.rule));
        for (int year = days.from.date().year(); year <= days.to.date().year(); ++year) {
            if (const Day day = rule->in(year, church); days.contains(day))
                found.append({day, QString::fromLatin1(feast.key), false});
        }
    }
}

template <size_t N>
void addOfCalendar(QList<PublicHoliday> &found, const Feast (&feasts)[N], QCalendar::System system,
                   const Period &days)
{
    const QCalendar calendar(system);
    const int first = calendar.partsFromDate(days.from.date()).year,
              last = calendar.partsFromDate(days.to.date()).year;
    for (const Feast &feast : feasts) {
        const auto rule = FeastRule::fromText(QString::fromLatin1(feast.rule));
        for (int year = first; year <= last; ++year) {
            const Day day(calendar.dateFromParts(year, rule->month, rule->day));
            if (day.isValid() && days.contains(day))
                found.append(
                    {day, QString::fromLatin1(feast.key), system == QCalendar::System::IslamicCivil});
        }
    }
}

} // namespace

QList<PublicHoliday> publicHolidays(const QString &country, const Period &days)
{
    QList<PublicHoliday> found;
    if (!days.from.isValid() || !days.to.isValid())
        return found;
    if (country == u"GR") {
        addFeasts(found, greekFeasts, Church::Orthodox, days);
    } else if (country == u"CY") {
        addFeasts(found, cypriotFeasts, Church::Orthodox, days);
    } else if (country == u"HU") {
        addFeasts(found, hungarianFeasts, Church::Western, days);
    } else if (country == u"PL") {
        addFeasts(found, polishFeasts, Church::Western, days);
    } else if (country == u"RU") {
        addFeasts(found, russianFeasts, Church::Orthodox, days);
    } else if (country == u"IR") {
        addOfCalendar(found, iranianSolar, QCalendar::System::Jalali, days);
        addOfCalendar(found, iranianLunar, QCalendar::System::IslamicCivil, days);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PublicHoliday &a, const PublicHoliday &b) { return a.day < b.day; });
    return found;
}

} // namespace tefter
