// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/duplicates/NameWords.h"

#include "core/base/LatinSkeleton.h"
#include "core/base/PersianSkeleton.h"
#include "core/base/SearchKey.h"
#include "core/calendar/GivenNames.h"

#include <algorithm>

namespace tefter {

namespace {

/// Shorter words have too many neighbours that are other names.
constexpr qsizetype shortestSlip = 6;
/// Sounds that more words share say nothing.
constexpr size_t mostOfOneSound = 60;
/// The letters at the end in which the names of men and women, and the cases of a name, differ.
constexpr qsizetype endingLetters = 2;

bool isPersian(QStringView word)
{
    return !word.isEmpty() && word[0].script() == QChar::Script_Arabic;
}

/// What is left of a word with one letter taken out, for each letter.
template <class Take>
void eachShortened(const QByteArray &word, Take take)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i > 0 && word[i] == word[i - 1])
            continue;
        take(word.left(i) + word.mid(i + 1));
    }
}

} // namespace

bool isSlip(QByteArrayView a, QByteArrayView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (a.size() < shortestSlip || b.size() - a.size() > 1)
        return false;
    qsizetype from = 0;
    while (from < a.size() && a[from] == b[from])
        ++from;
    qsizetype tail = 0;
    while (tail < a.size() - from && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const qsizetype leftA = a.size() - from - tail, leftB = b.size() - from - tail;
    const bool swapped = leftA == 2 && leftB == 2 && a[from] == b[from + 1] && a[from + 1] == b[from];
    const bool one = leftA <= 1 && leftB <= 1 && leftA + leftB > 0;
    return (swapped || one) && tail >= endingLetters;
}

NameWords::NameWords(FullForms forms)
    : m_forms(std::move(forms))
{
}

int NameWords::add(const QString &folded, bool mayBeGivenName)
{
    const auto known = m_numbers.constFind(folded);
    if (known != m_numbers.cend()) {
        ++at(*known).people;
        at(*known).mayBeGiven |= mayBeGivenName;
        return *known;
    }
    const int number = size();
    m_numbers.insert(folded, number);
    Word word;
    word.folded = folded;
    word.people = 1;
    word.mayBeGiven = mayBeGivenName;
    word.sounds = skeletonsOfEntry(folded);
    word.asks = skeletonsOfQuestion(folded);
    m_words.push_back(std::move(word));
    return number;
}

bool NameWords::isGivenName(const QString &folded)
{
    const auto known = m_isGivenName.constFind(folded);
    return known != m_isGivenName.cend() ? *known
                                         : *m_isGivenName.insert(folded, GivenNames::isKnown(folded));
}

void NameWords::connect(int a, int b, WordLikeness likeness)
{
    if (a == b)
        return;
    const auto toward = [likeness](Word &from, int to) {
        for (Kin &kin : from.kin) {
            if (kin.word == to) {
                kin.likeness = std::min(kin.likeness, likeness);
                return;
            }
        }
        from.kin.push_back({to, likeness});
    };
    toward(at(a), b);
    toward(at(b), a);
}

void NameWords::link()
{
    linkSounds();
    linkPersian();
    linkForms();
    linkSlips();
    for (Word &word : m_words) {
        word.carriers = word.people;
        for (const Kin &kin : word.kin) {
            if (kin.likeness == WordLikeness::Sound)
                word.carriers += at(kin.word).people;
        }
    }
}

void NameWords::linkSounds()
{
    Buckets bySound;
    for (int i = 0; i < size(); ++i) {
        for (const QByteArray &sound : std::as_const(at(i).sounds)) {
            if (sound.size() > 1)
                bySound[sound].push_back(i);
        }
    }
    for (int i = 0; i < size(); ++i) {
        const QByteArrayList sounds = at(i).sounds + at(i).asks;
        for (const QByteArray &sound : sounds) {
            const auto bucket = bySound.constFind(sound);
            if (bucket == bySound.cend() || bucket->size() > mostOfOneSound)
                continue;
            for (const int other : *bucket)
                connect(i, other, WordLikeness::Sound);
        }
    }
}

/// Latin words meet Persian ones by their consonants, and then letter by letter.
void NameWords::linkPersian()
{
    Buckets persian;
    for (int i = 0; i < size(); ++i) {
        if (!isPersian(at(i).folded))
            continue;
        const QByteArrayList keys = consonantsOfPersian(at(i).folded);
        for (const QByteArray &key : keys)
            persian[key].push_back(i);
    }
    if (persian.isEmpty())
        return;
    for (int i = 0; i < size(); ++i) {
        const QByteArrayList keys = consonantsOfLatin(at(i).folded);
        for (const QByteArray &key : keys) {
            const auto bucket = persian.constFind(key);
            if (bucket == persian.cend())
                continue;
            for (const int other : *bucket) {
                if (soundsLike(at(i).folded, at(other).folded))
                    connect(i, other, WordLikeness::Sound);
            }
        }
    }
}

void NameWords::linkForms()
{
    if (!m_forms)
        return;
    QHash<QString, std::vector<int>> byForm;
    for (int i = 0; i < size(); ++i) {
        if (!at(i).mayBeGiven)
            continue;
        const QStringList forms = m_forms(at(i).folded);
        for (const QString &form : forms) {
            // The full form itself may stand in another script.
            const QString folded = foldedKey(form);
            const QByteArrayList sounds = skeletonsOfEntry(folded);
            byForm[sounds.isEmpty() ? folded : QString::fromLatin1(sounds.first())].push_back(i);
        }
        if (!forms.isEmpty())
            continue;
        for (const QByteArray &sound : std::as_const(at(i).sounds))
            byForm[QString::fromLatin1(sound)].push_back(i);
        if (at(i).sounds.isEmpty())
            byForm[at(i).folded].push_back(i);
    }
    for (const auto &words : std::as_const(byForm)) {
        if (words.size() > mostOfOneSound)
            continue;
        for (size_t i = 0; i < words.size(); ++i) {
            for (size_t j = i + 1; j < words.size(); ++j)
                connect(words[i], words[j], WordLikeness::Form);
        }
    }
}

void NameWords::linkSlips()
{
    const auto shape = [this](int i) {
        return at(i).sounds.isEmpty() ? at(i).folded.toUtf8() : at(i).sounds.first();
    };
    Buckets byShortened;
    for (int i = 0; i < size(); ++i) {
        const QByteArray word = shape(i);
        if (word.size() < shortestSlip)
            continue;
        byShortened[word].push_back(i);
        eachShortened(word, [&](const QByteArray &key) { byShortened[key].push_back(i); });
    }
    for (const auto &words : std::as_const(byShortened)) {
        if (words.size() > mostOfOneSound)
            continue;
        for (size_t i = 0; i < words.size(); ++i) {
            for (size_t j = i + 1; j < words.size(); ++j) {
                if (isSlip(shape(words[i]), shape(words[j])))
                    connect(words[i], words[j], WordLikeness::Slip);
            }
        }
    }
}

WordLikeness NameWords::likeness(int a, int b) const
{
    if (a == b)
        return WordLikeness::Same;
    for (const Kin &one : kin(a)) {
        if (one.word == b)
            return one.likeness;
    }
    return WordLikeness::None;
}

bool NameWords::isInitialOf(int a, int b) const
{
    const auto opens = [this](int shorter, int longer) {
        const QString &letter = text(shorter), &word = text(longer);
        if (letter.size() != 1 || word.size() == 1)
            return false;
        if (word.startsWith(letter))
            return true;
        const QByteArrayList &sounds = m_words[static_cast<size_t>(shorter)].sounds;
        const QByteArrayList &others = m_words[static_cast<size_t>(longer)].sounds;
        return !sounds.isEmpty() && !others.isEmpty() && !sounds.first().isEmpty() &&
               others.first().startsWith(sounds.first());
    };
    return opens(a, b) || opens(b, a);
}

} // namespace tefter
