// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/NameDays.h"

#include "core/calendar/TextLines.h"

#include <QHash>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

struct FeastOfNames
{
    FeastRule rule;
    QStringList names;
};

struct NameCalendar
{
    explicit NameCalendar(Language language)
    {
        for (const QString &line : textLines(u"namedays/%1.txt"_s.arg(languageCode(language)))) {
            const auto rule = FeastRule::fromText(QStringView(line).left(line.indexOf(u':')));
            if (!rule)
                continue;
            FeastOfNames feast{*rule, {}};
            for (QString name : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts)) {
                const bool isUsual = name.endsWith(u'*');
                if (isUsual)
                    name.chop(1);
                feast.names << name;
                QList<FeastRule> &days = daysByName[name];
                days.insert(isUsual ? 0 : days.size(), *rule);
            }
            feasts << feast;
        }
    }

    QList<FeastOfNames> feasts;
    QHash<QString, QList<FeastRule>> daysByName;
};

const NameCalendar *calendarIn(Language language)
{
    static const NameCalendar greek(Language::Greek), hungarian(Language::Hungarian),
        polish(Language::Polish), russian(Language::Russian);
    switch (language) {
    case Language::Greek:
        return &greek;
    case Language::Hungarian:
        return &hungarian;
    case Language::Polish:
        return &polish;
    case Language::Russian:
        return &russian;
    case Language::English:
    case Language::Persian:
        break;
    }
    return nullptr;
}

std::optional<Language> calendarOfCountry(const QString &country)
{
    if (country == u"GR" || country == u"CY")
        return Language::Greek;
    if (country == u"HU")
        return Language::Hungarian;
    if (country == u"PL")
        return Language::Polish;
    if (country == u"RU" || country == u"BY")
        return Language::Russian;
    return std::nullopt;
}

} // namespace

QList<Language> NameDays::calendarsFor(const QString &language, const QString &country)
{
    QList<Language> result;
    for (const auto &calendar : {languageFromCode(language), calendarOfCountry(country)}) {
        if (calendar && calendarIn(*calendar) && !result.contains(*calendar))
            result << *calendar;
    }
    return result;
}

std::optional<NameDay> NameDays::of(const QString &given, Sex sex, const QList<Language> &calendars)
{
    for (const Language language : calendars) {
        QList<FullForm> forms = GivenNames::fullFormsIn(given, language);
        // Those of the person's own sex go before the others.
        std::stable_partition(forms.begin(), forms.end(),
                              [&](const FullForm &form) { return sex == Sex::Unknown || form.sex == sex; });
        for (const FullForm &form : std::as_const(forms)) {
            if (const auto days = daysOf(form.name, language); !days.isEmpty())
                return NameDay{form.name, days.first(), churchOf(language)};
        }
    }
    return std::nullopt;
}

QList<FeastRule> NameDays::daysOf(const QString &fullForm, Language calendar)
{
    const NameCalendar *known = calendarIn(calendar);
    return known ? known->daysByName.value(fullForm) : QList<FeastRule>();
}

QStringList NameDays::namesOn(Day day, Language calendar)
{
    QStringList names;
    if (const NameCalendar *known = calendarIn(calendar); known && day.isValid()) {
        for (const FeastOfNames &feast : known->feasts) {
            if (feast.rule.next(day, churchOf(calendar)) == day)
                names += feast.names;
        }
    }
    return names;
}

Church NameDays::churchOf(Language calendar)
{
    return calendar == Language::Greek || calendar == Language::Russian ? Church::Orthodox : Church::Western;
}

} // namespace tefter
