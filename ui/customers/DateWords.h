// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/UpcomingDates.h"

#include <QCoreApplication>

namespace tefter {

class Formats;

/// The words of days that matter: what they are, how they return, what is due.
class DateWords
{
    Q_DECLARE_TR_FUNCTIONS(DateWords)

public:
    static QString kind(DateKind kind);
    static QString repetition(Repetition repetition);
    static QString missingDay(MissingDay rule);

    /// For a filter: "Birthdays", "Name days".
    static QString occasions(OccasionKind kind);
    /// "turns 36", "Name day of Γεώργιος", "Wedding, 10 years", "Easter Monday".
    static QString what(const Occasion &occasion);
    /// "today", "tomorrow", "in 5 days"
    static QString inDays(qint64 days);
    /// The ways in which somebody may be reached; empty where there is none.
    static QString channels(const QList<Channel> &channels);
    /// "20 Mar 2016, next 20 Mar 2026"
    static QString dateLine(const NextDates::Next &next, const Formats &formats);
    /// The own name of a date, or what it is.
    static QString title(const ImportantDate &date);
};

} // namespace tefter
