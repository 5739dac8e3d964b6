// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/UpcomingDates.h"

#include "core/base/Formats.h"
#include "core/calendar/NameDays.h"
#include "core/calendar/PublicHolidays.h"
#include "core/customers/CustomerRepository.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = 366;
constexpr qsizetype idsAtOnce = 5000;

struct Person
{
    QString given;
    QString family;
    QString language;
};

/// Gathers what a period brings, table by table; every function throws DbError.
class OccasionReader
{
public:
    OccasionReader(Connection &connection, Period days, QString country)
        : m_db(connection)
        , m_days(days)
        , m_country(std::move(country))
    {
    }

    void readBirthdays()
    {
        QStringList days;
        for (Day day = m_days.from; day <= m_days.to; day = day.plusDays(1)) {
            const QDate date = day.date();
            days << QString::number(date.month() * 100 + date.day());
            if (date.month() == 2 && date.day() == 28 && !QDate::isLeapYear(date.year()))
                days << u"229"_s;
        }
        m_db.each(u"SELECT id, birth_year, birth_month, birth_day FROM customer WHERE deleted_at IS NULL "
                  "AND birth_month * 100 + birth_day IN ("_s +
                      days.join(u',') + u')',
                  {}, [&](const Row &row) {
                      const PartialDay birth{row.number(1), row.number(2), row.number(3)};
                      const Day day = birth.nextReturn(m_days.from);
                      if (birth.year > day.date().year())
                          return;
                      Occasion &found = add(OccasionKind::Birthday, row.id<CustomerId>(0), day);
                      if (birth.year > 0 && birth.year < day.date().year())
                          found.years = day.date().year() - birth.year;
                  });
    }

    /// First which names are celebrated at all, then who has one of them.
    void readNameDays()
    {
        QHash<QPair<QString, QString>, bool> isCelebrated;
        m_db.each(u"SELECT DISTINCT given_name, language FROM customer WHERE deleted_at IS NULL AND "
                  "kind = 'person' AND given_name <> ''"_s,
                  {}, [&](const Row &row) {
                      const QString given = row.text(0), language = row.text(1);
                      const auto calendars = NameDays::calendarsFor(language, m_country);
                      const bool any = std::any_of(allSexes.begin(), allSexes.end(), [&](Sex sex) {
                          const auto nameDay = NameDays::of(given, sex, calendars);
                          return nameDay && m_days.contains(nameDay->next(m_days.from));
                      });
                      if (any)
                          isCelebrated.insert({given, language}, true);
                  });
        if (isCelebrated.isEmpty())
            return;
        m_db.each(u"SELECT id, given_name, family_name, language FROM customer WHERE deleted_at IS NULL AND "
                  "kind = 'person' AND given_name <> '' AND id NOT IN "
                  "(SELECT customer_id FROM customer_date WHERE kind = 'name-day')"_s,
                  {}, [&](const Row &row) {
                      const QString given = row.text(1), language = row.text(3);
                      if (!isCelebrated.contains({given, language}))
                          return;
                      const auto nameDay = NameDays::of(given, GivenNames::sexOf({}, row.text(2)),
                                                        NameDays::calendarsFor(language, m_country));
                      if (!nameDay)
                          return;
                      if (const Day day = nameDay->next(m_days.from); m_days.contains(day))
                          add(OccasionKind::NameDay, row.id<CustomerId>(0), day).label = nameDay->name;
                  });
    }

    void readDates()
    {
        m_db.each(u"SELECT d.customer_id, d.kind, d.label, d.year, d.month, d.day, d.repetition, "
                  "d.every_days, d.missing_day FROM customer_date d JOIN customer c ON c.id = d.customer_id "
                  "WHERE c.deleted_at IS NULL AND d.day IS NOT NULL"_s,
                  {}, [&](const Row &row) {
                      ImportantDate date;
                      date.kind = dateKindFromKey(row.text(1)).value_or(DateKind::Own);
                      date.label = row.text(2);
                      date.day = {row.number(3), row.number(4), row.number(5)};
                      date.repetition = repetitionFromKey(row.text(6)).value_or(Repetition::Yearly);
                      date.everyDays = row.number(7);
                      date.missingDay = missingDayFromKey(row.text(8)).value_or(MissingDay::Before);
                      addEach(row.id<CustomerId>(0), date);
                  });
    }

    void readHolidays()
    {
        for (const PublicHoliday &holiday : publicHolidays(m_country, m_days)) {
            Occasion &found = add(OccasionKind::PublicHoliday, {}, holiday.day);
            found.label = holiday.key;
            found.isApproximate = holiday.isApproximate;
        }
    }

    /// Names and the ways to reach the people who were found.
    void readPeople(Language shown)
    {
        QSet<qint64> ids;
        for (const Occasion &one : std::as_const(m_found)) {
            if (one.customer.isValid())
                ids.insert(one.customer.value);
        }
        const QList<qint64> all(ids.cbegin(), ids.cend());
        for (qsizetype start = 0; start < all.size(); start += idsAtOnce) {
            QStringList part;
            for (const qint64 id : all.sliced(start, qMin(idsAtOnce, all.size() - start)))
                part << QString::number(id);
            readPart(part.join(u','), shown);
        }
        for (Occasion &one : m_found) {
            one.who = m_names.value(one.customer.value);
            one.channels = m_channels.value(one.customer.value);
        }
    }

    QList<Occasion> sorted(Language shown)
    {
        const Formats formats(shown);
        QHash<QString, QCollatorSortKey> keys;
        for (const Occasion &one : std::as_const(m_found)) {
            if (!keys.contains(one.who))
                keys.insert(one.who, formats.sortKey(one.who));
        }
        const auto before = [&](const Occasion &a, const Occasion &b) {
            if (a.day != b.day)
                return a.day < b.day;
            const bool isHolidayA = a.kind == OccasionKind::PublicHoliday,
                       isHolidayB = b.kind == OccasionKind::PublicHoliday;
            if (isHolidayA != isHolidayB)
                return isHolidayA;
            const int order = keys.constFind(a.who)->compare(*keys.constFind(b.who));
            return order != 0 ? order < 0 : std::tie(a.customer, a.kind) < std::tie(b.customer, b.kind);
        };
        std::stable_sort(m_found.begin(), m_found.end(), before);
        return m_found;
    }

private:
    static constexpr std::array allSexes{Sex::Unknown, Sex::Male, Sex::Female};

    Occasion &add(OccasionKind kind, CustomerId customer, Day day)
    {
        Occasion one;
        one.kind = kind;
        one.customer = customer;
        one.day = day;
        m_found.append(one);
        return m_found.last();
    }

    void addEach(CustomerId customer, const ImportantDate &date)
    {
        for (Day day = date.next(m_days.from); day.isValid() && day <= m_days.to;
             day = date.next(day.plusDays(1))) {
            const bool isNameDay = date.kind == DateKind::NameDay;
            Occasion &found =
                add(isNameDay ? OccasionKind::NameDay : OccasionKind::ImportantDate, customer, day);
            found.date = date.kind;
            found.label = date.label;
            found.years = date.yearsOn(day);
        }
    }

    void readPart(const QString &ids, Language shown)
    {
        QList<CustomerId> nameless;
        m_db.each(u"SELECT id, kind, name, given_name, family_name FROM customer WHERE id IN (%1)"_s.arg(ids),
                  {}, [&](const Row &row) {
                      const bool isFirm = customerKindFromKey(row.text(1)) == CustomerKind::Firm;
                      const QString name = listName({row.text(3), row.text(4), row.text(2), isFirm}, shown);
                      if (name.isEmpty())
                          nameless << row.id<CustomerId>(0);
                      m_names.insert(row.integer(0), name);
                  });
        for (const Customer &customer : CustomerRepository(m_db).findAll(nameless))
            m_names.insert(customer.id.value, customer.label(shown));
        m_db.each(u"SELECT n.customer_id, n.channel FROM consent_now n WHERE n.state = 'given' AND "
                  "n.customer_id IN (%1) AND (n.channel = 'social' "
                  "OR n.channel = 'email' AND EXISTS (SELECT 1 FROM customer_email e "
                  "WHERE e.customer_id = n.customer_id) "
                  "OR n.channel IN ('sms', 'phone') AND EXISTS (SELECT 1 FROM customer_phone p "
                  "WHERE p.customer_id = n.customer_id) "
                  "OR n.channel = 'post' AND EXISTS (SELECT 1 FROM customer_address a "
                  "WHERE a.customer_id = n.customer_id AND a.city <> ''))"_s.arg(ids),
                  {}, [&](const Row &row) {
                      if (const auto channel = channelFromKey(row.text(1)))
                          m_channels[row.integer(0)].append(*channel);
                  });
        for (QList<Channel> &channels : m_channels)
            std::sort(channels.begin(), channels.end());
    }

    Connection &m_db;
    Period m_days;
    QString m_country;
    QList<Occasion> m_found;
    QHash<qint64, QString> m_names;
    QHash<qint64, QList<Channel>> m_channels;
};

} // namespace

QString occasionKindKey(OccasionKind kind)
{
    switch (kind) {
    case OccasionKind::Birthday:
        return QStringLiteral("birthday");
    case OccasionKind::NameDay:
        return QStringLiteral("name-day");
    case OccasionKind::ImportantDate:
        return QStringLiteral("date");
    case OccasionKind::PublicHoliday:
        return QStringLiteral("holiday");
    }
    return {};
}

QList<Occasion> byPerson(const QList<Occasion> &occasions)
{
    QHash<CustomerId, qsizetype> places;
    for (const Occasion &one : occasions) {
        if (one.customer.isValid() && !places.contains(one.customer))
            places.insert(one.customer, places.size() + 1);
    }
    QList<Occasion> result = occasions;
    std::stable_sort(result.begin(), result.end(), [&](const Occasion &a, const Occasion &b) {
        return places.value(a.customer) < places.value(b.customer);
    });
    return result;
}

Result<QList<Occasion>> UpcomingDates::in(const Period &days, Language shown) const
{
    const bool isFit = days.from.isValid() && days.to.isValid() && days.from <= days.to &&
                       days.from.daysTo(days.to) <= longest;
    if (!isFit)
        return failure(Cause::BadValue, {u"days"_s, days.to.iso()});
    return m_shop.read([&](Connection &c) {
        OccasionReader reader(c, days, m_shop.settings().country);
        reader.readHolidays();
        reader.readBirthdays();
        reader.readNameDays();
        reader.readDates();
        reader.readPeople(shown);
        return reader.sorted(shown);
    });
}

NextDates UpcomingDates::next(const Customer &customer, Day from) const
{
    NextDates result;
    if (const ImportantDate *own = customer.ownNameDay()) {
        result.nameDay = own->next(from);
    } else if (customer.kind == CustomerKind::Person) {
        const auto calendars = NameDays::calendarsFor(customer.language, m_shop.settings().country);
        const auto nameDay =
            NameDays::of(customer.givenName, GivenNames::sexOf({}, customer.familyName), calendars);
        if (nameDay) {
            result.nameDay = nameDay->next(from);
            result.nameDayOf = nameDay->name;
        }
    }
    for (const ImportantDate &date : customer.dates) {
        if (date.kind != DateKind::NameDay)
            result.dates.append({date, date.next(from)});
    }
    return result;
}

} // namespace tefter
