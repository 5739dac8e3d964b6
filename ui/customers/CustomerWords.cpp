// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerWords.h"

#include "core/base/Formats.h"
#include "core/customers/Timeline.h"
#include "core/customers/merge/Merge.h"
#include "ui/common/ConsentWords.h"
#include "ui/common/FactLine.h"
#include "ui/common/StepSentence.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daysUntilMonths = 90, monthDays = 30, daysUntilYears = 730, yearDays = 365;
constexpr qint64 birthdayNear = 14;

int asCount(qint64 n)
{
    return static_cast<int>(qMin<qint64>(n, 1'000'000));
}

} // namespace

QString CustomerWords::ago(Day day, Day today)
{
    if (!day.isValid())
        //: of somebody's last visit
        return tr("never");
    const qint64 days = day.daysTo(today);
    if (days <= 0)
        return days == 0 ? tr("today") : tr("in %Ln days", nullptr, asCount(-days));
    if (days == 1)
        return tr("yesterday");
    if (days < daysUntilMonths)
        return tr("%Ln days ago", nullptr, asCount(days));
    if (days < daysUntilYears)
        return tr("%Ln months ago", nullptr, asCount(days / monthDays));
    return tr("%Ln years ago", nullptr, asCount(days / yearDays));
}

QString CustomerWords::days(qint64 count)
{
    return tr("%Ln days", nullptr, asCount(count));
}

QString CustomerWords::rhythm(const RhythmJudgement &judgement)
{
    switch (judgement.state) {
    case RhythmState::New:
        //: of a customer who has not bought yet
        return tr("new");
    case RhythmState::TooFew:
        //: too few visits to say how often somebody comes
        return tr("too few to say");
    case RhythmState::OnTime:
        //: of a customer who is not expected yet
        return tr("on time");
    case RhythmState::DueThisWeek:
        return tr("due this week");
    case RhythmState::Overdue:
        return tr("%Ln days overdue", nullptr, asCount(judgement.days));
    case RhythmState::ProbablyLost:
        return tr("probably lost");
    }
    return {};
}

Tone CustomerWords::rhythmTone(RhythmState state)
{
    switch (state) {
    case RhythmState::OnTime:
    case RhythmState::DueThisWeek:
        return Tone::Accent;
    case RhythmState::Overdue:
        return Tone::Warning;
    case RhythmState::ProbablyLost:
        return Tone::Bad;
    case RhythmState::New:
    case RhythmState::TooFew:
        break;
    }
    return Tone::Neutral;
}

QString CustomerWords::advice(RhythmState state)
{
    switch (state) {
    case RhythmState::Overdue:
        return tr("Worth a call.");
    case RhythmState::ProbablyLost:
        return tr("Probably lost.");
    case RhythmState::DueThisWeek:
        return tr("Expected now.");
    case RhythmState::New:
    case RhythmState::TooFew:
    case RhythmState::OnTime:
        break;
    }
    return {};
}

QString CustomerWords::habit(const CustomerFigures &figures, const RhythmJudgement &judgement, Day today,
                             const Formats &formats)
{
    if (judgement.state == RhythmState::New)
        return tr("Has not bought anything yet.");
    const QString seen = ago(figures.lastDay, today);
    if (!figures.rhythmDays)
        //: %1 is "3 days ago", "yesterday"
        return tr("Came on %Ln days so far, the last time %1: too few to say how often.", nullptr,
                  asCount(figures.visits))
            .arg(seen);
    const int every = asCount(*figures.rhythmDays);
    if (judgement.state == RhythmState::OnTime)
        //: %1 is "3 days ago", "yesterday"; %2 is a day
        return tr("Comes every %Ln days, last seen %1. Expected around %2.", nullptr, every)
            .arg(seen, formats.longDayMonth(figures.dueDay()));
    //: %1 is "62 days ago", "yesterday"
    return tr("Comes every %Ln days, last seen %1.", nullptr, every).arg(seen);
}

QString CustomerWords::address(const Address &address, Language language)
{
    QStringList town{address.postcode, address.city, address.region};
    town.removeAll(QString());
    QStringList parts{address.street, town.join(u' ')};
    if (!address.country.isEmpty())
        parts << countryName(address.country, language);
    parts.removeAll(QString());
    return factLine({parts.join(u", "_s), address.label});
}

QString CustomerWords::consentLine(const Consent &consent, const Formats &formats)
{
    const QString day = formats.day(consent.day);
    //: consent; %1 is a day
    return consent.state == ConsentState::Given ? tr("Given on %1").arg(day)
                                                //: consent; %1 is a day
                                                : tr("Withdrawn on %1").arg(day);
}

QString CustomerWords::consentSource(const QString &source)
{
    //: why a consent is on record
    return source == mergeConsentSource() ? tr("two entries were merged") : source;
}

QString CustomerWords::timelineTitle(const TimelineEntry &entry, const Formats &formats)
{
    const QString number = formats.isolate(entry.reference);
    if (entry.kind == u"sale")
        //: a document of sale; %1 is its number
        return tr("Sale %1").arg(number);
    if (entry.kind == u"return")
        //: goods brought back; %1 is the number of the document
        return tr("Return %1").arg(number);
    if (entry.kind == u"adjustment")
        //: a correction of the books; %1 is the number of the document
        return tr("Correction %1").arg(number);
    if (entry.kind == u"created")
        return tr("Entered in the book");
    if (entry.kind == u"changed")
        return stepSentence({entry.reference, entry.details}, formats);
    if (entry.kind == u"note")
        return entry.details.value(0);
    const QString channelName =
        ConsentWords::channel(channelFromKey(entry.reference).value_or(Channel::Email));
    if (entry.kind == u"consent-given")
        //: %1 is a channel: e-mail, SMS
        return tr("Consent given: %1").arg(channelName);
    if (entry.kind == u"consent-withdrawn")
        //: %1 is a channel: e-mail, SMS
        return tr("Consent withdrawn: %1").arg(channelName);
    return entry.reference;
}

QString CustomerWords::timelineDetail(const TimelineEntry &entry, const Formats &formats,
                                      const Currency &currency)
{
    QStringList parts;
    if (entry.amount)
        parts << formats.money(*entry.amount, currency);
    const bool isConsent = entry.kind.startsWith(u"consent-");
    // What the title says already is not said again.
    const qsizetype inTitle = entry.kind == u"changed" ? entry.details.size() : entry.kind == u"note" ? 1 : 0;
    for (const QString &detail : entry.details.sliced(inTitle))
        parts << (isConsent ? consentSource(detail) : detail);
    return factLine(parts);
}

QString CustomerWords::birthdaySoon(const PartialDay &birthday, Day today)
{
    const Day next = birthday.nextReturn(today);
    if (!next.isValid())
        return {};
    const qint64 days = today.daysTo(next);
    if (days > birthdayNear)
        return {};
    if (days == 0)
        return tr("birthday today");
    return days == 1 ? tr("birthday tomorrow") : tr("birthday in %Ln days", nullptr, asCount(days));
}

} // namespace tefter
