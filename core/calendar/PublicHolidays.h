// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <QList>

namespace tefter {

struct PublicHoliday
{
    Day day;
    QString key; ///< the window translates it (context "holiday")
    /// Reckoned by the tabular Islamic calendar: the moon that is seen may put it a day off.
    bool isApproximate = false;
    friend bool operator==(const PublicHoliday &, const PublicHoliday &) = default;
};

/// The public holidays of Greece, Hungary, Poland, Russia and Iran (and Cyprus) in a period, by day, as the
/// laws stand in 2026; days off that governments move from year to year are not among them. None for
/// countries that are not known.
QList<PublicHoliday> publicHolidays(const QString &country, const Period &days);

} // namespace tefter
