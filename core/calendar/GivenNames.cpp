// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/GivenNames.h"

#include "core/base/LatinSkeleton.h"
#include "core/base/SearchKey.h"
#include "core/calendar/TextLines.h"

#include <QHash>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr Language formLanguages[] = {Language::Greek, Language::Hungarian, Language::Polish,
                                      Language::Russian};

/// All forms of all languages, found by their folded spelling and by their sound.
class FormIndex
{
public:
    FormIndex()
    {
        for (const Language language : formLanguages)
            readForms(language);
        readCalendarNames();
        readSame();
    }

    /// The full forms of one word, of one language or of all.
    QList<FullForm> find(QStringView folded, std::optional<Language> language) const
    {
        QList<FullForm> found = at(m_bySpelling.value(folded.toString()), language);
        if (!found.isEmpty())
            return found;
        for (const QByteArray &sound : skeletonsOfQuestion(folded)) {
            for (const FullForm &form : at(m_bySound.value(sound), language)) {
                if (!found.contains(form))
                    found.append(form);
            }
        }
        return found;
    }

    /// What stands for a full form and for the same name in other languages.
    QString representative(const FullForm &form) const
    {
        const QString folded = foldedKey(form.name);
        if (const auto same = m_same.constFind(folded); same != m_same.cend())
            return *same;
        const QByteArrayList sounds = skeletonsOfEntry(folded);
        for (const QByteArray &sound : sounds) {
            if (const auto same = m_sameSound.constFind(sound); same != m_sameSound.cend())
                return *same;
        }
        return sounds.isEmpty() ? folded : QString::fromLatin1(sounds.last());
    }

private:
    QList<FullForm> at(const QList<qsizetype> &places, std::optional<Language> language) const
    {
        QList<FullForm> found;
        for (const qsizetype place : places) {
            if (!language || m_forms[place].language == *language)
                found.append(m_forms[place]);
        }
        return found;
    }

    /// The full form itself goes before the full forms that it is a diminutive of.
    void add(const QString &word, qsizetype place, bool first)
    {
        const auto put = [&](QList<qsizetype> &places) {
            if (places.contains(place))
                return;
            if (first)
                places.prepend(place);
            else
                places.append(place);
        };
        const QString folded = foldedKey(word);
        put(m_bySpelling[folded]);
        for (const QByteArray &sound : skeletonsOfEntry(folded))
            put(m_bySound[sound]);
    }

    void readForms(Language language)
    {
        for (const QString &line : textLines(u"namedays/forms-%1.txt"_s.arg(languageCode(language)))) {
            const QStringList parts = line.sliced(2).split(u':');
            const qsizetype place = m_forms.size();
            m_forms.append({parts.first().trimmed(), language, line[0] == u'm' ? Sex::Male : Sex::Female});
            add(m_forms.last().name, place, true);
            for (const QString &form : parts.value(1).split(u' ', Qt::SkipEmptyParts))
                add(form, place, false);
        }
    }

    /// A name of a calendar without other forms is its own.
    void readCalendarNames()
    {
        for (const Language language : formLanguages) {
            for (const QString &line : textLines(u"namedays/%1.txt"_s.arg(languageCode(language)))) {
                for (QString name : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts)) {
                    name.remove(u'*');
                    const auto known = at(m_bySpelling.value(foldedKey(name)), language);
                    if (std::any_of(known.cbegin(), known.cend(),
                                    [&](const FullForm &form) { return form.name == name; }))
                        continue;
                    m_forms.append({name, language, Sex::Unknown});
                    add(name, m_forms.size() - 1, true);
                }
            }
        }
    }

    void readSame()
    {
        for (const QString &line : textLines(u"namedays/forms-same.txt"_s)) {
            const QStringList names = line.split(u' ', Qt::SkipEmptyParts);
            for (const QString &name : names)
                m_same.insert(foldedKey(name), names.first());
            for (const QString &name : names) {
                for (const QByteArray &sound : skeletonsOfEntry(foldedKey(name))) {
                    if (!m_sameSound.contains(sound))
                        m_sameSound.insert(sound, names.first());
                }
            }
        }
    }

    QList<FullForm> m_forms;
    QHash<QString, QList<qsizetype>> m_bySpelling;
    QHash<QByteArray, QList<qsizetype>> m_bySound;
    QHash<QString, QString> m_same;
    QHash<QByteArray, QString> m_sameSound;
};

const FormIndex &formIndex()
{
    static const FormIndex index;
    return index;
}

QList<FullForm> formsOf(const QString &written, std::optional<Language> language)
{
    const QString folded = foldedKey(written);
    for (const QStringView word : QStringView(folded).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto forms = formIndex().find(word, language); !forms.isEmpty())
            return forms;
    }
    return {};
}

struct Ending
{
    QStringView ending; ///< of the folded family name
    Sex sex;
};

constexpr Ending familyEndings[] = {
    {u"ова", Sex::Female},  {u"ева", Sex::Female},  {u"ина", Sex::Female}, {u"ына", Sex::Female},
    {u"ская", Sex::Female}, {u"цкая", Sex::Female}, {u"вна", Sex::Female}, {u"ов", Sex::Male},
    {u"ев", Sex::Male},     {u"ин", Sex::Male},     {u"ын", Sex::Male},    {u"скии", Sex::Male},
    {u"цкии", Sex::Male},   {u"вич", Sex::Male},    {u"ska", Sex::Female}, {u"cka", Sex::Female},
    {u"dzka", Sex::Female}, {u"ski", Sex::Male},    {u"cki", Sex::Male},   {u"dzki", Sex::Male},
    {u"ου", Sex::Female},   {u"οσ", Sex::Male},     {u"ησ", Sex::Male},    {u"ασ", Sex::Male},
};

} // namespace

QStringList GivenNames::fullForms(const QString &written)
{
    QStringList result;
    for (const FullForm &form : formsOf(written, std::nullopt)) {
        if (const QString name = formIndex().representative(form); !result.contains(name))
            result.append(name);
    }
    if (!result.isEmpty())
        return result;
    const QString word = foldedKey(written).section(u' ', 0, 0);
    const QByteArrayList sounds = skeletonsOfEntry(word);
    if (!word.isEmpty())
        result.append(sounds.isEmpty() ? word : QString::fromLatin1(sounds.last()));
    return result;
}

bool GivenNames::isKnown(const QString &written)
{
    return !formsOf(written, std::nullopt).isEmpty();
}

QList<FullForm> GivenNames::fullFormsIn(const QString &written, Language language)
{
    return formsOf(written, language);
}

Sex GivenNames::sexOf(const QString &given, const QString &family)
{
    const QString folded = foldedKey(family);
    if (family.endsWith(u"né"_s)) // of a married woman in Hungary: Nagyné
        return Sex::Female;
    for (const Ending &ending : familyEndings) {
        if (folded.size() > ending.ending.size() + 1 && folded.endsWith(ending.ending))
            return ending.sex;
    }
    const auto forms = formsOf(given, std::nullopt);
    if (forms.isEmpty())
        return Sex::Unknown;
    const Sex first = forms.first().sex;
    const bool isOne =
        std::all_of(forms.cbegin(), forms.cend(), [&](const FullForm &form) { return form.sex == first; });
    return isOne ? first : Sex::Unknown;
}

} // namespace tefter
