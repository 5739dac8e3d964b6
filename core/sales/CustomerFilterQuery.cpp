// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CustomerFilterQuery.h"

#include "core/customers/merge/MergeService.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Narrows a set down, one condition after the other.
class Sieve
{
public:
    explicit Sieve(Connection &connection)
        : m_connection(connection)
    {
    }
    void keep(const IdSet &set)
    {
        if (m_set)
            *m_set &= set;
        else
            m_set = set;
    }
    void keep(const QString &sql, const Values &values = {}) { keep(IdSet(m_connection.ids(sql, values))); }
    std::optional<IdSet> take() { return std::move(m_set); }

private:
    Connection &m_connection;
    std::optional<IdSet> m_set;
};

/// Birthdays on the days from today on, as month × 100 + day; where a year has no 29 February, who was born
/// then is celebrated on the 28th.
void keepBirthdays(Sieve &sieve, Day today)
{
    Values days;
    QStringList marks;
    const auto add = [&](int month, int day) {
        days << month * 100 + day;
        marks << u"?"_s;
    };
    for (int ahead = 0; ahead <= birthdaySoonDays; ++ahead) {
        const QDate date = today.plusDays(ahead).date();
        add(date.month(), date.day());
        if (date.month() == 2 && date.day() == 28 && !QDate::isLeapYear(date.year()))
            add(2, 29);
    }
    sieve.keep(u"SELECT id FROM customer WHERE birth_month * 100 + birth_day IN (%1)"_s.arg(marks.join(u',')),
               days);
}

} // namespace

std::optional<IdSet> peopleWithin(Connection &connection, const CustomerFilter &filter, Day today)
{
    Sieve sieve(connection);
    if (filter.among)
        sieve.keep(IdSet(*filter.among));
    if (filter.binned)
        sieve.keep(binnedPeople());
    for (const TagId tag : filter.tags)
        sieve.keep(u"SELECT customer_id FROM customer_tag WHERE tag_id = ?"_s, {tag.value});
    if (!filter.country.isEmpty())
        sieve.keep(u"SELECT customer_id FROM customer_address WHERE country = ?"_s, {filter.country});
    if (!filter.city.isEmpty())
        sieve.keep(u"SELECT customer_id FROM customer_address WHERE city = ?"_s, {filter.city});
    if (filter.inCharge.isValid())
        sieve.keep(u"SELECT id FROM customer WHERE staff_id = ?"_s, {filter.inCharge.value});
    if (!filter.consentChannel.isEmpty())
        sieve.keep(u"SELECT customer_id FROM consent_now WHERE channel = ? AND state = 'given'"_s,
                   {filter.consentChannel});
    if (filter.regulars)
        sieve.keep(u"SELECT customer_id FROM customer_figures WHERE sales >= ?"_s, {regularSales});
    if (filter.overdue)
        sieve.keep(u"SELECT customer_id FROM customer_figures WHERE overdue_day <= ?"_s, {today.iso()});
    if (filter.birthdaySoon)
        keepBirthdays(sieve, today);
    return sieve.take();
}

} // namespace tefter
