// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Channel.h"
#include "core/customers/Customer.h"
#include "core/shop/Shop.h"

namespace tefter {

enum class OccasionKind { Birthday, NameDay, ImportantDate, PublicHoliday };

inline constexpr std::array allOccasionKinds{OccasionKind::Birthday, OccasionKind::NameDay,
                                             OccasionKind::ImportantDate, OccasionKind::PublicHoliday};

/// On the command line: birthday, name-day, date, holiday.
QString occasionKindKey(OccasionKind kind);

/// Something that is due on a day: of a person, or a public holiday.
struct Occasion
{
    Day day;
    OccasionKind kind = OccasionKind::Birthday;
    CustomerId customer; ///< none for a holiday
    QString who;         ///< the person as in lists
    DateKind date = DateKind::Own;
    QString label; ///< of an important date; the form of the name that is celebrated; a holiday's key
    std::optional<int> years;   ///< how old they turn, or how many years it is
    QList<Channel> channels;    ///< to which they said yes and for which there is an address
    bool isApproximate = false; ///< a holiday by the moon
    friend bool operator==(const Occasion &, const Occasion &) = default;
};

/// The same by person: those first who celebrate first, and what is due of one of them together; holidays,
/// which are nobody's, go before.
QList<Occasion> byPerson(const QList<Occasion> &occasions);

/// When somebody celebrates next.
struct NextDates
{
    Day nameDay;
    QString nameDayOf; ///< the full form of the name; empty where the day was corrected
    struct Next
    {
        ImportantDate date;
        Day day; ///< invalid where it does not come again, or too little is known
    };
    QList<Next> dates;
};

/// What the coming days bring: birthdays, name days, important dates and public holidays.
class UpcomingDates
{
public:
    explicit UpcomingDates(Shop &shop)
        : m_shop(shop)
    {
    }

    /// By day, and on one day by kind and name; at most a year at once (BadValue).
    [[nodiscard]] Result<QList<Occasion>> in(const Period &days, Language shown) const;

    /// The name day and the dates of one person from a day on.
    [[nodiscard]] NextDates next(const Customer &customer, Day from) const;

private:
    Shop &m_shop;
};

} // namespace tefter
