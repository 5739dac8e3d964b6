// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/calendar/FeastRule.h"
#include "core/calendar/GivenNames.h"

namespace tefter {

/// The name day of a name: in which form it is celebrated, and when.
struct NameDay
{
    QString name; ///< the full form
    FeastRule rule;
    Church church = Church::Western;
    Day next(Day from) const { return rule.next(from, church); }
    friend bool operator==(const NameDay &, const NameDay &) = default;
};

/// The Greek, Hungarian, Polish and Russian calendars of names (resources/namedays). Safe on any thread.
class NameDays
{
public:
    /// The calendars by which somebody may celebrate, the likeliest first: that of the person's language,
    /// then that of the shop's country.
    static QList<Language> calendarsFor(const QString &language, const QString &country);

    /// The usual name day of a given name, by the first calendar that knows it; where a form stands for names
    /// of both sexes (Саша), the sex decides.
    static std::optional<NameDay> of(const QString &given, Sex sex, const QList<Language> &calendars);

    /// All days of a full form in one calendar, the usual one first.
    static QList<FeastRule> daysOf(const QString &fullForm, Language calendar);
    /// The names that are celebrated on a day, as the calendar lists them.
    static QStringList namesOn(Day day, Language calendar);
    static Church churchOf(Language calendar);
};

} // namespace tefter
