// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExportTexts.h"

#include "core/exchange/TableText.h"
#include "core/sales/RhythmState.h"
#include "core/shop/OwnerWord.h"

#include <QUuid>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const char *wordOf(DateKind kind)
{
    switch (kind) {
    case DateKind::NameDay:
        return QT_TRANSLATE_NOOP("export", "Name day");
    case DateKind::Wedding:
        return QT_TRANSLATE_NOOP("export", "Wedding");
    case DateKind::Founding:
        return QT_TRANSLATE_NOOP("export", "Founding");
    case DateKind::ChildBirth:
        return QT_TRANSLATE_NOOP("export", "Birth of a child");
    case DateKind::Journey:
        return QT_TRANSLATE_NOOP("export", "Journey");
    case DateKind::Own:
        break;
    }
    return QT_TRANSLATE_NOOP("export", "Another date");
}

const char *wordOf(RelationRole role)
{
    switch (role) {
    case RelationRole::Family:
        return QT_TRANSLATE_NOOP("export", "Family");
    case RelationRole::Household:
        return QT_TRANSLATE_NOOP("export", "Same household");
    case RelationRole::WorksAt:
        return QT_TRANSLATE_NOOP("export", "Works at");
    case RelationRole::Employs:
        return QT_TRANSLATE_NOOP("export", "Employs");
    case RelationRole::SentBy:
        return QT_TRANSLATE_NOOP("export", "Sent by");
    case RelationRole::Sent:
        return QT_TRANSLATE_NOOP("export", "Sent us");
    case RelationRole::Other:
        break;
    }
    return QT_TRANSLATE_NOOP("export", "Has to do with");
}

const char *wordOf(RhythmState state)
{
    switch (state) {
    case RhythmState::New:
        return QT_TRANSLATE_NOOP("export", "new");
    case RhythmState::TooFew:
        return QT_TRANSLATE_NOOP("export", "too few to say");
    case RhythmState::OnTime:
        return QT_TRANSLATE_NOOP("export", "on time");
    case RhythmState::DueThisWeek:
        return QT_TRANSLATE_NOOP("export", "due this week");
    case RhythmState::Overdue:
        return QT_TRANSLATE_N_NOOP("export", "%n day(s) overdue");
    case RhythmState::ProbablyLost:
        break;
    }
    return QT_TRANSLATE_NOOP("export", "probably lost");
}

/// A word that is the whole, or the word and what belongs to it.
QString withLabel(const QString &word, const QString &label)
{
    return label.isEmpty() ? word : u"%1, %2"_s.arg(word, label);
}

/// Without the first date of each of these kinds, which has a place of its own.
QString datesBut(QList<DateKind> kinds, const ExportPerson &person, const ExportStyle &style)
{
    QStringList dates;
    for (const ImportantDate &date : person.dates) {
        if (kinds.removeOne(date.kind) || date.day.isEmpty())
            continue;
        const QString title = date.kind == DateKind::Own && !date.label.isEmpty()
                                  ? date.label
                                  : withLabel(style.word(wordOf(date.kind)), date.label);
        dates << u"%1: %2"_s.arg(title, date.day.text());
    }
    return dates.join(valueSeparator);
}

} // namespace

QString ExportStyle::word(const char *key, qint64 number) const
{
    const QString english = QString::fromLatin1(key);
    return words ? words(english, number) : QString(english).replace(u"%n"_s, QString::number(number));
}

namespace exportTexts {

std::string joined(const std::vector<std::string> &values)
{
    std::string cell;
    bool saysSomething = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        cell += i == 0 ? values[i] : valueSeparator.data() + values[i];
        saysSomething = saysSomething || !values[i].empty();
    }
    return saysSomething ? cell : std::string();
}

QString fullName(const ExportPerson &person, const ExportStyle &style)
{
    return tefter::fullName(person.nameParts(), style.language);
}

QString listName(const ExportPerson &person, const ExportStyle &style)
{
    QString name = tefter::listName(person.nameParts(), style.language);
    for (const std::string *other : {&person.code, &person.phone, &person.email}) {
        if (name.isEmpty())
            name = QString::fromStdString(*other);
    }
    return name;
}

QString inCharge(const ExportPerson &person, const ExportStyle &style)
{
    if (person.isLookedAfter && person.inCharge.empty())
        return ownerWord(style.language);
    return QString::fromStdString(person.inCharge);
}

QString consent(const ExportPerson &person, Channel channel, const ExportStyle &style)
{
    const auto said = person.consent(channel);
    if (!said)
        return {};
    return *said ? style.word(QT_TRANSLATE_NOOP("export", "yes"))
                 : style.word(QT_TRANSLATE_NOOP("export", "no"));
}

QString rhythm(const ExportPerson &person, const ExportStyle &style)
{
    CustomerFigures figures;
    figures.firstDay = Day::fromIso(QString::fromStdString(person.firstDay));
    figures.lastDay = Day::fromIso(QString::fromStdString(person.lastDay));
    figures.visits = person.visits;
    figures.sales = person.sales;
    figures.rhythmDays = person.rhythmDays;
    const RhythmJudgement judgement = judgeRhythm(figures, style.today);
    return style.word(wordOf(judgement.state), judgement.days);
}

std::string addressParts(const ExportPerson &person, std::string ExportAddress::*part)
{
    std::vector<std::string> parts;
    parts.reserve(person.addresses.size());
    for (const ExportAddress &address : person.addresses)
        parts.push_back(address.*part);
    return joined(parts);
}

QString addresses(const ExportPerson &person, const ExportStyle &style)
{
    QStringList all;
    for (const ExportAddress &address : person.addresses) {
        const auto text = [](const std::string &part) { return QString::fromStdString(part); };
        QStringList town{text(address.postcode), text(address.city)};
        town.removeAll(QString());
        const QString country =
            address.country.empty() ? QString() : countryName(text(address.country), style.language);
        QStringList parts{text(address.street), town.join(u' '), text(address.region), country};
        parts.removeAll(QString());
        all << parts.join(u", "_s);
    }
    return all.join(valueSeparator);
}

std::string firstDate(const ExportPerson &person, DateKind kind)
{
    const auto found = std::find_if(person.dates.cbegin(), person.dates.cend(),
                                    [kind](const ImportantDate &date) { return date.kind == kind; });
    return found == person.dates.cend() ? std::string() : found->day.text().toStdString();
}

QString otherDates(const ExportPerson &person, const ExportStyle &style)
{
    return datesBut({DateKind::Wedding, DateKind::Founding}, person, style);
}

QString datesButWedding(const ExportPerson &person, const ExportStyle &style)
{
    return datesBut({DateKind::Wedding}, person, style);
}

QString relations(const ExportPerson &person, const ExportStyle &style)
{
    QStringList relations;
    for (const Relation &relation : person.relations) {
        const QString caption = relation.role == RelationRole::Other && !relation.label.isEmpty()
                                    ? relation.label
                                    : withLabel(style.word(wordOf(relation.role)), relation.label);
        relations << u"%1: %2"_s.arg(caption, relation.name);
    }
    return relations.join(valueSeparator);
}

QString notes(const ExportPerson &person)
{
    QStringList notes;
    for (const std::string &note : person.notes)
        notes << QString::fromStdString(note);
    return notes.join(u'\n');
}

QString uid(const ExportPerson &person, const ExportStyle &style)
{
    static const QUuid space(u"{6f1c2f0e-5b0a-4c5e-9a57-2f6d3a8e41b7}"_s);
    const QUuid uid = QUuid::createUuidV5(space, style.shopKey + u'/' + QString::number(person.id));
    return u"urn:uuid:"_s + uid.toString(QUuid::WithoutBraces);
}

} // namespace exportTexts

} // namespace tefter
