// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Language.h"
#include "core/customers/Consent.h"
#include "core/sales/RhythmState.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>

namespace tefter {

class Formats;
struct TimelineEntry;
struct Address;
struct Currency;

/// The sentences and small words of this room.
class CustomerWords
{
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)

public:
    /// "today", "yesterday", "62 days ago", "5 months ago", "never".
    static QString ago(Day day, Day today);
    /// "20 days"
    static QString days(qint64 count);

    /// The badge of the list: "on time", "42 days overdue", "too few to say".
    static QString rhythm(const RhythmJudgement &judgement);
    /// Its colour; Neutral is shown as plain grey words.
    static Tone rhythmTone(RhythmState state);
    /// What is worth doing, in two or three words; empty where nothing is.
    static QString advice(RhythmState state);
    /// "Comes every 20 days, last seen 62 days ago."
    static QString habit(const CustomerFigures &figures, const RhythmJudgement &judgement, Day today,
                         const Formats &formats);

    /// "12 Hill Rise, CF5 Cardiff, United Kingdom · home"
    static QString address(const Address &address, Language language);
    /// "Given on 2 Jan 2026"
    static QString consentLine(const Consent &consent, const Formats &formats);
    /// How a consent came to us, as it was entered, or in words where the program put it on record itself.
    static QString consentSource(const QString &source);

    /// What happened, in a word or two with its number: "Receipt 2026-1183".
    static QString timelineTitle(const TimelineEntry &entry, const Formats &formats);
    /// The rest of the line.
    static QString timelineDetail(const TimelineEntry &entry, const Formats &formats,
                                  const Currency &currency);
    /// "birthday in 3 days"; empty where it is not within two weeks.
    static QString birthdaySoon(const PartialDay &birthday, Day today);
};

} // namespace tefter
