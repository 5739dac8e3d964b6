// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PlantedPairs.h"

#include "core/customers/CustomerRepository.h"
#include "core/sample/Dice.h"
#include "core/sample/SampleData.h"

#include <array>

namespace tefter::test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array languages{Language::Greek, Language::Hungarian, Language::Polish, Language::Russian,
                               Language::Persian};

/// A short form, and the given name that it stands for, per language.
const QList<QList<std::pair<QString, QString>>> shortForms{
    {{u"Γιάννης"_s, u"Ιωάννης"_s}, {u"Κατερίνα"_s, u"Αικατερίνη"_s}},
    {{u"Kati"_s, u"Katalin"_s}, {u"Pisti"_s, u"István"_s}},
    {{u"Kasia"_s, u"Katarzyna"_s}, {u"Tomek"_s, u"Tomasz"_s}},
    {{u"Саша"_s, u"Александр"_s}, {u"Катя"_s, u"Екатерина"_s}},
    {{u"ممد"_s, u"محمد"_s}, {u"فاطی"_s, u"فاطمه"_s}}};

class Crowd
{
public:
    explicit Crowd(quint64 seed)
        : m_dice(seed, Dice::For::Person)
    {
    }

    Customer somebody(size_t language)
    {
        const auto data = sampleData(languages[language]);
        Customer c;
        const bool woman = m_dice.chance(500);
        const SampleName &given = m_dice.oneOf(woman ? data->givenFemale : data->givenMale);
        const int family = m_dice.below(static_cast<int>(data->familyMale.size()));
        const SampleName &name = (woman ? data->familyFemale : data->familyMale)[static_cast<size_t>(family)];
        c.givenName = given.text;
        c.familyName = name.text;
        m_latin = {given.latin, name.latin};
        c.createdOn = Day(2025, 1, 1);
        c.addresses = {{0, {}, m_dice.oneOf(data->places).city, {}, {}, data->country, {}}};
        if (m_dice.chance(800))
            c.phones = {{0, number(), {}}};
        if (m_dice.chance(400))
            c.emails = {{0, mail(), {}}};
        if (m_dice.chance(400))
            c.birthday = birthday();
        return c;
    }

    QString number() { return u"+3069%1"_s.arg(m_dice.below(100'000'000), 8, 10, QLatin1Char('0')); }
    QString mail() { return u"%1.%2@example.org"_s.arg(m_latin.first).arg(++m_mails); }
    PartialDay birthday()
    {
        return {m_dice.between(1940, 2005), m_dice.between(1, 12), m_dice.between(1, 28)};
    }
    const std::pair<QString, QString> &latin() const { return m_latin; }
    Dice &dice() { return m_dice; }

private:
    Dice m_dice;
    std::pair<QString, QString> m_latin;
    int m_mails = 0;
};

QString capital(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

QString withSlip(QString word)
{
    if (word.size() > 5)
        word.remove(2, 1);
    return word;
}

/// Makes the second entry of somebody, and changes the first one where the form needs it; says how.
QString plant(Crowd &crowd, size_t language, int form, Customer &first, Customer &second)
{
    second.givenName = first.givenName;
    second.familyName = first.familyName;
    second.createdOn = first.createdOn;
    const QString latinGiven = capital(crowd.latin().first), latinFamily = capital(crowd.latin().second);
    switch (form) {
    case 0:
        first.phones = {{0, crowd.number(), {}}};
        second.phones = {{0, QString(first.phones[0].number).replace(u"+30"_s, u"0030 "_s), {}}};
        second.givenName = latinGiven;
        second.familyName = latinFamily;
        return u"Latin letters, one phone"_s;
    case 1:
        second.addresses = first.addresses;
        second.givenName = latinGiven;
        second.familyName = latinFamily;
        first.birthday = second.birthday = crowd.birthday();
        return u"Latin letters, one birthday"_s;
    case 2:
        second.name = (first.familyName + u' ' + first.givenName).toUpper();
        second.givenName.clear();
        second.familyName.clear();
        first.emails = second.emails = {{0, crowd.mail(), {}}};
        return u"capitals, turned round, one e-mail"_s;
    case 3:
        first.phones = second.phones = {{0, crowd.number(), {}}};
        second.familyName = withSlip(first.familyName);
        return u"a letter lost, one phone"_s;
    case 4:
        first.emails = second.emails = {{0, crowd.mail(), {}}};
        second.familyName.clear();
        return u"given name alone, one e-mail"_s;
    case 5: {
        const auto &[shortForm, whole] = crowd.dice().oneOf(shortForms[static_cast<qsizetype>(language)]);
        first.givenName = whole;
        second.givenName = shortForm;
        first.phones = second.phones = {{0, crowd.number(), {}}};
        return u"short form, one phone"_s;
    }
    case 6:
        first.taxNumber = second.taxNumber = QString::number(100'000'000 + crowd.dice().below(800'000'000));
        second.givenName = latinGiven;
        return u"one tax number"_s;
    case 7:
        first.birthday = second.birthday = crowd.birthday();
        second.addresses = first.addresses;
        second.name = first.givenName + u"  "_s + first.familyName;
        second.givenName.clear();
        second.familyName.clear();
        return u"never parted, one birthday and city"_s;
    case 8:
        first.phones = second.phones = {{0, crowd.number(), {}}};
        second.givenName = first.givenName.left(1) + u'.';
        return u"an initial, one phone"_s;
    default:
        break;
    }
    first.phones = second.phones = {{0, crowd.number(), {}}};
    first.emails = second.emails = {{0, crowd.mail(), {}}};
    second.familyName = first.familyName + u'-' + u"Νέα"_s;
    return u"a second family name, one phone and e-mail"_s;
}

} // namespace

PlantedPairs::PlantedPairs(Shop &shop, int people, int pairs, quint64 seed)
{
    Crowd crowd(seed);
    const auto written = shop.write({u"test"_s, {}}, [&](Transaction &tx) {
        for (int i = 0; i < people; ++i) {
            const auto language = static_cast<size_t>(i) % languages.size();
            Customer first = crowd.somebody(language);
            const int every = people / pairs;
            if (i % every != 0) {
                CustomerRepository::insert(tx, first, u"GR"_s);
                continue;
            }
            const int planted = i / every;
            const auto tongue = static_cast<size_t>(planted) % languages.size();
            first = crowd.somebody(tongue);
            Customer second;
            const QString form =
                plant(crowd, tongue, planted / static_cast<int>(languages.size()) % 10, first, second);
            const qint64 a = CustomerRepository::insert(tx, first, u"GR"_s).value;
            const qint64 b = CustomerRepository::insert(tx, second, u"GR"_s).value;
            m_planted << std::pair(a, b) << std::pair(b, a);
            m_forms.insert(a, u"%1: %2 %3 / %4 %5%6"_s.arg(form, first.givenName, first.familyName,
                                                           second.givenName, second.familyName, second.name));
        }
    });
    Q_ASSERT(written);
    Q_UNUSED(written)
}

QStringList PlantedPairs::missing(const QSet<qint64> &found) const
{
    QStringList forms;
    for (auto it = m_forms.cbegin(); it != m_forms.cend(); ++it) {
        if (!found.contains(it.key()))
            forms << it.value();
    }
    return forms;
}

FullForms PlantedPairs::forms()
{
    return [](const QString &givenName) {
        QStringList forms;
        for (const auto &ofLanguage : shortForms) {
            for (const auto &[shortForm, whole] : ofLanguage) {
                if (shortForm.compare(givenName, Qt::CaseInsensitive) == 0)
                    forms << whole;
            }
        }
        return forms;
    };
}

} // namespace tefter::test
