// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SamplePeople.h"

#include "core/base/PersonName.h"
#include "core/customers/Personality.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

qint64 capacity(const QString &pattern)
{
    qint64 numbers = 1;
    for (const QChar c : pattern)
        numbers *= c == u'#' ? 10 : 1;
    return numbers;
}

/// The narrowest pattern with enough numbers for all: the narrow ones are the plainly fictitious ones.
QString patternFor(const QStringList &patterns, int customers)
{
    for (const QString &pattern : patterns) {
        if (capacity(pattern) >= customers)
            return pattern;
    }
    return patterns.last();
}

/// The digits of a number put into a pattern, from the right.
QString filled(QString pattern, qint64 number)
{
    for (qsizetype i = pattern.size() - 1; i >= 0; --i) {
        if (pattern[i] == u'#') {
            pattern[i] = QChar(u'0' + static_cast<char16_t>(number % 10));
            number /= 10;
        }
    }
    return pattern;
}

/// Every # a random digit, every @ a random letter.
QString drawn(QString pattern, Dice &dice)
{
    const QLatin1StringView letters("ABDEFGHJLNPQRSTUWXYZ");
    for (QChar &c : pattern) {
        if (c == u'#')
            c = QChar(u'0' + static_cast<char16_t>(dice.below(10)));
        else if (c == u'@')
            c = letters[dice.below(20)];
    }
    return pattern;
}

} // namespace

SamplePeople::SamplePeople(const SampleOptions &options, std::shared_ptr<const SampleData> words,
                           std::shared_ptr<const SampleData> place, const SampleCalendar &calendar,
                           const SampleHabit &habit)
    : m_words(std::move(words))
    , m_place(std::move(place))
    , m_calendar(calendar)
    , m_habit(habit)
    , m_seed(options.seed)
    , m_language(options.language)
    , m_names(static_cast<qint64>(m_words->givenFemale.size() + m_words->givenMale.size()) *
                  static_cast<qint64>(m_words->familyMale.size()),
              options.seed * 7919)
    , m_numbers(1, 0)
    , m_mobilePattern(patternFor(m_place->mobiles, options.customers))
{
    m_numbers = Shuffle(capacity(m_mobilePattern), options.seed * 104729);
    Dice dice(m_seed, Dice::For::Shop);
    m_home = dice.below(static_cast<int>(m_place->places.size()));
}

QString SamplePeople::codeOf(int index)
{
    return u"C-"_s + QString::number(index + 1).rightJustified(5, u'0');
}

QString SamplePeople::nameOf(int index) const
{
    if (isFirm(index))
        return firmName(index);
    const PersonName name = personName(index);
    return fullName({name.given.text, name.family.text, {}}, m_language);
}

SamplePeople::PersonName SamplePeople::personName(int index) const
{
    const qint64 pair = m_names.at(index);
    const auto families = static_cast<qint64>(m_words->familyMale.size());
    const auto given = static_cast<size_t>(pair / families);
    const auto family = static_cast<size_t>(pair % families);
    const int round = static_cast<int>(index / m_names.size());
    const size_t women = m_words->givenFemale.size();
    if (given < women)
        return {m_words->givenFemale[given], m_words->familyFemale[family], round};
    return {m_words->givenMale[given - women], m_words->familyMale[family], round};
}

QString SamplePeople::firmName(int index) const
{
    const Shuffle order(m_words->firmNames.size(), m_seed);
    const qint64 firm = m_habit.rankOf(index);
    if (firm < m_words->firmNames.size())
        return m_words->firmNames[order.at(firm)];
    Dice dice(m_seed, Dice::For::Person, (1ULL << 40) + static_cast<quint64>(index));
    QString name = dice.oneOf(m_words->firmPatterns);
    name.replace(u"{family}"_s, dice.oneOf(m_words->familyMale).text);
    return name.replace(u"{city}"_s, dice.oneOf(m_place->places).city);
}

SampleCustomer SamplePeople::customer(int index) const
{
    Dice dice(m_seed, Dice::For::Person, static_cast<quint64>(index));
    const SampleType type = m_habit.typeOf(index);
    const int joined = m_habit.joinedOn(index);
    SampleCustomer customer;
    customer.code = codeOf(index);
    customer.createdOn = m_calendar.day(joined);
    customer.language = languageCode(m_language);
    if (dice.chance(600))
        customer.source = dice.oneOf(m_words->sources);
    const bool nearby = dice.chance(600);
    const SamplePlace &where =
        nearby ? m_place->places[static_cast<size_t>(m_home)] : dice.oneOf(m_place->places);
    if (isFirm(index))
        fillFirm(customer, index, dice);
    else
        fillPerson(customer, index, dice);
    if (dice.chance(customer.isFirm ? 900 : 250))
        customer.phones.append(drawn(where.landline, dice));
    if (customer.phones.isEmpty() && customer.emails.isEmpty())
        customer.phones.append(mobile(index));
    if (dice.chance(customer.isFirm ? 950 : 700))
        addAddress(customer, where, dice);
    addTags(customer, type, nearby, dice);
    addConsents(customer, joined, dice);
    customer.dates = dates(index);
    addProfile(customer, index);
    addOwnValues(customer, index);
    return customer;
}

/// Drawn apart, so that all else stays as it was.
void SamplePeople::addProfile(SampleCustomer &customer, int index) const
{
    Dice dice(m_seed, Dice::For::Profile, static_cast<quint64>(index));
    customer.isOwnersCare = dice.chance(customer.isFirm ? 800 : 120);
    if (customer.isFirm)
        return;
    if (dice.chance(60))
        customer.personality = dice.oneOf(personalityTypes());
    if (dice.chance(350)) {
        QStringList interests{dice.oneOf(m_words->interests), dice.oneOf(m_words->interests)};
        interests.removeDuplicates();
        customer.interests = interests.join(m_language == Language::Persian ? u"، "_s : u", "_s);
    }
    if (!dice.chance(300))
        return;
    const QString network = dice.oneOf(m_words->networks);
    const PersonName name = personName(index);
    // Nobody real is called so.
    const bool byNumber = network == u"viber" || network == u"whatsapp";
    const QString handle =
        byNumber ? mobile(index) : u"%1.%2.example"_s.arg(name.given.latin, name.family.latin);
    customer.handles.append({0, network, handle});
}

QList<SampleRelation> SamplePeople::relations(int index) const
{
    Dice dice(m_seed, Dice::For::Profile, (1ULL << 40) + static_cast<quint64>(index));
    const int other = dice.below(index);
    if (other == index || !dice.chance(240))
        return {};
    if (isFirm(index) && isFirm(other))
        return {};
    if (isFirm(index) || isFirm(other))
        return {{other, isFirm(other) ? RelationRole::WorksAt : RelationRole::Employs}};
    const RelationRole roles[] = {RelationRole::Family, RelationRole::Household, RelationRole::SentBy};
    return {{other, roles[dice.below(3)]}};
}

void SamplePeople::fillPerson(SampleCustomer &customer, int index, Dice &dice) const
{
    const PersonName name = personName(index);
    customer.givenName = name.given.text;
    customer.familyName = name.family.text;
    if (dice.chance(850))
        customer.phones.append(mobile(index));
    if (dice.chance(650))
        customer.emails.append(emailOf(name, dice));
    customer.birthday = birthday(dice);
    if (dice.chance(200))
        customer.note = dice.oneOf(m_words->notes);
}

void SamplePeople::fillFirm(SampleCustomer &customer, int index, Dice &dice) const
{
    customer.isFirm = true;
    customer.name = firmName(index);
    if (dice.chance(400))
        customer.phones.append(mobile(index));
    if (dice.chance(800))
        customer.emails.append(u"office%1@"_s.arg(index + 1) + dice.oneOf(m_words->emailDomains));
    if (dice.chance(500))
        customer.note = dice.oneOf(m_words->firmNotes);
}

QString SamplePeople::mobile(int index) const
{
    return filled(m_mobilePattern, m_numbers.at(index));
}

QString SamplePeople::emailOf(const PersonName &name, Dice &dice) const
{
    const QString number = name.round > 0 ? QString::number(name.round + 1) : QString();
    return name.given.latin + u'.' + name.family.latin + number + u'@' + dice.oneOf(m_words->emailDomains);
}

PartialDay SamplePeople::birthday(Dice &dice) const
{
    if (!dice.chance(550))
        return {};
    const int lastYear = m_calendar.day(m_calendar.size() - 1).date().year();
    const bool yearKnown = dice.chance(700);
    // Two draws: fewer very young and very old ones.
    const int age = 19 + (dice.below(64) + dice.below(64)) / 2;
    const int year = lastYear - age;
    const QDate first(year, 1, 1);
    const QDate date = first.addDays(dice.below(first.daysInYear()));
    return {yearKnown ? year : 0, date.month(), date.day()};
}

/// Weddings, births of children, and the founding of firms; drawn apart, so that all else stays as it was.
QList<ImportantDate> SamplePeople::dates(int index) const
{
    Dice dice(m_seed, Dice::For::Dates, static_cast<quint64>(index));
    const int lastYear = m_calendar.day(m_calendar.size() - 1).date().year();
    QList<ImportantDate> result;
    const auto add = [&](DateKind kind, int permille, int mostYears) {
        if (!dice.chance(permille))
            return;
        const int year = lastYear - dice.between(1, mostYears);
        const QDate date = QDate(year, 1, 1).addDays(dice.below(QDate(year, 1, 1).daysInYear()));
        ImportantDate one;
        one.kind = kind;
        one.day = {dice.chance(800) ? year : 0, date.month(), date.day()};
        result.append(one);
    };
    if (isFirm(index)) {
        add(DateKind::Founding, 500, 40);
    } else {
        add(DateKind::Wedding, 160, 35);
        add(DateKind::ChildBirth, 100, 20);
    }
    return result;
}

/// Drawn apart too.
void SamplePeople::addOwnValues(SampleCustomer &customer, int index) const
{
    Dice dice(m_seed, Dice::For::OwnFields, static_cast<quint64>(index));
    if (customer.isFirm)
        return;
    if (dice.chance(450))
        customer.atHome = dice.between(1, 6);
    if (dice.chance(700))
        customer.clubCard = dice.chance(550);
}

void SamplePeople::addAddress(SampleCustomer &customer, const SamplePlace &where, Dice &dice) const
{
    QString street = m_place->streetPattern;
    street.replace(u"{street}"_s, dice.oneOf(m_place->streets));
    street.replace(u"{number}"_s, QString::number(dice.between(1, m_place->highestNumber)));
    customer.addresses.append(
        {street, where.city, where.region, drawn(where.postcode, dice), m_place->country});
}

void SamplePeople::addTags(SampleCustomer &customer, SampleType type, bool nearby, Dice &dice) const
{
    const auto add = [&](const QString &tag, int permille) {
        if (dice.chance(permille))
            customer.tags.append(m_words->tags.value(tag));
    };
    if (customer.isFirm) {
        add(u"wholesale"_s, 1000);
        add(u"delivery"_s, 400);
        return;
    }
    const bool regular = type == SampleType::Regular || type == SampleType::Lapsed;
    add(u"regular"_s, regular ? 600 : 0);
    add(u"neighbour"_s, nearby ? 300 : 0);
    add(u"gift"_s, type == SampleType::Seasonal ? 450 : 60);
    add(u"organic"_s, 110);
    add(u"tasting"_s, regular ? 160 : 30);
    add(u"phone"_s, 50);
    add(u"delivery"_s, 40);
    add(u"garden"_s, 80);
}

void SamplePeople::addConsents(SampleCustomer &customer, int joined, Dice &dice) const
{
    const int last = m_calendar.size() - 1;
    const auto ask = [&](const QString &channel, int permille) {
        if (!dice.chance(permille))
            return;
        const int day = qMin(last, joined + dice.below(30));
        customer.consents.append({channel, true, m_calendar.day(day), m_words->consentWording,
                                  dice.oneOf(m_words->consentSources)});
        if (!dice.chance(90) || day >= last)
            return;
        customer.consents.append({channel, false, m_calendar.day(dice.between(day + 1, last)),
                                  m_words->withdrawalWording, dice.oneOf(m_words->consentSources)});
    };
    if (!customer.emails.isEmpty())
        ask(u"email"_s, 620);
    if (!customer.phones.isEmpty()) {
        ask(u"sms"_s, 330);
        ask(u"phone"_s, 260);
    }
    if (!customer.addresses.isEmpty())
        ask(u"post"_s, 220);
    std::stable_sort(customer.consents.begin(), customer.consents.end(),
                     [](const SampleConsent &a, const SampleConsent &b) { return a.day < b.day; });
}

} // namespace tefter
